import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { AnswerSheet } from '../../lib/api/answer-sheet.ts';
import { openapi } from '../../lib/api/openapi.ts';
import { sheetErrors } from '../../lib/api/sheet-errors.ts';
import { checkSheet } from '../../rules/schema/check-sheet.ts';
import { type Answers, contract, questionIds } from '../../rules/schema/contract.ts';
import { anySheet, oddSheet } from './support/bodies.ts';
import { schemaFaults } from './support/json-schema.ts';

/**
 * The questions that Zod finds a fault with. The two ages are compared by an issue without a path;
 * `checkSheet` compares them only when there is no other fault, so it counts only then.
 */
const faultyForZod = ({ issues }: z.ZodError): readonly string[] => {
  const named = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys;
    return issue.path.length === 0 ? [] : [String(issue.path[0])];
  });
  return named.length === 0 ? ['onset-age'] : named;
};

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

describe('the Zod sheet, the published sheet and checkSheet', () => {
  test('accept and refuse alike, and find fault with the same questions', () => {
    const document = openapi();
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(anySheet, oddSheet), (sheet) => {
        const zod = AnswerSheet.safeParse(sheet);
        const rules = checkSheet(sheet);
        expect(zod.success).toBe(rules.ok);
        if (rules.ok) accepted += 1;
        else {
          refused += 1;
          const named = rules.faults.map(({ question }) => question ?? '');
          expect(sorted(faultyForZod(zod.error as z.ZodError))).toEqual(sorted(named));
        }
        const isOnlyOnset =
          !rules.ok && rules.faults.every(({ code }) => code === 'onset-after-age');
        const faults = schemaFaults(document, { $ref: '#/components/schemas/AnswerSheet' }, sheet);
        // JSON Schema cannot compare two answers; the description says it instead.
        if (!isOnlyOnset) expect(faults.length === 0).toBe(rules.ok);
      }),
      { numRuns: 10_000 },
    );
    expect(accepted).toBeGreaterThan(1000);
    expect(refused).toBeGreaterThan(1000);
  });

  test('agree on every pair of ages', () => {
    const pairs = contract['age-now'].options.flatMap((age) =>
      contract['onset-age'].options.map(
        (onset): Answers => ({ 'age-now': age, 'onset-age': onset }),
      ),
    );
    const verdicts = pairs.map((sheet) => AnswerSheet.safeParse(sheet).success);
    expect(verdicts).toEqual(pairs.map((sheet) => checkSheet(sheet).ok));
    expect(verdicts).toContain(false);
    expect(verdicts).toContain(true);
  });

  test.each([[null], [[]], ['left'], [1], [undefined], [() => ({})]])('refuse %j', (value) => {
    expect(AnswerSheet.safeParse(value).success).toBe(false);
    expect(checkSheet(value).ok).toBe(false);
  });

  test('refuse an answer that is undefined', () => {
    const sheet = { side: undefined };
    expect([AnswerSheet.safeParse(sheet).success, checkSheet(sheet).ok]).toEqual([false, false]);
  });
});

test('every fault of a sheet has a message with its question and its option', () => {
  const faulty = checkSheet({
    mood2: 'x',
    side: 'up',
    course: [],
    triggers: ['light', 'light', 'nothing'],
    medicines: [],
  });
  const errors = faulty.ok ? [] : sheetErrors(faulty.faults);
  expect(errors.map(({ code }) => code).sort()).toEqual([
    'empty',
    'exclusive-option',
    'repeated-option',
    'unknown-option',
    'unknown-question',
    'wrong-shape',
  ]);
  for (const { message, question = '', option = '' } of errors) {
    expect(message).toContain(question);
    expect(message).toContain(option);
  }
});

test('the contract holds a schema for every question', () => {
  expect(Object.keys(AnswerSheet.shape)).toEqual([...questionIds]);
});
