import { z } from 'zod';
import { screenOrderOfAll } from '../../rules/engine/question-path.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { type Condition as ConditionOfRules, extents } from '../../rules/schema/condition.ts';
import {
  contract,
  exclusiveOptions,
  type ManyQuestionId,
  type OneQuestionId,
  type QuestionId,
  questionIds,
} from '../../rules/schema/contract.ts';
import type { Question as QuestionOfRules } from '../../rules/schema/question.ts';
import { rulesVersion } from '../../rules/version.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { serverWords } from '../i18n/server.ts';
import type { Words } from '../i18n/words.ts';
import { RulesVersion } from './shared-schemas.ts';

const isMany = (id: QuestionId): id is ManyQuestionId => contract[id].kind === 'many';
const manyIds = questionIds.filter(isMany);
const oneIds = questionIds.filter((id): id is OneQuestionId => !isMany(id));
const optionIds = z.array(z.string()).min(1);

/** When a question is asked, as data: the object that the rules themselves judge. */
export const Condition = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('is'),
      fact: z
        .enum([...oneIds, 'extent'])
        .describe(`A one-answer question, or the extent (${extents.join(', ')}) of \`where-now\`.`),
      oneOf: optionIds,
    }),
    z.strictObject({ kind: z.literal('has'), fact: z.enum(manyIds), anyOf: optionIds }),
    z.strictObject({
      kind: z.literal('exactly'),
      fact: z.enum(manyIds),
      sets: z.array(optionIds),
    }),
    z.strictObject({
      kind: z.literal('all'),
      get of() {
        return z.array(Condition).describe('Without parts it is always met.');
      },
    }),
    z.strictObject({
      kind: z.literal('any'),
      get of() {
        return z.array(Condition);
      },
    }),
    z.strictObject({
      kind: z.enum(['not', 'sure', 'possible', 'unknown']),
      get of() {
        return Condition;
      },
    }),
  ])
  .meta({
    description:
      'Judged as met, not met or unknown. An answer that is missing or "not sure" is unknown and never reads as "no"; `sure` takes unknown as not met, `possible` as met.',
  }) as z.ZodType<ConditionOfRules>;

export const Wording = z
  .strictObject({
    self: z.string().describe('To the person.'),
    other: z.string().describe('About somebody else, to whoever answers.'),
    child: z.string().describe('About a child, to whoever answers.'),
  })
  .meta({ description: 'One text in its three forms; often they are the same.' });
export type Wording = z.infer<typeof Wording>;

const Option = z.strictObject({
  id: z.string(),
  label: Wording,
  example: Wording.exactOptional(),
  exclusive: z.boolean().describe('Cannot stand beside another option.'),
});

export const QuestionItem = z
  .strictObject({
    id: z.enum(questionIds),
    kind: z.enum(['one', 'many']),
    block: z.enum(['gate', 'core', 'branch', 'end']),
    page: z
      .enum(['question', 'emergency'])
      .describe('`emergency`: asked on the emergency page itself, never before it.'),
    askWhen: Condition,
    title: Wording,
    hint: Wording.exactOptional(),
    heading: Wording.exactOptional(),
    why: Wording.describe('Why it is asked.'),
    short: Wording.describe('A label for a list of answers.'),
    error: Wording.describe('What to say when nothing was chosen.'),
    options: z.array(Option).min(2),
    groups: z
      .array(
        z.strictObject({ id: z.string(), label: Wording, options: z.array(z.string()).min(1) }),
      )
      .exactOptional()
      .describe('Options shown together; what is in no group comes last.'),
  })
  .meta({ description: 'One question with its words, and when it is asked.' });
export type QuestionItem = z.infer<typeof QuestionItem>;

/** All questions in one language. */
export const Questionnaire = z
  .strictObject({
    rules: RulesVersion,
    lang: z.enum(locales),
    questions: z.array(QuestionItem).describe('Every question once, in the order of the screens.'),
  })
  .meta({ description: 'All questions with their words, in the order of the screens.' });
export type Questionnaire = z.infer<typeof Questionnaire>;

const wordingOf = (words: Words, key: string): Wording => ({
  self: words(key),
  other: words(key, { context: 'other' }),
  child: words(key, { context: 'child' }),
});

/** Under a key of its own, or nothing where these words do not exist. */
const optional = <K extends string>(
  words: Words,
  name: K,
  key: string,
): { [N in K]?: Wording } | Record<string, never> =>
  words.has(key) ? ({ [name]: wordingOf(words, key) } as { [N in K]?: Wording }) : {};

const itemOf = (words: Words, id: QuestionId): QuestionItem => {
  const question: QuestionOfRules = catalogue[id];
  const key = `questions:${id}`;
  const wording = (name: string) => wordingOf(words, `${key}.${name}`);
  return {
    id,
    kind: contract[id].kind,
    block: question.block,
    page: id === 'seizure-now' ? 'emergency' : 'question',
    askWhen: question.askWhen,
    title: wording('title'),
    ...optional(words, 'hint', `${key}.hint`),
    ...optional(words, 'heading', `${key}.heading`),
    why: wording('why'),
    short: wording('short'),
    error: wording('error'),
    options: contract[id].options.map((option) => ({
      id: option,
      label: wording(`options.${option}`),
      ...optional(words, 'example', `${key}.examples.${option}`),
      exclusive:
        contract[id].kind === 'many' && (exclusiveOptions as readonly string[]).includes(option),
    })),
    ...(question.groups === undefined
      ? {}
      : {
          groups: question.groups.map((group) => ({
            id: group.id,
            label: wording(`groups.${group.id}`),
            options: [...group.options],
          })),
        }),
  };
};

/** The questionnaire in one language. The same bytes until the words or the rules change. */
export const questionnaire = (lang: Locale): Questionnaire => {
  const words = serverWords(lang);
  return {
    rules: rulesVersion,
    lang,
    questions: screenOrderOfAll.map((id) => itemOf(words, id)),
  };
};
