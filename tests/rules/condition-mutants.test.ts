import { describe, expect, test } from 'vitest';
import { withoutOrphans } from '../../rules/engine/effective.ts';
import { compile, type Judge } from '../../rules/engine/evaluate.ts';
import { factsOf } from '../../rules/engine/facts.ts';
import { redFlags } from '../../rules/red-flags/catalogue.ts';
import type { RedFlag } from '../../rules/red-flags/red-flag.ts';
import {
  type Answers,
  contract,
  exclusiveOptions,
  type QuestionId,
} from '../../rules/schema/contract.ts';
import { oneOf, type Random, randomFrom } from '../../scripts/validation/random.ts';
import { equivalentMutants } from './data/equivalent-mutants.ts';
import { redFlagCases } from './data/red-flag-cases.ts';
import { levelAsRuled, readAloud } from './support/flags-as-ruled.ts';
import { mutantsOf } from './support/mutants.ts';
import { leavesOf } from './support/reference.ts';

/*
 * The red flags are data, and data can be broken without a line of code changing. Every option, part
 * and word of doubt of every flag is broken once; a case of the documents, or the flag read aloud
 * from the documents, must notice. What nothing can notice changes nothing, and is listed.
 */

const standsAlone = (option: string) => (exclusiveOptions as readonly string[]).includes(option);

/** Questions that a flag reads, and those that fix what it reads. */
const questionsOf = (flag: RedFlag): readonly QuestionId[] => {
  const read = flag.levels.flatMap(({ when }) =>
    leavesOf(when).map(({ fact }) => (fact === 'extent' ? 'where-now' : fact)),
  );
  const behind = read.flatMap((id): readonly QuestionId[] =>
    id === 'onset-age'
      ? ['age-now', 'how-long']
      : id === 'eyes-shut' || id === 'first-area'
        ? ['where-now', 'movement-kind']
        : [],
  );
  return [...new Set([...read, ...behind])];
};

const randomTicks = (random: Random, options: readonly string[]): readonly string[] => {
  if (random() < 0.25) return [oneOf(random, options.filter(standsAlone))];
  const ticks = options.filter((option) => !standsAlone(option));
  const count = 1 + Math.floor(random() * 2.5);
  return [...new Set(Array.from({ length: count }, () => oneOf(random, ticks)))];
};

/** Sheets that answer what the flag reads, and little else is needed. */
const sheetsFor = (flag: RedFlag, count: number): readonly Answers[] => {
  const random = randomFrom(20_261_127 + redFlags.indexOf(flag));
  const questions = questionsOf(flag);
  // Options that the flag names are drawn more often than the others.
  const named = new Map<QuestionId, string[]>();
  for (const leaf of flag.levels.flatMap(({ when }) => leavesOf(when))) {
    if (leaf.fact === 'extent') continue;
    const options =
      leaf.kind === 'is' ? leaf.oneOf : leaf.kind === 'has' ? leaf.anyOf : leaf.sets.flat();
    named.set(leaf.fact, [...(named.get(leaf.fact) ?? []), ...options]);
  }
  const answerTo = (id: QuestionId): string | readonly string[] => {
    const { kind, options } = contract[id];
    const wanted = random() < 0.6 ? (named.get(id) ?? []) : [];
    if (kind === 'many')
      return random() < 0.15 && wanted.includes('lid-flicker')
        ? ['lid-flicker']
        : randomTicks(random, [...options, ...wanted]);
    return oneOf(random, wanted.length > 0 ? wanted : (options as readonly string[]));
  };
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      questions.flatMap((id) => (random() < 0.12 ? [] : [[id, answerTo(id)] as const])),
    ),
  ) as readonly Answers[];
};

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
