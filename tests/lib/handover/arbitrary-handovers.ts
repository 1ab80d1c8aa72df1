import fc from 'fast-check';
import type { Handover } from '../../../lib/handover/handover.ts';
import { locales } from '../../../lib/i18n/locales.ts';
import {
  type Answers,
  contract,
  exclusiveOptions,
  type QuestionId,
  questionIds,
  witnesses,
} from '../../../rules/schema/contract.ts';
import { sheets, withPossibleOnset } from '../../rules/support/arbitrary-sheets.ts';

const standsAlone = (option: string) => (exclusiveOptions as readonly string[]).includes(option);

/** Any list of ticks, up to all of them. */
const anyTicks = (question: QuestionId) => {
  const ticks = contract[question].options.filter((option) => !standsAlone(option));
  return fc.subarray<string>([...ticks], { minLength: 1 });
};

const longLists: fc.Arbitrary<Answers> = fc
  .tuple(
    sheets,
    fc.record({
      'emergency-signs': anyTicks('emergency-signs'),
      'warning-signs': anyTicks('warning-signs'),
      'where-now': anyTicks('where-now'),
      triggers: anyTicks('triggers'),
      medicines: anyTicks('medicines'),
    }),
  )
  .map(([sheet, lists]) => withPossibleOnset({ ...sheet, ...lists } as Answers));

const answers = fc.oneof(sheets, longLists);

const day = fc
  .integer({ min: 1, max: 2 ** 14 - 1 })
  .map((days) => new Date(Date.UTC(2025, 11, 31 + days)).toISOString().slice(0, 10));

/** Any handover that there can be: every kind of sheet, with and without witnesses. */
export const handovers: fc.Arbitrary<Handover> = answers.chain((sheet) => {
  const answered = Object.keys(sheet) as QuestionId[];
  return fc.record({
    answers: fc.constant(sheet),
    witness: fc.oneof(
      fc.constant({}),
      fc
        .array(fc.option(fc.constantFrom(...witnesses)), {
          minLength: answered.length,
          maxLength: answered.length,
        })
        .map((said) =>
          Object.fromEntries(
            answered.flatMap((id, place) => {
              const seenBy = said[place] ?? null;
              return seenBy === null ? [] : [[id, seenBy]];
            }),
          ),
        ),
    ),
    subject: fc.constantFrom('self' as const, 'other' as const),
    locale: fc.constantFrom(...locales),
    rules: fc.record({
      version: fc
        .tuple(fc.nat({ max: 15 }), fc.nat({ max: 63 }), fc.nat({ max: 63 }))
        .map((parts) => parts.join('.')),
      hashStart: fc.nat({ max: 0xffff }).map((hash) => hash.toString(16).padStart(4, '0')),
    }),
    day: fc.option(day),
  });
});

/** The same handover with every list in the order of the contract, as a code gives it back. */
export const inOrder = (handover: Handover): Handover => ({
  ...handover,
  answers: Object.fromEntries(
    questionIds.flatMap((id) => {
      const answer: string | readonly string[] | undefined = handover.answers[id];
      if (answer === undefined) return [];
      const { options } = contract[id];
      return [
        [
          id,
          typeof answer === 'string'
            ? answer
            : (options as readonly string[]).filter((option) => answer.includes(option)),
        ],
      ];
    }),
  ),
});
