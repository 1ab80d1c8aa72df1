import type { Condition } from '../schema/condition.ts';
import type { FlagId } from '../schema/ids.ts';
import type { Evidence } from '../schema/question.ts';
import type { Urgency } from '../schema/urgency.ts';

/** One level that a flag can take. The first level that is met counts; "unknown" never is. */
export interface FlagLevel {
  readonly urgency: Exclude<Urgency, 'self-care-watch'>;
  readonly when: Condition;
}

/** A red flag: a rule, not a score. It reads answers only, never the ranking (ruling 10). */
export interface RedFlag {
  readonly id: FlagId;
  /** Most urgent first. */
  readonly levels: readonly FlagLevel[];
  readonly evidence: Evidence;
  /** At `same-day` no pattern is named beside it: a reassuring name would stand next to an urgent flag (FX-12). */
  readonly hidesPatterns: boolean;
}
