import type { Reason } from '../../rules/schema/assessment.ts';
import type { PatternId } from '../../rules/schema/ids.ts';
import type { Spoken } from '../words-provider.tsx';

/** The feature that a reason speaks of, as the tables and the findings name it. */
const featureOf = ({ question, option }: Pick<Reason, 'question' | 'option'>): string => {
  if (question === 'where-now') return 'extent';
  return question === 'triggers' ? `trigger-${option}` : question;
};

/**
 * What was found, in plain words: for a published figure what the studies counted for this pattern,
 * else the general idea why the answer counts.
 */
export const reasonFinding = (
  { t }: Pick<Spoken, 't'>,
  pattern: PatternId,
  reason: Pick<Reason, 'question' | 'option' | 'grade'>,
): string => {
  const isPublished = reason.grade === 'A' || reason.grade === 'A*';
  return t(`reasons:findings.${featureOf(reason)}.${isPublished ? pattern : 'idea'}`);
};
