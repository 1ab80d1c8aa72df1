import type { Condition } from '../schema/condition.ts';
import type { HardCriterionId, PatternId, RouteId } from '../schema/ids.ts';
import type { Evidence } from '../schema/question.ts';

/**
 * Bans, and one fixing rule, that the safety review added between the numbered criteria, or that its
 * sheets ask for ("must not be named").
 */
export type ReviewedCriterionId =
  | 'spells-ban-tic'
  | 'new-palsy'
  | 'unrecovered-palsy'
  | 'narrowed-lid'
  | 'lid-only'
  | 'steady-lid'
  | 'steady-mouth'
  | 'stopped-medicine'
  | 'child-getting-worse'
  | 'turning-head'
  | 'gritty-eyes';

/** A rule that decides before the scores do: for the few facts that people report reliably. */
export interface HardCriterion {
  readonly id: HardCriterionId | ReviewedCriterionId;
  readonly when: Condition;
  /** Patterns that cannot be named at all. */
  readonly bans?: readonly PatternId[];
  /** Patterns that come first, in this order. The first criterion that fixes one that is not banned wins. */
  readonly first?: readonly PatternId[];
  /** The band that fixing brings with it. */
  readonly band?: 'strong' | 'at-least-possible' | 'two-patterns';
  /** Patterns that are at most `possible` while this holds. */
  readonly atMostPossible?: readonly PatternId[];
  /** A door that is kept whatever the ranking says. */
  readonly route?: RouteId;
  readonly evidence: Evidence;
}
