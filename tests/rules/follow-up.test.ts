import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { followUpsOf } from '../../rules/engine/follow-up.ts';
import { sources } from '../../rules/evidence/sources.ts';
import { followUps } from '../../rules/follow-up/catalogue.ts';
import { type Answers, contract } from '../../rules/schema/contract.ts';
import type { FollowUp } from '../../rules/schema/follow-up.ts';
import { sheets } from './support/arbitrary-sheets.ts';

const told = fc.constantFrom(...contract['told-before'].options);
const withTold = fc.record({ sheet: sheets, told });
const injections = ['fades-early', 'works-less', 'three-dates', 'side-effects'];

/** An adult whose one eye and cheek have jerked for years. */
const spasm = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'age-now': 'age-40-64',
  side: 'left',
  'where-now': ['eye-closing', 'cheek', 'mouth-corner'],
  'movement-kind': 'jerks-then-squeeze',
  'eyes-shut': 'one-eye',
  'palsy-before': 'no-palsy',
  'first-area': 'eye-first',
  'how-long': 'over-1-year',
  course: 'steady',
  'onset-age': 'age-40-59',
  medicines: ['no-medicine'],
} as const satisfies Answers;

const offeredTo = (answers: Answers) => followUpsOf(answers, assess(answers)).map(({ id }) => id);

describe('what a doctor has said before', () => {
  test('offers nothing to somebody whom nobody has seen, or who prefers not to say', () => {
    for (const answer of [undefined, 'nobody-yet', 'prefer-not-to-say'] as const)
      expect(offeredTo(answer === undefined ? spasm : { ...spasm, 'told-before': answer })).toEqual(
        [],
      );
  });

  test('unsure, named and treated are offered different things', () => {
    const offers = (['doctor-unsure', 'doctor-named-it', 'treated-already'] as const).map(
      (answer) => offeredTo({ ...spasm, 'told-before': answer }),
    );
    expect(offers).toEqual([
      ['reports', 'make-sure'],
      ['reports', 'rests-on', 'other-name'],
      Object.keys(followUps).filter((id) => id !== 'make-sure'),
    ]);
  });

  test('never changes the pattern, its reasons, the urgency or a next step, whatever else is said', () => {
    fc.assert(
      fc.property(withTold, ({ sheet, told: answer }) => {
        const { 'told-before': _, ...rest } = sheet;
        const { answered: _one, ...without } = assess(rest);
        const { answered: _two, ...withIt } = assess({ ...rest, 'told-before': answer });
        expect(withIt).toEqual(without);
      }),
      { numRuns: 300 },
    );
  });

  test('injections are asked about only beside a result that speaks of them; never on a day when help is needed', () => {
    fc.assert(
      fc.property(withTold, ({ sheet, told: answer }) => {
        const answers = { ...sheet, 'told-before': answer };
        const assessment = assess(answers);
        const offered = followUpsOf(answers, assessment).map(({ id }) => id);
        if (!assessment.nextSteps.includes('treat-botulinum'))
          expect(offered.filter((id) => injections.includes(id))).toEqual([]);
        if (assessment.urgency === 'emergency-now' || assessment.urgency === 'same-day')
          expect(offered).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a sign that comes before any injection takes the questions about injections away', () => {
    const offered = offeredTo({
      ...spasm,
      'warning-signs': ['hearing-drop'],
      'hearing-when': 'gradual',
      'told-before': 'treated-already',
    } as Answers);
    expect(offered).toContain('each-treatment');
    expect(offered.filter((id) => injections.includes(id))).toEqual([]);
  });

  test('what is published names a source that exists, and nothing else names one', () => {
    for (const { grade, ...item } of Object.values(followUps) as FollowUp[]) {
      const cited = 'sources' in item ? (item.sources ?? []) : [];
      expect(cited.length > 0).toBe(grade === 'A' || grade === 'A*');
      for (const id of cited) expect(sources).toHaveProperty(id);
    }
  });
});
