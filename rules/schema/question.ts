import type { Condition } from './condition.ts';
import type { OptionId, QuestionId } from './contract.ts';
import type { SourceId } from './ids.ts';
import type { Feature } from './likelihood.ts';

/** What a rule rests on. A and A* cannot be written without a source; C is shown as our estimate. */
export type Evidence =
  | { readonly grade: 'A' | 'A*'; readonly sources: readonly [SourceId, ...SourceId[]] }
  | { readonly grade: 'B' | 'C'; readonly sources?: readonly SourceId[] };

/** Options shown together under one heading; words at `questions:<id>.groups.<group>`. */
export interface OptionGroup<Q extends QuestionId> {
  readonly id: string;
  readonly options: readonly OptionId<Q>[];
}

/** One question: when it is asked, why, and what its answers say about each pattern. */
export interface Question<Q extends QuestionId = QuestionId> {
  readonly id: Q;
  readonly block: 'gate' | 'core' | 'branch' | 'end';
  /** Asked when met. `all()` without parts is always met. */
  readonly askWhen: Condition;
  /** What the decision to ask it rests on. */
  readonly evidence: Evidence;
  readonly groups?: readonly OptionGroup<Q>[];
  /** Scored features read from this answer; none when the question only feeds flags or texts. */
  readonly features?: readonly Feature[];
}
