import { contract, type ManyQuestionId, type OneQuestionId, type OptionId } from './contract.ts';

/**
 * Conditions are data, so that one object is judged, explained ("because you said"), printed in the
 * generated rule book and drawn. Each has three verdicts: met, not met, unknown.
 *
 * Unknown means: the question was not answered, or was answered "not sure". It never reads as "no".
 * Where a rule must act on an unknown answer it says so with `possible` (unknown counts as met) or
 * `sure` (unknown counts as not met), and a reviewer sees which way the doubt falls.
 */
export type Condition =
  | {
      readonly kind: 'is';
      /** A `one` question, or the derived feature `extent`. */
      readonly fact: OneQuestionId | 'extent';
      /** Met when the effective value is one of these. `not-sure` may be listed: then a stored "not sure" is met. */
      readonly oneOf: readonly string[];
    }
  | {
      readonly kind: 'has';
      readonly fact: ManyQuestionId;
      /** Met when at least one of these is ticked. `not-sure` may be listed as in `is`. */
      readonly anyOf: readonly string[];
    }
  | {
      readonly kind: 'exactly';
      readonly fact: ManyQuestionId;
      /** Met when the ticked set equals one of these sets. */
      readonly sets: readonly (readonly string[])[];
    }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'sure'; readonly of: Condition }
  | { readonly kind: 'possible'; readonly of: Condition }
  | { readonly kind: 'unknown'; readonly of: Condition };

export type Verdict = 'met' | 'not-met' | 'unknown';

/**
 * Where the movements are, as one scored value, derived from the tick list `where-now`
 * (evidence 3.4). A name of its own, so that question and feature are never confused.
 */
export const extents = [
  'lid-only',
  'eye-area',
  'eye-and-mouth',
  'mouth-only',
  'eye-and-jaw',
  'moves-around',
] as const;
export type Extent = (typeof extents)[number];

type FactValue<F extends OneQuestionId | 'extent'> = F extends OneQuestionId ? OptionId<F> : Extent;

/** Met when the one-answer question, or the extent, has one of these values. */
export const is = <F extends OneQuestionId | 'extent'>(
  fact: F,
  ...oneOf: readonly FactValue<F>[]
): Condition => ({ kind: 'is', fact, oneOf });

/** Met when at least one of these options is ticked. */
export const has = <Q extends ManyQuestionId>(
  fact: Q,
  ...anyOf: readonly OptionId<Q>[]
): Condition => ({ kind: 'has', fact, anyOf });

/** Met when the ticked set is exactly one of these sets, in any order. */
export const exactly = <Q extends ManyQuestionId>(
  fact: Q,
  ...sets: readonly (readonly OptionId<Q>[])[]
): Condition => ({ kind: 'exactly', fact, sets });

/** Met when every part is met; not met when one part is not; otherwise unknown. */
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });

/** Met when one part is met; not met when no part can be; otherwise unknown. */
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });

/** Met when the part is not met. Unknown stays unknown. */
export const not = (of: Condition): Condition => ({ kind: 'not', of });

/** Met only when the part is known to be met; doubt counts against. */
export const sure = (of: Condition): Condition => ({ kind: 'sure', of });

/** Met unless the part is known not to be met; doubt counts for. */
export const possible = (of: Condition): Condition => ({ kind: 'possible', of });

/** Met when the part is unknown: nobody answered, or "not sure" was said. */
export const unknown = (of: Condition): Condition => ({ kind: 'unknown', of });

/** Met when nobody answered this question, or "not sure" was said. Which option is named tells nothing. */
export const unanswered = (fact: OneQuestionId): Condition =>
  unknown({ kind: 'is', fact, oneOf: contract[fact].options.slice(0, 1) });
