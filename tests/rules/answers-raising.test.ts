import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { answersRaising } from '../../rules/engine/red-flags.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { hemifacialSpasm } from './support/sheets.ts';

const answers: Answers = {
  ...hemifacialSpasm,
  'warning-signs': ['hearing-drop', 'double-vision'],
  'weakness-when': 'days-1-7',
};
const doubleVision = assess(answers).redFlags.find(({ id }) => id === 'RF10');
if (doubleVision === undefined) throw new Error('double vision is not raised');
const whole = [
  { question: 'warning-signs', options: ['hearing-drop', 'double-vision'] },
  { question: 'weakness-when', options: ['days-1-7'] },
];

describe('the answers that raised a flag', () => {
  it('are the ticks its rule names, and not those of another flag', () => {
    expect(answersRaising(doubleVision, answers)).toEqual([
      { question: 'warning-signs', options: ['double-vision'] },
      { question: 'weakness-when', options: ['days-1-7'] },
    ]);
  });

  it('are all that was answered where it had another level when it was stored', () => {
    const stored = { ...doubleVision, urgency: 'routine' } as const;
    expect(answersRaising(stored, answers)).toEqual(whole);
  });

  it('are all that was answered where the rules of today do not raise it by these answers', () => {
    const { 'warning-signs': _, ...without } = answers;
    expect(answersRaising(doubleVision, without)).toEqual([
      { question: 'warning-signs', options: [] },
      { question: 'weakness-when', options: ['days-1-7'] },
    ]);
  });

  it('are all that was answered to a flag that no rule knows any more', () => {
    const stored = { ...doubleVision, id: 'RF99' as typeof doubleVision.id };
    expect(answersRaising(stored, answers)).toEqual(whole);
  });
});
