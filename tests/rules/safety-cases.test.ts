import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { explain } from '../../rules/engine/explain.ts';
import type { Assessment } from '../../rules/schema/assessment.ts';
import { checkSheet } from '../../rules/schema/check-sheet.ts';
import { type Answers, settings } from '../../rules/schema/contract.ts';
import { type Urgency, urgencies } from '../../rules/schema/urgency.ts';
import cases from './data/safety-cases.json' with { type: 'json' };

/** One sheet of the safety review: what it must reach, may not exceed, and must not be called. */
interface SafetyCase {
  readonly id: string;
  readonly presentation: string;
  readonly answers: unknown;
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly mustNotName?: readonly string[];
}

const level = (urgency: string): number => urgencies.indexOf(urgency as Urgency);

/** What is wrong with a result, in words; empty when the case holds. */
const faultsOf = (
  { atLeast, atMost, mustNotName }: SafetyCase,
  { urgency, result }: Pick<Assessment, 'urgency' | 'result'>,
): readonly string[] => [
  ...(atLeast !== undefined && level(urgency) > level(atLeast)
    ? [`${urgency} is less urgent than ${atLeast}`]
    : []),
  ...(atMost !== undefined && level(urgency) < level(atMost)
    ? [`${urgency} is more urgent than ${atMost}`]
    : []),
  ...result.patterns
    .filter(({ id }) => mustNotName?.includes(id))
    .map(({ id }) => `${id} is named`),
];

describe('the sheets of the safety review', () => {
  test('there are 99, each with an expectation that exists', () => {
    expect(cases).toHaveLength(99);
    for (const { id, atLeast, atMost } of cases as readonly SafetyCase[]) {
      expect(atLeast ?? atMost, id).toBeDefined();
      for (const urgency of [atLeast, atMost])
        if (urgency !== undefined) expect(urgencies, id).toContain(urgency);
    }
  });

  test.each(
    (cases as readonly SafetyCase[]).map((one) => [one.id, one.presentation, one] as const),
  )('%s is seen soon enough and not misnamed: %s', (_id, _presentation, one) => {
    const checked = checkSheet(one.answers);
    expect(checked).toMatchObject({ ok: true });
    const answers = one.answers as Answers;
    for (const setting of settings) {
      expect(faultsOf(one, assess(answers, setting)), setting).toEqual([]);
      expect(faultsOf(one, explain(answers, setting)), setting).toEqual([]);
    }
  });

  test('a result that is too calm, too loud or wrongly named is reported', () => {
    const one: SafetyCase = {
      id: 'planted',
      presentation: 'planted fault',
      answers: {},
      atLeast: 'same-day',
      atMost: 'same-day',
      mustNotName: ['tic'],
    };
    const result = { band: 'strong', patterns: [{ id: 'tic', fit: 'well' }], routes: [] } as const;
    expect(faultsOf(one, { urgency: 'routine', result })).toEqual([
      'routine is less urgent than same-day',
      'tic is named',
    ]);
    expect(faultsOf(one, { urgency: 'emergency-now', result })).toEqual([
      'emergency-now is more urgent than same-day',
      'tic is named',
    ]);
  });
});
