import { z } from 'zod';
import { checkSheet } from '../../rules/schema/check-sheet.ts';
import { type Answers, type Setting, settings } from '../../rules/schema/contract.ts';
import { AnswerSheet } from './answer-sheet.ts';
import { type ProblemError, quoted, Refusal } from './problem.ts';
import { sheetErrors } from './sheet-errors.ts';

/** What is sent to be assessed: answers, never a result, and nothing about who answered. */
export const AssessmentRequest = z
  .strictObject({
    answers: AnswerSheet.default({}),
    setting: z
      .enum(settings)
      .default('self-check')
      .describe(
        'The place of use. It chooses how common each pattern is there, never the urgency.',
      ),
  })
  .meta({ description: 'One answer sheet. Without `answers` it is an empty one, which is legal.' });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const envelopeErrors = (body: Readonly<Record<string, unknown>>): readonly ProblemError[] => [
  ...Object.keys(body)
    .filter((key) => !Object.hasOwn(AssessmentRequest.shape, key))
    .map((key) => ({
      path: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code: 'unknown-key' as const,
      message: `There is no key ${quoted(key)} here. There are: answers, setting.`,
    })),
  ...(AssessmentRequest.shape.setting.safeParse(body.setting).success
    ? []
    : [
        {
          path: '/setting',
          code: 'unknown-value' as const,
          message: `"setting" must be one of: ${settings.join(', ')}.`,
        },
      ]),
];

/** Every fault in a body that was refused, in one list: the envelope first, then the sheet. */
const errorsOf = (body: unknown): readonly ProblemError[] => {
  if (!isObject(body))
    return [{ path: '', code: 'not-an-object', message: 'The body must be a JSON object.' }];
  const sheet = checkSheet(body.answers === undefined ? {} : body.answers);
  return [...envelopeErrors(body), ...(sheet.ok ? [] : sheetErrors(sheet.faults))];
};

/**
 * The answers and the setting of a body.
 *
 * @throws Refusal 422 with every fault, naming question and option
 */
export const readAssessmentRequest = (
  body: unknown,
): { readonly answers: Answers; readonly setting: Setting } => {
  const parsed = AssessmentRequest.safeParse(body);
  const [first, ...others] = errorsOf(body);
  if (first !== undefined) throw new Refusal(422, first, ...others);
  // Only if the two checks ever disagreed: then nothing is assessed.
  if (!parsed.success)
    throw new Refusal(422, {
      path: '/answers',
      code: 'wrong-shape',
      message: 'The answers do not fit the contract.',
    });
  return parsed.data as { answers: Answers; setting: Setting };
};
