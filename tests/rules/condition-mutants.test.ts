import { describe, expect, test } from 'vitest';
import { withoutOrphans } from '../../rules/engine/effective.ts';
import { compile, type Judge } from '../../rules/engine/evaluate.ts';
import { factsOf } from '../../rules/engine/facts.ts';
import { hardCriteria } from '../../rules/hard-criteria/catalogue.ts';
import { redFlags } from '../../rules/red-flags/catalogue.ts';
import type { RedFlag } from '../../rules/red-flags/red-flag.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { equivalentCriteria, equivalentMutants } from './data/equivalent-mutants.ts';
import { redFlagCases } from './data/red-flag-cases.ts';
import { holdsAsRuled } from './support/criteria-as-ruled.ts';
import { levelAsRuled, readAloud } from './support/flags-as-ruled.ts';
import { focusedSheets } from './support/focused-sheets.ts';
import { mutantsOf } from './support/mutants.ts';

/*
 * The red flags are data, and data can be broken without a line of code changing. Every option, part
 * and word of doubt of every flag is broken once; a case of the documents, or the flag read aloud
 * from the documents, must notice. What nothing can notice changes nothing, and is listed.
 */

const conditionsOf = ({ levels }: RedFlag) => levels.map(({ when }) => when);
const sheetsFor = (flag: RedFlag, count: number): readonly Answers[] =>
  focusedSheets(conditionsOf(flag), 20_261_127 + redFlags.indexOf(flag), count);

const levelBy = (flag: RedFlag, judges: readonly Judge[], codes: Int32Array): string => {
  const met = judges.findIndex((judge) => judge(codes) === 2);
  return flag.levels[met]?.urgency ?? 'none';
};

/** Cases of the documents, and random sheets with the level that the documents give them. */
const trialsOf = (flag: RedFlag, sheets: readonly Answers[]) => [
  ...redFlagCases
    .filter(({ flag: id }) => id === flag.id)
    .map(({ answers, level }) => ({ answers: withoutOrphans(answers).answers, level })),
  ...(readAloud.includes(flag.id)
    ? sheets.map((answers) => ({ answers, level: levelAsRuled(flag.id, answers) }))
    : []),
];

/** The mutants of a flag that no trial tells from what is ruled. */
const survivorsOf = (flag: RedFlag, trials: ReturnType<typeof trialsOf>): readonly string[] => {
  const judges = flag.levels.map(({ when }) => compile(when));
  const coded = trials.map(({ answers, level }) => ({ codes: factsOf(answers).codes, level }));
  return flag.levels.flatMap(({ urgency, when }, place) =>
    mutantsOf(when).flatMap(({ broken, condition }) => {
      const mutated = judges.with(place, compile(condition));
      const isKilled = coded.some(({ codes, level }) => levelBy(flag, mutated, codes) !== level);
      return isKilled ? [] : [`${urgency} ${broken}`];
    }),
  );
};

const sheetCount = 25_000;

describe('a flag that is read aloud from the documents', () => {
  test.each(readAloud)('%s stands at the level that the documents give it, on any sheet', (id) => {
    const flag = redFlags.find((each) => each.id === id) as RedFlag;
    const judges = flag.levels.map(({ when }) => compile(when));
    const wrong = sheetsFor(flag, sheetCount).flatMap((answers) => {
      const level = levelBy(flag, judges, factsOf(answers).codes);
      const ruled = levelAsRuled(id, answers);
      return level === ruled ? [] : [`${JSON.stringify(answers)}: ${level}, ruled ${ruled}`];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

describe('the data of the red flags', () => {
  test.each(redFlags.map((flag) => [flag.id, flag] as const))(
    '%s: every broken option, part and word of doubt is noticed, but for what changes nothing',
    (id, flag) => {
      const explained = (equivalentMutants[id] ?? []).flatMap(([, ...broken]) => broken);
      const survivors = survivorsOf(flag, trialsOf(flag, sheetsFor(flag, sheetCount)));
      expect([...survivors].sort()).toEqual([...explained].sort());
    },
  );

  test('there are more than a thousand ways to break it', () => {
    const ways = redFlags.flatMap(({ levels }) => levels.flatMap(({ when }) => mutantsOf(when)));
    expect(ways.length).toBeGreaterThan(1_000);
  });

  test('without its cases and without being read aloud a flag would be found to be unproven', () => {
    const flag = redFlags.find(({ id }) => id === 'RF02') as RedFlag;
    expect(survivorsOf(flag, [])).toHaveLength(mutantsOf(flag.levels[0]?.when as never).length);
  });
});

describe('a hard criterion, read aloud from the documents', () => {
  const sheetsOf = (place: number) =>
    focusedSheets(
      hardCriteria.slice(place, place + 1).map(({ when }) => when),
      77 + place,
      // H4 reads the most: a medicine must be told from the places that speak for it.
      hardCriteria[place]?.id === 'H4' ? 40_000 : 8_000,
    );

  test.each(hardCriteria.map((criterion, place) => [criterion.id, place, criterion] as const))(
    '%s holds where the documents say, and every broken part is noticed',
    (id, place, { when }) => {
      const trials = sheetsOf(place).map((answers) => ({
        answers,
        codes: factsOf(answers).codes,
        holds: holdsAsRuled(id, answers),
      }));
      const judge = compile(when);
      const wrong = trials.filter(({ codes, holds }) => (judge(codes) === 2) !== holds);
      expect(wrong.slice(0, 2).map(({ answers }) => answers)).toEqual([]);

      const survivors = mutantsOf(when).filter(({ condition }) => {
        const mutated = compile(condition);
        return !trials.some(({ codes, holds }) => (mutated(codes) === 2) !== holds);
      });
      const explained = (equivalentCriteria[id] ?? []).flatMap(([, ...broken]) => broken);
      expect(survivors.map(({ broken }) => broken).sort()).toEqual([...explained].sort());
    },
  );
});
