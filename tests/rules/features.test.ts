import { describe, expect, test } from 'vitest';
import { factsOf } from '../../rules/engine/facts.ts';
import { featuresOf } from '../../rules/engine/features.ts';
import {
  type Answers,
  contract,
  type QuestionId,
  questionIds,
} from '../../rules/schema/contract.ts';

const featuresWith = (answers: Answers) => featuresOf(factsOf(answers));

describe('what is scored', () => {
  const unsure = (question: QuestionId): Answers => ({
    [question]: contract[question].kind === 'many' ? ['not-sure'] : 'not-sure',
  });
  const askable = questionIds.filter((question) =>
    (contract[question].options as readonly string[]).includes('not-sure'),
  );
  test.each(askable)('"not sure" to %s is no score at all', (question) => {
    expect(featuresWith(unsure(question))).toEqual({});
  });

  test('left and right are one side; both sides keep how they move', () => {
    expect(featuresWith({ side: 'left' })).toEqual({ side: 'one-side' });
    expect(featuresWith({ side: 'right' })).toEqual({ side: 'one-side' });
    expect(featuresWith({ side: 'both-together' })).toEqual({ side: 'both-together' });
    expect(featuresWith({ side: 'both-separately' })).toEqual({ side: 'both-separately' });
  });

  test('a sleep that somebody watched counts either way; one that nobody watched is missing', () => {
    for (const seen of ['seen-in-sleep', 'looked-not-there'] as const)
      expect(featuresWith({ 'seen-asleep': seen })).toEqual({ 'seen-asleep': seen });
    expect(featuresWith({ 'seen-asleep': 'nobody-looked' })).toEqual({});
  });

  test('a tick among the triggers says yes to it and no to the others', () => {
    expect(featuresWith({ triggers: ['face-use'] })).toEqual({
      'trigger-light': 'light-no',
      'trigger-face-use': 'face-use-yes',
      'trigger-tired-screen': 'tired-screen-no',
      'trigger-stress': 'stress-no',
    });
  });
});
