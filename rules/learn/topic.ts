import type { PatternId, SourceId } from '../schema/ids.ts';
import type { Evidence } from '../schema/question.ts';

/** Signs beside the patterns that have a page of their own, in the order of the index. */
export const signTopicIds = ['weak-face', 'thinner-face'] as const;

/** What can be read about: every pattern that has a name, and two signs that are none. */
export type TopicId = Exclude<PatternId, 'other-or-unclear'> | (typeof signTopicIds)[number];

/**
 * One statement of a page: its words in the locales under its id, and what it rests on. A published
 * one cannot be written without its sources.
 */
export type Statement = { readonly id: string } & Evidence;

/** Read in a study or a guideline summary. */
export const published = <I extends string>(
  id: I,
  ...sources: readonly [SourceId, ...SourceId[]]
) => ({ id, grade: 'A' as const, sources });

/** Medical teaching that was not read again for this. */
export const taught = <I extends string>(id: I) => ({ id, grade: 'B' as const });

/** Our own estimate, or advice that nobody has tested. */
export const estimated = <I extends string>(id: I) => ({ id, grade: 'C' as const });

/** The parts of a page in reading order; `differs` is told as a table. */
export const sectionIds = [
  'what',
  'course',
  'causes',
  'tests',
  'differs',
  'treatments',
  'avoid',
  'living',
  'errors',
  'sooner',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** One page to read. In `differs` the id of a statement is the topic that is compared. */
export type Topic = { readonly id: TopicId } & {
  readonly [S in Exclude<SectionId, 'differs'>]: readonly Statement[];
} & { readonly differs: readonly ({ readonly id: TopicId } & Evidence)[] };
