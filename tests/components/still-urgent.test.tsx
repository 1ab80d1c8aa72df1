import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StillUrgent } from '../../components/questionnaire/still-urgent.tsx';
import { choosePlace } from '../../lib/place-choice.ts';
import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import { show, textOnPage } from './spoken.tsx';

const raised = (id: RaisedFlag['id']): RaisedFlag => ({
  id,
  urgency: 'emergency-now',
  because: ['emergency-signs'],
});

beforeEach(() => choosePlace('cn'));
afterEach(cleanup);

test('who goes on after an emergency page is reminded of the number', () => {
  show(<StillUrgent emergencies={[raised('RF01')]} />);
  expect(textOnPage()).toContain('The advice still holds: call 120 now');
});

test('after thoughts of not living it is the line for that', () => {
  show(<StillUrgent emergencies={[raised('RF21')]} />);
  expect(textOnPage()).toContain('Call 12356 now');
});

test('without an emergency nothing is said', () => {
  show(<StillUrgent emergencies={[]} />);
  expect(textOnPage()).not.toContain('call');
});
