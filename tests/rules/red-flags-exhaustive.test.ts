import { describe, expect, test } from 'vitest';
import { withoutOrphans } from '../../rules/engine/effective.ts';
import { raisedFlags } from '../../rules/engine/red-flags.ts';
import { redFlags } from '../../rules/red-flags/catalogue.ts';
import type { FlagLevel } from '../../rules/red-flags/red-flag.ts';
import { all, any, has, is, not, possible, sure } from '../../rules/schema/condition.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { urgencies } from '../../rules/schema/urgency.ts';
import {
  type Dimension,
  dimensionsOf,
  type Leaf,
  leavesOf,
  reader,
  referenceVerdict,
  type Three,
} from './support/reference.ts';

/** What the whole decision table of one flag shows. */
interface Findings {
  readonly rows: number;
  /** Levels that no combination of answers reaches. */
  readonly unreached: readonly string[];
  /** Rows where "not sure" or no answer gives less than the mildest definite answer (C-22). */
  readonly calmerWhenUnsure: readonly string[];
  /** Rows where one more sign lowers the level (C-21). */
  readonly calmerWithMoreSigns: readonly string[];
}

const none = urgencies.length;
const nameOf = (level: number): string => urgencies[level] ?? 'none';

const describeRow = (dimensions: readonly Dimension[], row: readonly number[]): string =>
  dimensions
    .map(
      ({ question, groups }, d) => `${question}=${String(groups[row[d] ?? 0]?.value ?? 'absent')}`,
    )
    .join(' ');

/** Builds the decision table of a flag over every combination of everything it reads, and reads it. */
const examine = (levels: readonly FlagLevel[]): Findings => {
  const conditions = levels.map(({ when }) => when);
  const dimensions = dimensionsOf(conditions);
  const current = new Map<Leaf, Three>();
  const readers = conditions.map((when) => reader(when, (leaf) => current.get(leaf) as Three));
  const sizes = dimensions.map(({ groups }) => groups.length);
  const strides = sizes.map((_, d) => sizes.slice(d + 1).reduce((a, b) => a * b, 1));
  const rows = sizes.reduce((a, b) => a * b, 1);
  const table = new Uint8Array(rows);

  const choose = (d: number, group: number) => {
    const { leaves, groups } = dimensions[d] as Dimension;
    const { verdicts } = groups[group] as Dimension['groups'][number];
    leaves.forEach((leaf, l) => {
      current.set(leaf, verdicts[l] as Three);
    });
  };
  const fill = (d: number, at: number) => {
    if (d === dimensions.length) {
      const met = readers.findIndex((read) => read() === 2);
      table[at] = met < 0 ? none : urgencies.indexOf((levels[met] as FlagLevel).urgency);
      return;
    }
    for (let group = 0; group < (sizes[d] as number); group += 1) {
      choose(d, group);
      fill(d + 1, at + group * (strides[d] as number));
    }
  };
  fill(0, 0);

  const rowAt = (at: number) =>
    sizes.map((size, d) => Math.floor(at / (strides[d] as number)) % size);
  const calmerWhenUnsure: string[] = [];
  const calmerWithMoreSigns: string[] = [];
  dimensions.forEach(({ question, groups, worse }, d) => {
    const stride = strides[d] as number;
    const unknown = groups.flatMap(({ isUnknown }, g) => (isUnknown ? [g] : []));
    const definite = groups.flatMap(({ isUnknown }, g) => (isUnknown ? [] : [g]));
    for (let at = 0; at < rows; at += 1) {
      if (Math.floor(at / stride) % (sizes[d] as number) !== 0) continue;
      const levelOf = (group: number) => table[at + group * stride] as number;
      const mildest = Math.max(...definite.map(levelOf));
      for (const group of unknown)
        if (levelOf(group) > mildest && calmerWhenUnsure.length < 3)
          calmerWhenUnsure.push(
            `${question} unknown: ${nameOf(levelOf(group))}, known: at least ${nameOf(mildest)} (${describeRow(dimensions, rowAt(at))})`,
          );
      for (const [from, to] of worse)
        if (levelOf(to) > levelOf(from) && calmerWithMoreSigns.length < 3)
          calmerWithMoreSigns.push(
            `${question} ${String(groups[from]?.value)} to ${String(groups[to]?.value)}: ${nameOf(levelOf(from))} to ${nameOf(levelOf(to))} (${describeRow(dimensions, rowAt(at))})`,
          );
    }
  });
  const reached = new Set(table);
  return {
    rows,
    unreached: levels
      .map(({ urgency }) => urgency)
      .filter((urgency) => !reached.has(urgencies.indexOf(urgency))),
    calmerWhenUnsure,
    calmerWithMoreSigns,
  };
};

const clean = { unreached: [], calmerWhenUnsure: [], calmerWithMoreSigns: [] };

describe('every combination of everything a flag reads (C-20, C-21, C-22)', () => {
  test.each(redFlags.map((flag) => [flag.id, flag] as const))(
    '%s: each level can be reached, "not sure" is never calmer than "no", one more sign never calms',
    (_id, { levels }) => {
      const { rows, ...findings } = examine(levels);
      expect(rows).toBeGreaterThan(1);
      expect(findings).toEqual(clean);
    },
  );

  test.each(redFlags.map((flag) => [flag.id, flag] as const))(
    '%s: the engine raises exactly one level or none, the one of the table',
    (id, { levels }) => {
      const dimensions = dimensionsOf(levels.map(({ when }) => when));
      const rows = dimensions.reduce((product, { groups }) => product * groups.length, 1);
      const step = Math.max(1, Math.floor(rows / 2000)) | 1;
      for (let row = 0; row < rows; row += step) {
        let rest = row;
        const sheet = Object.fromEntries(
          dimensions.flatMap(({ question, groups }) => {
            const { value } = groups[rest % groups.length] as Dimension['groups'][number];
            rest = Math.floor(rest / groups.length);
            return value === undefined ? [] : [[question, value] as const];
          }),
        ) as Answers;
        const { answers } = withoutOrphans(sheet);
        const raised = raisedFlags(answers).filter((flag) => flag.id === id);
        const expected = levels.find(({ when }) => referenceVerdict(when, answers) === 2);
        expect(raised.map(({ urgency }) => urgency)).toEqual(
          expected === undefined ? [] : [expected.urgency],
        );
      }
    },
  );

  test('the levels of a flag stand most urgent first', () => {
    for (const { id, levels } of redFlags) {
      const order = levels.map(({ urgency }) => urgencies.indexOf(urgency));
      expect(order, id).toEqual([...new Set(order)].sort((a, b) => a - b));
    }
  });

  test('no flag reads the ranking, the end block beyond mood and driving, or who answered', () => {
    const read = new Set(
      redFlags.flatMap(({ levels }) =>
        levels.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact)),
      ),
    );
    for (const fact of read)
      expect(fact).not.toMatch(/^(impact-|told-before|triggers|seen-asleep)/);
  });
});

describe('a wrong flag is found', () => {
  test('one that goes quiet when nobody knows', () => {
    const wrong: readonly FlagLevel[] = [
      {
        urgency: 'same-day',
        when: any(
          sure(is('weakness-when', 'within-24h')),
          all(not(is('weakness-when', 'within-24h')), sure(has('warning-signs', 'face-weak-now'))),
        ),
      },
    ];
    expect(examine(wrong).calmerWhenUnsure).not.toEqual([]);
  });

  test('one that a sign calms after "none"', () => {
    const wrong: readonly FlagLevel[] = [
      { urgency: 'routine', when: all(has('warning-signs', 'none')) },
    ];
    expect(examine(wrong).calmerWithMoreSigns).not.toEqual([]);
  });

  test('one that a second sign calms', () => {
    const wrong: readonly FlagLevel[] = [
      {
        urgency: 'same-day',
        when: all(has('warning-signs', 'hearing-drop'), not(has('warning-signs', 'unsteady'))),
      },
    ];
    expect(examine(wrong).calmerWithMoreSigns).not.toEqual([]);
  });

  test('one with a level behind another level', () => {
    const wrong: readonly FlagLevel[] = [
      { urgency: 'same-day', when: possible(is('how-long', 'under-2-weeks')) },
      { urgency: 'routine', when: is('how-long', 'under-2-weeks') },
    ];
    expect(examine(wrong).unreached).toEqual(['routine']);
  });
});
