import type { Extent } from './condition.ts';
import type { OptionId, QuestionId, Setting } from './contract.ts';
import type { FlagId, NextStepId, PatternId, RouteId, SourceId } from './ids.ts';
import type { Urgency } from './urgency.ts';

/** A: the published figure. A*: published, then moved by judgement. B: teaching, not re-read. C: our estimate. */
export type Grade = 'A' | 'A*' | 'B' | 'C';

/** How much the answers say, in words; never a share. */
export type Band = 'strong' | 'possible' | 'two-patterns' | 'unclear' | 'not-enough-information';

/** How well one pattern fits, in words (ruling 19). */
export type Fit = 'well' | 'partly' | 'less';

/** How much one answer weighs for or against a pattern (ruling 19). */
export type Strength = 'strong' | 'moderate' | 'slight';

export interface RaisedFlag {
  readonly id: FlagId;
  readonly urgency: Urgency;
  /** The questions whose answers the flag read and that spoke for it. */
  readonly because: readonly QuestionId[];
}

export interface Reason {
  readonly question: QuestionId;
  /** The answer that speaks; for `where-now` the derived extent. */
  readonly option: OptionId | Extent;
  /** False when it speaks by not having been ticked in a list that was answered. */
  readonly ticked: boolean;
  readonly strength: Strength;
  /** Empty for grades B ("teaching, not re-read") and C ("our estimate"). */
  readonly sources: readonly SourceId[];
  readonly grade: Grade;
}

export interface PatternReasons {
  readonly pattern: PatternId;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  /** Questions that would have told something about this pattern and have no usable answer. */
  readonly unknown: readonly QuestionId[];
}

/**
 * One answer changed, everything else kept: what the rules would say then. In a tick list `from` is
 * null when the option would be ticked as well, and `to` is null when its tick would be taken away.
 */
export interface Counterfactual {
  readonly question: QuestionId;
  readonly from: OptionId | null;
  readonly to: OptionId | null;
  readonly urgency?: Urgency;
  readonly top?: PatternId;
}

export interface Impact {
  /** Sum of the five items, 0 to 15. */
  readonly score: number;
  readonly band: 'mild' | 'moderate' | 'severe';
}

/**
 * What the rules say about one answer sheet. Ids only, no sentence in any language, so that every
 * language shows the same result by construction.
 */
export interface Assessment {
  readonly rules: { readonly version: string; readonly hash: string };
  readonly setting: Setting;
  readonly urgency: Urgency;
  readonly redFlags: readonly RaisedFlag[];
  readonly result: {
    readonly band: Band;
    /** Ranked, first is top; empty when an urgent flag must not stand beside a name. */
    readonly patterns: readonly { readonly id: PatternId; readonly fit: Fit }[];
    readonly routes: readonly RouteId[];
  };
  readonly reasons: readonly PatternReasons[];
  readonly counterfactuals: readonly Counterfactual[];
  readonly nextSteps: readonly NextStepId[];
  /** Null unless all five impact items are scored. */
  readonly impact: Impact | null;
  /** How many questions have an answer other than "not sure". */
  readonly answered: number;
  readonly notSure: readonly QuestionId[];
  /** Answers that were given but not asked for by these answers, and were not read (ruling 5). */
  readonly ignored: readonly QuestionId[];
}
