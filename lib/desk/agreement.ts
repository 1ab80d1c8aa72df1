import { type PatternId, patternIds } from '../../rules/schema/ids.ts';
import type { OutcomeCounts } from '../api/outcome-counts.ts';
import { type Share, wilson } from './wilson.ts';

/** Below this many confirmed cases of a pattern nothing is shown of it: a few cases say nothing. */
export const fewestCases = 10;

/** How the check and the confirmed results of one pattern agree; null where there are too few cases. */
export interface Agreement {
  readonly pattern: PatternId;
  readonly shown: {
    /** Of those confirmed to have it, how many the check named first. */
    readonly sensitivity: Share;
    /** Of those confirmed to have something else, how many the check did not name it for. Null: too few. */
    readonly specificity: Share | null;
    /** For how many confirmed cases the check named it first. */
    readonly namedFirst: number;
  } | null;
}

type Pair = OutcomeCounts['counts'][number];

const sum = (pairs: readonly Pair[]): number => pairs.reduce((all, { count }) => all + count, 0);

/**
 * Agreement for each pattern that has a name. A check that named nothing, or "something else",
 * counts as not having named the pattern.
 */
export const agreements = ({ counts }: OutcomeCounts): readonly Agreement[] =>
  patternIds
    .filter((pattern) => pattern !== 'other-or-unclear')
    .map((pattern) => {
      const confirmed = counts.filter(({ diagnosis }) => diagnosis === pattern);
      const others = counts.filter(({ diagnosis }) => diagnosis !== pattern);
      const isNamed = ({ top }: Pair): boolean => top === pattern;
      const [cases, rest] = [sum(confirmed), sum(others)];
      if (cases < fewestCases) return { pattern, shown: null };
      return {
        pattern,
        shown: {
          sensitivity: wilson(sum(confirmed.filter(isNamed)), cases),
          specificity: rest < fewestCases ? null : wilson(rest - sum(others.filter(isNamed)), rest),
          namedFirst: sum(counts.filter(isNamed)),
        },
      };
    });
