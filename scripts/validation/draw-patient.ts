import { priors } from '../../rules/patterns/priors.ts';
import { scoredFeatures } from '../../rules/questions/scored-features.ts';
import {
  type Answers,
  contract,
  type QuestionId,
  questionIds,
  type Setting,
} from '../../rules/schema/contract.ts';
import { type PatternId, patternIds } from '../../rules/schema/ids.ts';
import type { Cell } from '../../rules/schema/likelihood.ts';
import { oneOf, type Random, weightedFrom } from './random.ts';

/*
 * People who do not exist: a pattern by the prior of the setting, every scored answer by the
 * likelihoods of that pattern, each independent of the others. What the table does not know (gates,
 * branches of flags, medicines, the end) is drawn as said below. They test the code and the length of
 * the interview; they say nothing about how often the rules are right.
 */

/** A pattern, and what this person would answer to every question there is. */
export interface Patient {
  readonly pattern: PatternId;
  readonly answers: Answers;
}

type Drawn = Record<string, string | readonly string[]>;

/** Tick lists that are scored as each extent. */
const placesOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'lid-only': [['lid-flicker'], ['lid-flicker'], ['lid-flicker', 'moves-around']],
  'eye-area': [['eye-closing'], ['lid-flicker', 'eye-closing'], ['eye-closing', 'brow']],
  'eye-and-mouth': [
    ['eye-closing', 'mouth-corner'],
    ['lid-flicker', 'cheek'],
    ['eye-closing', 'cheek', 'mouth-corner', 'neck-skin'],
  ],
  'mouth-only': [['mouth-corner'], ['cheek', 'chin'], ['jaw'], ['mouth-corner', 'jaw']],
  'eye-and-jaw': [
    ['eye-closing', 'jaw'],
    ['eye-closing', 'mouth-corner', 'jaw', 'tongue-throat'],
    ['brow', 'head-turn'],
  ],
  'moves-around': [['moves-around'], ['brow', 'mouth-corner', 'moves-around'], ['other-body']],
};

/** Ages that an onset leaves possible, by whether it is more than a year ago. */
const agesAfter: Readonly<
  Record<string, readonly [now: readonly string[], later: readonly string[]]>
> = {
  'under-18': [
    ['under-12', 'age-12-17'],
    ['under-12', 'age-12-17', 'age-12-17', 'age-18-39', 'age-40-64'],
  ],
  'age-18-39': [['age-18-39'], ['age-18-39', 'age-18-39', 'age-40-64', 'age-65-plus']],
  'age-40-59': [['age-40-64'], ['age-40-64', 'age-40-64', 'age-65-plus']],
  'age-60-plus': [
    ['age-40-64', 'age-65-plus', 'age-65-plus'],
    ['age-40-64', 'age-65-plus', 'age-65-plus'],
  ],
};

const isUsable = (option: string) => option !== 'not-sure' && option !== 'none';

const troubles = [
  ['never', 45],
  ['sometimes', 35],
  ['often', 15],
  ['nearly-always', 5],
] as const;

/** What the likelihood table does not know, with how often each answer is given; others all alike. */
const unscored: Readonly<Partial<Record<QuestionId, readonly (readonly [string, number])[]>>> = {
  medicines: [
    ['no-medicine', 80],
    ['other-new', 10],
    ['dopamine-blocker', 5],
    ['stimulant', 5],
  ],
  'palsy-when': [
    ['palsy-over-1y', 60],
    ['palsy-3-12m', 30],
    ['palsy-under-3m', 10],
  ],
  'palsy-recovery': [
    ['recovered-partly', 60],
    ['recovered-fully', 30],
    ['not-recovered', 10],
  ],
  'squeeze-or-droop': [
    ['squeezed', 90],
    ['wont-lift', 5],
    ['both-kinds', 5],
  ],
  'memory-or-mood-change': [
    ['no', 95],
    ['yes', 5],
  ],
  'impact-seeing': troubles,
  'impact-tasks': troubles,
  'impact-people': troubles,
  'impact-sleep-eat': troubles,
  'impact-upset': troubles,
  mood: [
    ['never', 50],
    ['sometimes', 35],
    ['often', 12],
    ['nearly-always', 3],
  ],
};

/** One person in ten ticks something at a gate. */
const gateTick = 0.1;

const gateAnswer = (random: Random, question: 'emergency-signs' | 'warning-signs') =>
  random() < gateTick ? [oneOf(random, contract[question].options.filter(isUsable))] : ['none'];

const drawFeatures = (random: Random, pattern: PatternId): Record<string, string> =>
  Object.fromEntries(
    scoredFeatures.map(({ id, rows }) => {
      const column = Object.entries(rows as Readonly<Record<string, readonly Cell[]>>).map(
        ([option, row]) => [option, row[patternIds.indexOf(pattern)]?.[0] ?? 0] as const,
      );
      return [id, weightedFrom(random, column)];
    }),
  );

const sideOf = (random: Random, side: string | undefined): string =>
  side === 'one-side' ? oneOf(random, ['left', 'right']) : (side ?? 'not-sure');

const triggersOf = (features: Readonly<Record<string, string>>): readonly string[] => {
  const ticks = ['light', 'face-use', 'tired-screen', 'stress'].filter((tick) =>
    features[`trigger-${tick}`]?.endsWith('-yes'),
  );
  return ticks.length === 0 ? ['nothing'] : ticks;
};

const ageOf = (random: Random, features: Readonly<Record<string, string>>): string => {
  const ages = agesAfter[features['onset-age'] ?? ''];
  if (ages === undefined) throw new Error(`no age follows the onset ${features['onset-age']}`);
  return oneOf(random, features['how-long'] === 'over-1-year' ? ages[1] : ages[0]);
};

/** Half of the people have somebody who looked while they slept. */
const isWatched = 0.5;

/**
 * Draws one person.
 *
 * @param unsure the chance, for every question but the gates, that "not sure" is said instead
 */
export const drawPatient = (random: Random, setting: Setting, unsure: number): Patient => {
  const pattern = weightedFrom(
    random,
    patternIds.map((id, c) => [id, priors[setting][c] ?? 0]),
  );
  const features = drawFeatures(random, pattern);
  const drawn: Drawn = {};
  for (const id of questionIds) {
    const { kind, options } = contract[id];
    const usable = (options as readonly string[]).filter(isUsable);
    const free = weightedFrom(random, unscored[id] ?? usable.map((option) => [option, 1]));
    drawn[id] = features[id] ?? (kind === 'many' ? [free] : free);
  }
  Object.assign(drawn, {
    'emergency-signs': gateAnswer(random, 'emergency-signs'),
    'warning-signs': gateAnswer(random, 'warning-signs'),
    'age-now': ageOf(random, features),
    side: sideOf(random, features.side),
    'where-now': oneOf(random, placesOf[features.extent ?? ''] ?? []),
    triggers: triggersOf(features),
    'seen-asleep': random() < isWatched ? features['seen-asleep'] : 'nobody-looked',
  });
  for (const id of questionIds) {
    const isGate = id === 'emergency-signs' || id === 'warning-signs';
    const isSaid = random() < unsure;
    if (isGate || !isSaid || !(contract[id].options as readonly string[]).includes('not-sure'))
      continue;
    drawn[id] = contract[id].kind === 'many' ? ['not-sure'] : 'not-sure';
  }
  return { pattern, answers: drawn as Answers };
};
