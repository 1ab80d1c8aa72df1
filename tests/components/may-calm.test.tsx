import { expect, test } from 'vitest';
import { mayCalm } from '../../components/result/may-calm.ts';
import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import type { Answers } from '../../rules/schema/contract.ts';

const denied: Answers = { 'emergency-signs': ['none'], 'warning-signs': ['none'] };
const none = { redFlags: [] };

test('calms when both lists of signs were answered with none and no flag is up', () => {
  expect(mayCalm('eyelid-myokymia', none, denied)).toBe(true);
  expect(mayCalm('eyelid-myokymia', none, { ...denied, course: 'steady' })).toBe(true);
});

test.each<[string, Answers]>([
  ['nothing was asked', {}],
  ['the emergency signs are not sure', { ...denied, 'emergency-signs': ['not-sure'] }],
  ['the warning signs are not sure', { ...denied, 'warning-signs': ['not-sure'] }],
  ['only one list was asked', { 'emergency-signs': ['none'] }],
  ['a warning sign is there', { ...denied, 'warning-signs': ['face-numb-pain'] }],
  ['it gets worse', { ...denied, course: 'worse-or-spreading' }],
])('never calms when %s', (_, answers) => {
  expect(mayCalm('eyelid-myokymia', none, answers)).toBe(false);
});

test('a spasm of the face that gets worse is as it usually is, and may be called treatable', () => {
  const worse: Answers = { ...denied, course: 'worse-or-spreading' };
  expect(mayCalm('hemifacial-spasm-primary', none, worse)).toBe(true);
});

test('never calms beside a flag', () => {
  const flag: RaisedFlag = { id: 'RF12', urgency: 'routine', because: [] };
  expect(mayCalm('tic', { redFlags: [flag] }, denied)).toBe(false);
});
