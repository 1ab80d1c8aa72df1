import {
  type Answers,
  contract,
  exclusiveOptions,
  questionIds,
} from '../../rules/schema/contract.ts';
import { isOnsetAfterAge } from '../../rules/schema/onset-after-age.ts';
import { oneOf, type Random } from './random.ts';

const standsAlone = (option: string) => (exclusiveOptions as readonly string[]).includes(option);
const isAnswered = 0.8;
const isAlone = 0.3;
const mostTicks = 3;

const ticksFrom = (random: Random, options: readonly string[]): readonly string[] => {
  if (random() < isAlone) return [oneOf(random, options.filter(standsAlone))];
  const ticks = options.filter((option) => !standsAlone(option));
  const count = 1 + Math.floor(random() * mostTicks);
  return [...new Set(Array.from({ length: count }, () => oneOf(random, ticks)))];
};

/** Any legal sheet: every question answered with anything, "not sure" and orphans among it, or left out. */
export const randomSheet = (random: Random): Answers => {
  const entries = questionIds.flatMap((id) => {
    const { kind, options } = contract[id];
    if (random() >= isAnswered) return [];
    return [
      [
        id,
        kind === 'many' ? ticksFrom(random, options) : oneOf(random, options as readonly string[]),
      ],
    ];
  });
  const { 'onset-age': onset, ...rest } = Object.fromEntries(entries) as Answers;
  return onset === undefined || isOnsetAfterAge(rest['age-now'], onset)
    ? rest
    : { ...rest, 'onset-age': onset };
};
