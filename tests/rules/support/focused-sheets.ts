import type { Condition } from '../../../rules/schema/condition.ts';
import {
  type Answers,
  contract,
  exclusiveOptions,
  type QuestionId,
} from '../../../rules/schema/contract.ts';
import { oneOf, type Random, randomFrom } from '../../../scripts/validation/random.ts';
import { leavesOf } from './reference.ts';

const standsAlone = (option: string) => (exclusiveOptions as readonly string[]).includes(option);

/** Questions that conditions read, and those that fix what it reads. */
const questionsOf = (conditions: readonly Condition[]): readonly QuestionId[] => {
  const read = conditions.flatMap((condition) =>
    leavesOf(condition).map(({ fact }) => (fact === 'extent' ? 'where-now' : fact)),
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

/** Sheets that answer what some conditions read, near the lines where they decide. */
export const focusedSheets = (
  conditions: readonly Condition[],
  seed: number,
  count: number,
): readonly Answers[] => {
  const random = randomFrom(seed);
  const questions = questionsOf(conditions);
  // Options that the conditions name are drawn more often than the others.
  const named = new Map<QuestionId, string[]>();
  for (const leaf of conditions.flatMap(leavesOf)) {
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
