import type { Extent } from './condition.ts';
import type { OptionId } from './contract.ts';
import type { SourceId } from './ids.ts';

/**
 * P(answer | pattern) among people who gave a usable answer, with its plausible range and grade.
 * A cell without its grade does not compile, nor an A or A* cell without a source, nor a source on
 * a B ("teaching, not re-read") or C ("our estimate") cell (ruling 23).
 */
export type Cell =
  | readonly [
      best: number,
      low: number,
      high: number,
      grade: 'A' | 'A*',
      ...sources: readonly [SourceId, ...SourceId[]],
    ]
  | readonly [best: number, low: number, high: number, grade: 'B' | 'C'];

/** One cell per pattern, in the order of `patternIds`. */
export type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell];

/** Correlated features share a block; a block as a whole is floored (evidence 7.2, 7.3). */
export type BlockId =
  | 'pattern'
  | 'sign'
  | 'nerve'
  | 'kind'
  | 'control'
  | 'time'
  | 'modifier'
  | 'none';

/** The options of every scored feature (evidence section 2). */
export interface FeatureOptions {
  'onset-age': Exclude<OptionId<'onset-age'>, 'not-sure'>;
  side: 'one-side' | 'both-together' | 'both-separately';
  extent: Extent;
  'first-area': Exclude<OptionId<'first-area'>, 'not-sure'>;
  'eyes-shut': Exclude<OptionId<'eyes-shut'>, 'not-sure'>;
  'brow-lift': Exclude<OptionId<'brow-lift'>, 'not-sure'>;
  'palsy-before': Exclude<OptionId<'palsy-before'>, 'not-sure'>;
  'linked-move': Exclude<OptionId<'linked-move'>, 'not-sure'>;
  'at-rest': Exclude<OptionId<'at-rest'>, 'not-sure'>;
  'movement-kind': Exclude<OptionId<'movement-kind'>, 'not-sure'>;
  'urge-hold': Exclude<OptionId<'urge-hold'>, 'not-sure'>;
  'other-tics': Exclude<OptionId<'other-tics'>, 'not-sure'>;
  'how-long': Exclude<OptionId<'how-long'>, 'not-sure'>;
  course: Exclude<OptionId<'course'>, 'not-sure'>;
  'trigger-light': 'light-yes' | 'light-no';
  'trigger-face-use': 'face-use-yes' | 'face-use-no';
  'trigger-tired-screen': 'tired-screen-yes' | 'tired-screen-no';
  'trigger-stress': 'stress-yes' | 'stress-no';
  'relief-trick': Exclude<OptionId<'relief-trick'>, 'not-sure'>;
  'seen-asleep': 'seen-in-sleep' | 'looked-not-there';
  'eye-discomfort': Exclude<OptionId<'eye-discomfort'>, 'not-sure'>;
  'ear-click': Exclude<OptionId<'ear-click'>, 'not-sure'>;
}
export type FeatureId = keyof FeatureOptions;

/** One scored feature: its block, its weight (evidence 7.2) and its rows. */
export type Feature<F extends FeatureId = FeatureId> = F extends FeatureId
  ? {
      readonly id: F;
      readonly block: BlockId;
      readonly weight: number;
      readonly rows: { readonly [O in FeatureOptions[F]]: Row };
    }
  : never;
