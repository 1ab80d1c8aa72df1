import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldRaise } from '../../rules/engine/could-raise.ts';
import { isAsked, withoutOrphans } from '../../rules/engine/effective.ts';
import { type Outcome, outcomeOf } from '../../rules/engine/outcome.ts';
import { evidenceOf, logScoresOf } from '../../rules/engine/rank.ts';
import { answeredWith, type UsefulId, usableAnswers } from '../../rules/engine/use-of-question.ts';
import { hardCriteria } from '../../rules/hard-criteria/catalogue.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { scoredFeatures } from '../../rules/questions/scored-features.ts';
import { askedByUse } from '../../rules/questions/short-interview.ts';
import { type Answers, type Setting, settings } from '../../rules/schema/contract.ts';
import { patternIds } from '../../rules/schema/ids.ts';
import type { Cell } from '../../rules/schema/likelihood.ts';
import { urgencies } from '../../rules/schema/urgency.ts';
import './support/arbitrary-sheets.ts';
import { eyelidFlutter, hemifacialSpasm } from './support/sheets.ts';

const urgent = patternIds.indexOf('facial-myokymia');

type Ways = readonly Answers[];

/** The sheet with every mix of usable answers and silence to these questions, itself among them. */
const waysToAnswer = (sheet: Answers, questions: readonly UsefulId[]): Ways =>
  questions.reduce<Ways>(
    (known, question) => [
      ...known,
      ...known.flatMap((each) =>
        usableAnswers(question).map(([option]) => answeredWith(each, question, option)),
      ),
    ],
    [sheet],
  );

const isSooner = (sheet: Answers, than: Outcome): boolean =>
  urgencies.indexOf(outcomeOf(sheet, 'self-check').urgency) < urgencies.indexOf(than.urgency);

const openOn = ({ sheet }: Outcome): readonly UsefulId[] =>
  askedByUse.filter((id) => isAsked(id, sheet.answers) && sheet.answers[id] === undefined);

type Rows = (typeof scoredFeatures)[number]['rows'];

const any = (rows: Rows) => fc.constantFrom(...Object.keys(rows));

/** The answer that speaks most for the urgent name, so that it comes near the first place. */
const likeliest = (rows: Rows) => {
  const inFavour = ([, row]: readonly [string, readonly Cell[]]): number =>
    (row[urgent]?.[0] ?? 0) / Math.max(...row.map(([best]) => best));
  const [best] = Object.entries(rows).toSorted((a, b) => inFavour(b) - inFavour(a));
  return fc.constant(best?.[0] ?? '');
};

/** Any mix of scored answers and of criteria, as no sheet but this test would bring together. */
const moments = fc
  .tuple(
    fc.record(
      Object.fromEntries(
        scoredFeatures.map(({ id, rows }) => [id, fc.oneof(likeliest(rows), any(rows))]),
      ),
      { requiredKeys: ['movement-kind', 'extent'] },
    ),
    fc.subarray([...hardCriteria], { maxLength: 2 }),
    fc.shuffledSubarray([...askedByUse], { minLength: 1, maxLength: 3 }),
  )
  .map(([drawn, criteria, questions]) => {
    const features = Object.fromEntries(
      Object.entries(drawn).filter(([id]) => !(questions as readonly string[]).includes(id)),
    );
    const now: Outcome = {
      ...outcomeOf(hemifacialSpasm, 'self-check'),
      features,
      evidence: evidenceOf(features),
      criteria,
    };
    return { now, questions };
  });

/**
 * Whether the urgent name could come first: its lead over each rival that is not banned, with the
 * best that each block of questions could add to that lead.
 */
const isWithinReach = (
  { features, evidence, criteria }: Outcome,
  questions: readonly UsefulId[],
) => {
  const banned: readonly string[] = criteria.flatMap(({ bans }) => bans ?? []);
  const isRival = (id: string) =>
    id !== 'facial-myokymia' && (banned.includes('facial-myokymia') || !banned.includes(id));
  const blockOf = (id: UsefulId) => catalogue[id].features?.[0]?.block;
  const waysByBlock = [...new Set(questions.map(blockOf))].map((block) =>
    questions
      .filter((id) => blockOf(id) === block)
      .reduce<readonly object[]>(
        (known, id) => [
          ...known,
          ...known.flatMap((each) =>
            usableAnswers(id).map(([option]) => ({ ...each, [id]: option })),
          ),
        ],
        [features],
      )
      .map((each) => evidenceOf(each)),
  );
  const lead = (sums: readonly number[], rival: number) => (sums[urgent] ?? 0) - (sums[rival] ?? 0);
  const reach = (setting: Setting, rival: number): number => {
    let sum = lead(logScoresOf(evidence, setting), rival);
    for (const ways of waysByBlock)
      sum += Math.max(...ways.map((each) => lead(each, rival))) - lead(evidence, rival);
    return sum;
  };
  return settings.some((setting) =>
    patternIds.every((id, rival) => !isRival(id) || reach(setting, rival) >= -1e-9),
  );
};

describe('the questions that could raise the urgency', () => {
  it('are none below the minimum information, and none where a flag has raised it already', () => {
    expect(couldRaise(outcomeOf({}, 'self-check'), askedByUse)).toEqual([]);
    const flagged = outcomeOf(
      { ...eyelidFlutter, 'memory-or-mood-change': 'yes' } as Answers,
      'self-check',
    );
    expect(flagged.urgency).not.toBe('routine');
    expect(couldRaise(flagged, openOn(flagged))).toEqual([]);
  });

  it('are none beside rippling that a flag sends within 2 weeks, though its name could still come first', () => {
    const rippling: Answers = {
      ...eyelidFlutter,
      'where-now': ['eye-closing', 'moves-around'],
      'eyes-shut': 'neither',
      'how-long': 'weeks-2-to-12',
      course: 'steady',
    };
    const now = outcomeOf(rippling, 'self-check');
    expect(now.urgency).toBe('within-2-weeks');
    expect(openOn(now)).toContain('first-area');
    expect(couldRaise({ ...now, urgency: 'routine' }, openOn(now))).toEqual(openOn(now));
    expect(couldRaise(now, openOn(now))).toEqual([]);
  });

  it('are none beside a plain spasm, however much is left to ask', () => {
    const now = outcomeOf(hemifacialSpasm, 'self-check');
    expect(now.urgency).toBe('routine');
    expect(couldRaise(now, openOn(now))).toEqual([]);
  });

  it('are all of those left where the urgent name is within reach of the answers, else none', () => {
    const seen = { within: 0, beyond: 0 };
    fc.assert(
      fc.property(moments, ({ now, questions }) => {
        const isWithin = isWithinReach(now, questions);
        seen[isWithin ? 'within' : 'beyond'] += 1;
        expect(couldRaise(now, questions)).toEqual(isWithin ? questions : []);
      }),
      { numRuns: 1_000 },
    );
    expect(seen.within).toBeGreaterThan(50);
    expect(seen.beyond).toBeGreaterThan(50);
  });

  it('hang on what came together last: two blocks that only together bring the name within reach', () => {
    const alone = { within: 0, together: 0 };
    fc.assert(
      fc.property(moments, ({ now, questions }) => {
        if (couldRaise(now, questions).length === 0) return;
        alone.within += 1;
        if (questions.every((id) => couldRaise(now, [id]).length === 0)) alone.together += 1;
      }),
      { numRuns: 1_000 },
    );
    expect(alone.together).toBeGreaterThan(0);
    expect(alone.within).toBeGreaterThan(alone.together);
  });

  it('end self-care by the fewest answers that can, and are none where no answers can', () => {
    const sizes = new Set<number>();
    fc.assert(
      fc.property(
        fc.record({
          'where-now': fc.constantFrom(['lid-flicker'], ['lid-flicker', 'moves-around']),
          'movement-kind': fc.constantFrom('ripple', 'quick-jerks'),
          'urge-hold': fc.constantFrom('cannot-hold', 'urge-and-can-hold', 'not-sure'),
          triggers: fc.constantFrom(['light'], ['not-sure'], ['tired-screen', 'stress']),
          palsy: fc.constantFrom<Answers>(
            { 'palsy-before': 'no-palsy' },
            {
              'palsy-before': 'palsy-same-side',
              'palsy-when': 'palsy-over-1y',
              'palsy-recovery': 'recovered-partly',
            },
          ),
        }),
        fc.shuffledSubarray([...askedByUse], { minLength: 1, maxLength: 3 }),
        ({ palsy, ...changes }, some) => {
          const sheet = Object.fromEntries(
            Object.entries({ ...eyelidFlutter, ...changes, ...palsy }).filter(
              ([id]) => !(some as readonly string[]).includes(id),
            ),
          ) as Answers;
          const now = outcomeOf(withoutOrphans(sheet).answers, 'self-check');
          const questions = openOn(now).filter((id) => some.includes(id));
          fc.pre(now.urgency === 'self-care-watch');
          const found = couldRaise(now, questions);
          const raises = (ids: readonly UsefulId[]) =>
            waysToAnswer(now.sheet.answers, ids).some((each) => isSooner(each, now));
          sizes.add(found.length);
          expect(raises(found)).toBe(found.length > 0);
          expect(raises(questions)).toBe(found.length > 0);
          for (const left of found) expect(raises(found.filter((id) => id !== left))).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
    expect([...sizes].sort()).toEqual([0, 1, 2]);
  });
});
