import { z } from 'zod';
import {
  type Answer,
  contract,
  exclusiveOptions,
  type QuestionId,
  questionIds,
} from '../../rules/schema/contract.ts';
import { isOnsetAfterAge } from '../../rules/schema/onset-after-age.ts';

const standsAlone = (option: string): boolean =>
  (exclusiveOptions as readonly string[]).includes(option);

const listOf = (options: readonly string[]) => {
  const alone = options.filter(standsAlone);
  return z
    .array(z.enum(options))
    .min(1)
    .refine((list) => new Set(list).size === list.length)
    .refine((list) => list.length === 1 || !list.some(standsAlone))
    .meta({
      uniqueItems: true,
      anyOf: [{ maxItems: 1 }, { not: { contains: { enum: alone } } }],
      description: `Ticked options. ${alone.join(' and ')} cannot stand beside another.`,
    });
};

type Shape = { [Q in QuestionId]: z.ZodExactOptional<z.ZodType<Answer<Q>>> };

/** One entry for each question of the contract, so that a new question needs no second list. */
const shape = Object.fromEntries(
  questionIds.map((question) => {
    const { kind, options } = contract[question];
    return [question, z.exactOptional(kind === 'many' ? listOf(options) : z.enum(options))];
  }),
) as unknown as Shape;

/**
 * An answer sheet as the API takes it, built from the contract of the rules. It accepts exactly what
 * `checkSheet` accepts; a property test holds both together.
 */
export const AnswerSheet = z
  .strictObject(shape)
  .refine((sheet) => !isOnsetAfterAge(sheet['age-now'], sheet['onset-age']))
  .meta({
    description:
      'Answers by question id. A question that was not asked, or was skipped, is left out. An onset later than the present age is refused. Answers to questions that these answers do not open are accepted, ignored, and listed as `ignored`.',
  });
export type AnswerSheet = z.infer<typeof AnswerSheet>;
