import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { withoutOrphans } from '../../rules/engine/effective.ts';
import { raisedFlags } from '../../rules/engine/red-flags.ts';
import { redFlags } from '../../rules/red-flags/catalogue.ts';
import { checkSheet } from '../../rules/schema/check-sheet.ts';
import type { Condition } from '../../rules/schema/condition.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { type FlagId, flagIds } from '../../rules/schema/ids.ts';
import { urgencies } from '../../rules/schema/urgency.ts';
import {
  calmAdult,
  calmChild,
  calmLid,
  changed,
  hidesPatternsAtSameDay,
  levelsAsRuled,
  type RedFlagCase,
  redFlagCases,
} from './data/red-flag-cases.ts';
import { judgeOf } from './support/judge.ts';

/** The level at which a flag stands on a sheet, or `none`. */
const levelOf = (flag: FlagId, answers: Answers): string =>
  raisedFlags(withoutOrphans(answers).answers).find(({ id }) => id === flag)?.urgency ?? 'none';

/** The flags and levels that a list of cases never reaches. */
const levelsNotReached = (cases: readonly RedFlagCase[]): readonly string[] =>
  redFlags.flatMap(({ id, levels }) =>
    levels
      .filter(
        ({ urgency }) =>
          !cases.some(
            (one) =>
              one.flag === id && one.level === urgency && levelOf(id, one.answers) === urgency,
          ),
      )
      .map(({ urgency }) => `${id} ${urgency}`),
  );

/** The clauses of a level: the parts of its outermost "any", or the whole. */
const clausesOf = (when: Condition): readonly Condition[] =>
  when.kind === 'any' ? when.of : [when];

describe.each(flagIds)('%s', (flag) => {
  const cases = redFlagCases.filter((one) => one.flag === flag);

  test.each(cases.map((one) => [one.level, one.story, one] as const))(
    'stands at %s: %s',
    (level, _story, { answers }) => {
      expect(checkSheet(answers)).toMatchObject({ ok: true });
      expect(levelOf(flag, answers)).toBe(level);
    },
  );

  test('has the levels that were ruled, most urgent first, and hides names as ruled', () => {
    const rule = redFlags.find(({ id }) => id === flag);
    expect(rule?.levels.map(({ urgency }) => urgency)).toEqual(levelsAsRuled[flag]);
    expect(rule?.hidesPatterns).toBe(hidesPatternsAtSameDay.includes(flag));
  });

  test('has a case just in, a case just out, and a case that is unsure or unanswered', () => {
    expect(cases.some(({ level }) => level !== 'none')).toBe(true);
    expect(cases.some(({ level }) => level === 'none')).toBe(true);
    expect(
      cases.some(({ story }) =>
        /unsure|unknown|not sure|not answered|not seen|neither|nobody knows/.test(story),
      ),
    ).toBe(true);
  });
});

describe('the list of cases', () => {
  test('reaches every level of every flag', () => {
    expect(levelsNotReached(redFlagCases)).toEqual([]);
  });

  test('reaches every clause of every level', () => {
    const missed = redFlags.flatMap(({ id, levels }) =>
      levels.flatMap(({ urgency, when }) =>
        clausesOf(when).flatMap((clause, place) => {
          const judge = judgeOf(clause);
          const isMet = redFlagCases.some(
            (one) =>
              one.flag === id &&
              one.level === urgency &&
              judge(withoutOrphans(one.answers).answers) === 'met',
          );
          return isMet ? [] : [`${id} ${urgency} clause ${place + 1}`];
        }),
      ),
    );
    expect(missed).toEqual([]);
  });

  test('a level without its cases is reported', () => {
    const lacking = redFlagCases.filter(
      ({ flag, level }) => !(flag === 'RF12' && level === 'routine'),
    );
    expect(levelsNotReached(lacking)).toEqual(['RF12 routine']);
  });

  test('starts from sheets that raise nothing', () => {
    for (const sheet of [calmAdult, calmChild, calmLid])
      expect(raisedFlags(withoutOrphans(sheet).answers)).toEqual([]);
  });
});

describe('a raised flag', () => {
  test('reaches the result: the whole is never calmer than any of its flags', () => {
    for (const { answers, flag, level } of redFlagCases) {
      if (level === 'none') continue;
      const { urgency, redFlags: raised } = assess(answers);
      expect(raised.map(({ id }) => id)).toContain(flag);
      expect(urgencies.indexOf(urgency)).toBeLessThanOrEqual(urgencies.indexOf(level));
    }
  });

  test('names the answers that it read, and only answers that are on the sheet', () => {
    for (const { answers, flag, level } of redFlagCases) {
      if (level === 'none') continue;
      const kept = withoutOrphans(answers).answers;
      const raised = raisedFlags(kept).find(({ id }) => id === flag);
      expect(raised?.because.length, flag).toBeGreaterThan(0);
      for (const question of raised?.because ?? []) expect(kept, flag).toHaveProperty(question);
    }
  });

  test('the ids of texts and of the retired flag are never raised', () => {
    const raised = new Set<string>(
      redFlagCases.flatMap(({ answers }) => assess(answers).redFlags.map(({ id }) => id)),
    );
    for (const id of ['RF23', 'RF24', 'RF28']) expect(raised).not.toContain(id);
  });
});

/** C-27 as ruled: what must bring a person at least within 2 weeks, whatever else is said. */
const atLeastUrgent: readonly [sign: string, Parameters<typeof changed>[1]][] = [
  ['numbness of the face', { 'warning-signs': ['face-numb-pain'] }],
  ['a weak face', { 'warning-signs': ['face-weak-now'] }],
  ['weak limbs', { 'warning-signs': ['limbs-weaker'] }],
  ['worse hearing of one ear', { 'warning-signs': ['hearing-drop'] }],
  ['double vision', { 'warning-signs': ['double-vision'] }],
  ['harder swallowing or a changed voice', { 'warning-signs': ['swallow-speech-slow'] }],
  ['a lump before the ear or in the neck', { 'warning-signs': ['lump-face-neck'] }],
  ['loss of awareness', { 'emergency-signs': ['blackout-or-spread'] }],
  ['spells of staring', { 'warning-signs': ['spells'] }],
  [
    'a new medicine for sickness or psychosis, with a moving jaw',
    { medicines: ['dopamine-blocker'], 'where-now': ['jaw'] },
  ],
  [
    'a recent injection with harder swallowing',
    { 'warning-signs': ['swallow-speech-slow'], 'recent-injection': 'within-12-weeks' },
  ],
  [
    'both sides moving in turn, getting worse',
    { side: 'both-separately', course: 'worse-or-spreading' },
  ],
];

describe('signs that force at least "within 2 weeks" (C-27)', () => {
  test.each(atLeastUrgent)('%s', (_sign, changes) => {
    for (const sheet of [calmAdult, { ...calmAdult, 'how-long': 'not-sure' as const }]) {
      const { urgency } = assess(changed(sheet, changes));
      expect(['emergency-now', 'same-day', 'within-2-weeks']).toContain(urgency);
    }
  });
});
