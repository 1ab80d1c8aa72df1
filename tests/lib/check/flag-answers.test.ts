import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagAnswers } from '../../../lib/check/flag-answers.ts';
import { assess } from '../../../rules/engine/assess.ts';
import { answersRaising } from '../../../rules/engine/red-flags.ts';
import { chosenOptions } from '../../../rules/schema/chosen-options.ts';
import type { Answers } from '../../../rules/schema/contract.ts';
import type { FlagId } from '../../../rules/schema/ids.ts';
import { sheets } from '../../rules/support/arbitrary-sheets.ts';
import { hemifacialSpasm } from '../../rules/support/sheets.ts';

const saidFor = (id: FlagId, changes: Answers) => {
  const answers = { ...hemifacialSpasm, ...changes };
  const flag = assess(answers).redFlags.find((raised) => raised.id === id);
  if (flag === undefined) throw new Error(`${id} is not raised`);
  return flagAnswers(flag, answers);
};

const sign = (option: string) => ({
  question: 'warning-signs',
  options: [option],
  isSign: true,
});

describe('which answers raised a flag', () => {
  it('is the one sign of several that was ticked, with when it began', () => {
    expect(
      saidFor('RF10', {
        'warning-signs': ['hearing-drop', 'double-vision'],
        'weakness-when': 'days-1-7',
      }),
    ).toEqual([
      sign('double-vision'),
      { question: 'weakness-when', options: ['days-1-7'], isSign: false },
    ]);
  });

  it('is a line for each sign where two of them raised it', () => {
    expect(saidFor('RF08', { 'warning-signs': ['eye-red-painful', 'eye-wont-close'] })).toEqual([
      sign('eye-red-painful'),
      sign('eye-wont-close'),
    ]);
  });

  it('names the list where the answer is a doubt and not a sign', () => {
    expect(saidFor('RF29', { 'emergency-signs': ['not-sure'] })).toEqual([
      { question: 'emergency-signs', options: ['not-sure'], isSign: false },
    ]);
  });

  it('names a question that is no list of signs', () => {
    expect(saidFor('RF14', { 'onset-age': 'age-18-39' })).toContainEqual({
      question: 'onset-age',
      options: ['age-18-39'],
      isSign: false,
    });
  });

  it('falls back to the whole answer where the rules of today do not raise the flag so', () => {
    const stored = { id: 'RF26', urgency: 'same-day', because: ['warning-signs'] } as const;
    const answers: Answers = { ...hemifacialSpasm, 'warning-signs': ['lump-face-neck', 'spells'] };
    expect(flagAnswers(stored, answers)).toEqual([sign('lump-face-neck'), sign('spells')]);
  });

  it('holds for every flag of any sheet: the questions the flag names, and only what was chosen', () => {
    const seen = new Set<FlagId>();
    fc.assert(
      fc.property(sheets, (answers) => {
        for (const flag of assess(answers).redFlags) {
          seen.add(flag.id);
          const said = answersRaising(flag, answers);
          expect(said.map(({ question }) => question)).toEqual(flag.because);
          for (const { question, options } of said) {
            expect(options.length).toBeGreaterThan(0);
            expect(chosenOptions(answers, question)).toEqual(expect.arrayContaining([...options]));
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(seen.size).toBeGreaterThan(20);
  });
});
