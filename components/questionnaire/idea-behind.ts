import type { QuestionId } from '../../rules/schema/contract.ts';
import type { Spoken } from '../words-provider.tsx';

/** The name below `reasons:findings` of what is known of a question; not every question has one. */
export const findingOf = (question: QuestionId): string =>
  question === 'where-now' ? 'extent' : question;

/** What is known that makes a question worth asking; null where its answer is compared with no pattern. */
export const ideaBehind = (
  { t, has }: Pick<Spoken, 't' | 'has'>,
  question: QuestionId,
): string | null => {
  const key = `reasons:findings.${findingOf(question)}.idea`;
  return has(key) ? t(key) : null;
};
