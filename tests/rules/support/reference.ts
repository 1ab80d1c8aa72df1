import type { Condition } from '../../../rules/schema/condition.ts';
import { contract, exclusiveOptions, type QuestionId } from '../../../rules/schema/contract.ts';

/*
 * A second, slow and plain reading of conditions, written from their definition
 * (`rules/schema/condition.ts`) and from evidence 3.4, not from the engine. The engine is compared
 * with it, and whole decision tables are built on it.
 */

/** 0 not met, 1 unknown, 2 met. */
export type Three = 0 | 1 | 2;

export type Leaf = Extract<Condition, { readonly kind: 'is' | 'has' | 'exactly' }>;
export type Value = string | readonly string[] | undefined;

/** Where the movements are, from the tick list; the first line that matches counts (evidence 3.4, review O09). */
export const referenceExtent = (ticks: readonly string[] | undefined): string | undefined => {
  if (ticks === undefined || ticks[0] === 'not-sure') return undefined;
  const ticked = (...options: readonly string[]) =>
    options.some((option) => ticks.includes(option));
  const lidOnlyAndAround = ticks.length === 2 && ticked('lid-flicker') && ticked('moves-around');
  const eye = ticked('lid-flicker', 'eye-closing', 'brow');
  const mouth = ticked('cheek', 'mouth-corner', 'chin', 'neck-skin');
  if (lidOnlyAndAround) return 'lid-only';
  if (ticked('moves-around')) return 'moves-around';
  if (eye && ticked('jaw', 'tongue-throat', 'head-turn')) return 'eye-and-jaw';
  if (eye && mouth) return 'eye-and-mouth';
  if (mouth || ticked('jaw', 'tongue-throat')) return 'mouth-only';
  if (ticked('eye-closing', 'brow')) return 'eye-area';
  if (ticked('lid-flicker')) return 'lid-only';
  return 'moves-around';
};

/** The verdict of one plain condition on one value: unknown is never "no". */
export const leafVerdict = (leaf: Leaf, value: Value): Three => {
  const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  const isUnsure = values[0] === 'not-sure';
  if (leaf.kind === 'exactly') {
    if (values.length === 0 || isUnsure) return 1;
    return leaf.sets.some((set) => [...set].sort().join() === [...values].sort().join()) ? 2 : 0;
  }
  const wanted = leaf.kind === 'is' ? leaf.oneOf : leaf.anyOf;
  if (values.some((one) => wanted.includes(one))) return 2;
  return values.length === 0 || isUnsure ? 1 : 0;
};

/** Every plain condition inside a condition, in order. */
export const leavesOf = (condition: Condition): readonly Leaf[] => {
  switch (condition.kind) {
    case 'is':
    case 'has':
    case 'exactly':
      return [condition];
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf);
    default:
      return leavesOf(condition.of);
  }
};

/** Kleene's three-valued logic over verdicts that are looked up per leaf. */
export const reader = (condition: Condition, verdictOf: (leaf: Leaf) => Three): (() => Three) => {
  switch (condition.kind) {
    case 'is':
    case 'has':
    case 'exactly':
      return () => verdictOf(condition);
    case 'all': {
      const parts = condition.of.map((part) => reader(part, verdictOf));
      return () => Math.min(2, ...parts.map((part) => part())) as Three;
    }
    case 'any': {
      const parts = condition.of.map((part) => reader(part, verdictOf));
      return () => Math.max(0, ...parts.map((part) => part())) as Three;
    }
    default: {
      const part = reader(condition.of, verdictOf);
      const table: Readonly<Record<typeof condition.kind, readonly [Three, Three, Three]>> = {
        not: [2, 1, 0],
        sure: [0, 0, 2],
        possible: [0, 2, 2],
        unknown: [0, 2, 0],
      };
      const row = table[condition.kind];
      return () => row[part()] as Three;
    }
  }
};

/** One question and its values, grouped so that no condition can tell two values of a group apart. */
export interface Dimension {
  readonly question: QuestionId;
  readonly leaves: readonly Leaf[];
  readonly groups: readonly {
    readonly value: Value;
    readonly verdicts: readonly Three[];
    /** Absent or "not sure". */
    readonly isUnknown: boolean;
  }[];
  /** Group to group: one more sign is ticked, or the first one instead of "none". */
  readonly worse: readonly (readonly [from: number, to: number])[];
}

const standsAlone = (option: string) => (exclusiveOptions as readonly string[]).includes(option);

/** Options that no condition can tell apart are one option; an exact set needs each of its own. */
const distinctOptions = (question: QuestionId, leaves: readonly Leaf[]): readonly string[] => {
  const ticks = contract[question].options.filter((option) => !standsAlone(option));
  if (question === 'where-now') return ticks;
  const seen = new Set<string>();
  return ticks.filter((option) => {
    const key = leaves
      .map((leaf) =>
        leaf.kind === 'exactly'
          ? leaf.sets.some((set) => set.includes(option))
            ? option
            : ''
          : String((leaf.kind === 'is' ? leaf.oneOf : leaf.anyOf).includes(option)),
      )
      .join();
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
};

const subsetsOf = (options: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** options.length - 1 }, (_, n) =>
    options.filter((_option, place) => ((n + 1) >> place) & 1),
  );

const valuesOf = (question: QuestionId, leaves: readonly Leaf[]): readonly Value[] => {
  const { kind, options } = contract[question];
  if (kind === 'one') return [undefined, ...options];
  const alone = options.filter(standsAlone).map((option) => [option]);
  return [undefined, ...alone, ...subsetsOf(distinctOptions(question, leaves))];
};

/** The effective value that a leaf reads from the value of its question. */
const factFrom = (leaf: Leaf, value: Value): Value =>
  leaf.fact === 'extent' ? referenceExtent(value as readonly string[] | undefined) : value;

const dimensionOf = (question: QuestionId, leaves: readonly Leaf[]): Dimension => {
  const groups: { value: Value; verdicts: readonly Three[]; isUnknown: boolean }[] = [];
  const groupOf = new Map<string, number>();
  const keyOf = (value: Value) =>
    typeof value === 'string' ? value : [...(value ?? [])].sort().join();
  for (const value of valuesOf(question, leaves)) {
    const verdicts = leaves.map((leaf) => leafVerdict(leaf, factFrom(leaf, value)));
    const isUnknown = value === undefined || value === 'not-sure' || value[0] === 'not-sure';
    let group = groups.findIndex(
      (one) => one.isUnknown === isUnknown && one.verdicts.join() === verdicts.join(),
    );
    if (group < 0) group = groups.push({ value, verdicts, isUnknown }) - 1;
    groupOf.set(keyOf(value), group);
  }
  const worse = new Map<string, readonly [number, number]>();
  if (question === 'emergency-signs' || question === 'warning-signs') {
    const options = distinctOptions(question, leaves);
    for (const value of valuesOf(question, leaves)) {
      if (value === undefined || typeof value === 'string' || value[0] === 'not-sure') continue;
      const ticks = value.filter((tick) => !standsAlone(tick));
      for (const option of options) {
        const from = groupOf.get(keyOf(value)) as number;
        const to = groupOf.get(keyOf([...new Set([...ticks, option])])) as number;
        if (from !== to) worse.set(`${from} ${to}`, [from, to]);
      }
    }
  }
  return { question, leaves, groups, worse: [...worse.values()] };
};

/** Everything that a list of conditions reads, question by question in table order. */
export const dimensionsOf = (conditions: readonly Condition[]): readonly Dimension[] => {
  const leaves = conditions.flatMap(leavesOf);
  const byQuestion = new Map<QuestionId, Leaf[]>();
  for (const leaf of leaves) {
    const question = leaf.fact === 'extent' ? 'where-now' : leaf.fact;
    const known = byQuestion.get(question);
    if (known === undefined) byQuestion.set(question, [leaf]);
    else known.push(leaf);
  }
  return [...byQuestion].map(([question, of]) => dimensionOf(question, of));
};

/** The onset that the present age and the duration leave open, if only one (ruling 4). */
const onsetFixedBy = (age: Value, howLong: Value): Value => {
  if (age === 'under-4' || age === 'under-12' || age === 'age-12-17') return 'under-18';
  const isUnder12Weeks = howLong === 'under-2-weeks' || howLong === 'weeks-2-to-12';
  if (age === 'age-18-39' && isUnder12Weeks) return 'age-18-39';
  if (age === 'age-65-plus' && (isUnder12Weeks || howLong === 'months-3-to-12'))
    return 'age-60-plus';
  return undefined;
};

/** Whether the words of the answers already say that the eye stays open (ruling 2). */
const saysEyeStaysOpen = (answers: Readonly<Record<string, Value>>): boolean => {
  const places = [...(answers['where-now'] ?? [])].sort().join();
  const kind = answers['movement-kind'] ?? 'not-sure';
  return (
    (places === 'lid-flicker' || places === 'lid-flicker,moves-around') &&
    (kind === 'ripple' || kind === 'quick-jerks' || kind === 'not-sure')
  );
};

/** What a rule reads: the answer, else what other answers fix (rulings 2, 4, 5), or the extent. */
export const effectiveValue = (answers: object, fact: QuestionId | 'extent'): Value => {
  const given = answers as Readonly<Record<string, Value>>;
  if (fact === 'extent')
    return referenceExtent(given['where-now'] as readonly string[] | undefined);
  if (given[fact] !== undefined) return given[fact];
  if (fact === 'onset-age') return onsetFixedBy(given['age-now'], given['how-long']);
  if (fact === 'eyes-shut') return saysEyeStaysOpen(given) ? 'neither' : undefined;
  if (fact === 'first-area') return saysEyeStaysOpen(given) ? 'eye-first' : undefined;
  return undefined;
};

/** The verdict of a condition on a sheet without orphans, by the plain reading. */
export const referenceVerdict = (condition: Condition, answers: object): Three =>
  reader(condition, (leaf) => leafVerdict(leaf, effectiveValue(answers, leaf.fact)))();
