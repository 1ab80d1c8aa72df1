import type { WordingContext } from '../../lib/check/wording-context.ts';
import type { QuestionId } from '../../rules/schema/contract.ts';
import type { Spoken } from '../words-provider.tsx';

/** The words of one question, in the form for the person, for somebody else or for a child. */
export interface QuestionWords {
  readonly title: string;
  readonly hint: string | null;
  readonly heading: string | null;
  readonly why: string;
  readonly short: string;
  readonly error: string;
  readonly group: (id: string) => string;
  readonly option: (id: string) => string;
  readonly examples: (option: string) => string | null;
}

/** The forms to look for; the person at the screen is addressed in the base form. */
export const formsOf = (context: WordingContext): readonly string[] =>
  context === 'self' ? [] : [context];

/** All words of a question (`questions:<id>`). */
export const questionWords = (
  { say, has }: Pick<Spoken, 'say' | 'has'>,
  id: QuestionId,
  context: WordingContext,
): QuestionWords => {
  const forms = formsOf(context);
  const key = `questions:${id}`;
  const word = (name: string) => say(`${key}.${name}`, forms);
  const optional = (name: string) => {
    const exists = [name, ...forms.map((form) => `${name}_${form}`)];
    return exists.some((form) => has(`${key}.${form}`)) ? word(name) : null;
  };
  return {
    title: word('title'),
    hint: optional('hint'),
    heading: optional('heading'),
    why: word('why'),
    short: word('short'),
    error: word('error'),
    group: (group) => word(`groups.${group}`),
    option: (option) => word(`options.${option}`),
    examples: (option) => optional(`examples.${option}`),
  };
};
