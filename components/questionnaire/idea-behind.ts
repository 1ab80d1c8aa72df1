import type { QuestionId } from '../../rules/schema/contract.ts';
import type { Spoken } from '../words-provider.tsx';

/** What is known that makes a question worth asking; null where its answer is compared with no pattern. */
export const ideaBehind = (
  { t, has }: Pick<Spoken, 't' | 'has'>,
  question: QuestionId,
): string | null => {
  const key = `reasons:findings.${question === 'where-now' ? 'extent' : question}.idea`;
  return has(key) ? t(key) : null;
};
