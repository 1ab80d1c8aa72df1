import { cleanup, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { arriveAt } from '../../components/chrome/arrival.ts';
import { EmergencyPage } from '../../components/questionnaire/emergency-page.tsx';
import type { Asked } from '../../components/questionnaire/question-form.tsx';
import { forgetLastPress } from '../../components/ui/press-guard.ts';
import { choosePlace } from '../../lib/place-choice.ts';
import { placeFor, placeIds } from '../../lib/places.ts';
import type { FlagId } from '../../rules/schema/ids.ts';
import { screen, show, textOnPage } from './spoken.tsx';

const showEmergency = (flags: readonly FlagId[] = ['RF01'], asked: Asked | null = null) => {
  const onLeave = vi.fn();
  show(
    <EmergencyPage
      emergencies={flags.map((id) => ({
        id,
        urgency: 'emergency-now',
        because: ['emergency-signs'],
      }))}
      context="self"
      isMinor={false}
      back={{ href: '/en/check/emergency-signs', onBack: vi.fn() }}
      asked={asked}
      onLeave={onLeave}
    />,
  );
  return { onLeave };
};

beforeEach(() => {
  forgetLastPress();
  choosePlace(null);
});
afterEach(cleanup);

describe('the emergency page', () => {
  test('shows the number of the place as text and as a link to call', () => {
    choosePlace('cn');
    showEmergency();
    const number = screen.getByRole('link', { name: '120' });
    expect(number).toHaveAttribute('href', 'tel:120');
    expect(Number.parseFloat(getComputedStyle(number).fontSize)).toBeGreaterThanOrEqual(24);
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName(
      'Emergency: Call 120 now',
    );
  });

  test('lists every place with its number while the place is not known', () => {
    showEmergency();
    const card = screen.getByRole('region', { name: /^Emergency:/ });
    const known = placeIds.filter((id) => placeFor(id) !== null);
    expect(within(card).getAllByRole('link')).toHaveLength(known.length);
    expect(within(card).getByRole('link', { name: '120' })).toHaveAttribute('href', 'tel:120');
  });

  test('takes the place that is chosen there', async () => {
    showEmergency();
    await userEvent.selectOptions(screen.getByLabelText('Where are you now?'), 'gb');
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName(
      'Emergency: Call 999 now',
    );
  });

  test('takes focus to its heading when it comes after a question', () => {
    arriveAt('/en/check/emergency-signs');
    showEmergency();
    arriveAt('/en/check/emergency');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('says what to tell, what not to do, and what to do when speaking is hard', () => {
    showEmergency();
    expect(textOnPage()).toContain('Say where you are, what has happened');
    expect(textOnPage()).toContain('Do not drive to hospital yourself');
    expect(textOnPage()).toContain('If you cannot speak clearly, ask someone near you to call');
  });

  test('says nothing about patterns', () => {
    showEmergency();
    expect(textOnPage()).not.toMatch(/spasm|tic\b|myokymia/i);
  });

  test('is left on purpose only: opened first, then pressed', async () => {
    const { onLeave } = showEmergency();
    expect(screen.getByRole('button', { name: 'Go on with the check' })).not.toBeVisible();
    await userEvent.click(screen.getByText(/I have read this and want to go on/));
    await userEvent.click(screen.getByRole('button', { name: 'Go on with the check' }));
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test('for thoughts of not living it offers the line for that, and no list of prohibitions', () => {
    choosePlace('cn');
    showEmergency(['RF21']);
    expect(screen.getByRole('link', { name: '12356' })).toHaveAttribute('href', 'tel:12356');
    expect(textOnPage()).toContain('You do not have to be alone with this');
    expect(textOnPage()).not.toContain('Do not drive to hospital');
  });

  test('asks about the seizure below what to do, and hands the answer over', async () => {
    const onAnswered = vi.fn();
    showEmergency(['RF03'], {
      question: 'seizure-now',
      context: 'self',
      answers: { 'emergency-signs': ['blackout-or-spread'] },
      groups: [],
      onAnswered,
    });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await userEvent.click(screen.getByRole('radio', { name: /A doctor already knows/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onAnswered).toHaveBeenCalledExactlyOnceWith('known-and-stopped', undefined);
  });
});
