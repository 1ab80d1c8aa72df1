import { askedByUse } from '../../rules/questions/short-interview.ts';
import type { Answers, QuestionId, Setting } from '../../rules/schema/contract.ts';
import { type PatternId, patternIds } from '../../rules/schema/ids.ts';
import { type Urgency, urgencies } from '../../rules/schema/urgency.ts';
import { interview } from './compare-interviews.ts';
import { drawPatient } from './draw-patient.ts';
import { randomFrom } from './random.ts';

/** How short and full compare in one group of people who do not exist. */
interface Compared {
  readonly patients: number;
  /** In how many both name the same pattern first, or both name none. */
  readonly sameFirst: number;
  /** In how many the full interview names a pattern, and in how many of these short names the same. */
  readonly named: number;
  readonly sameNamed: number;
  /** In how many of these the band is the same too. */
  readonly sameBand: number;
  readonly medianShort: number;
  readonly medianFull: number;
  /** Of the short one, without the questions that are asked by their use. */
  readonly medianAlways: number;
}

export interface InterviewFigures extends Compared {
  readonly setting: Setting;
  readonly unsure: number;
  /** Less urgent than the full interview with the same answers about the trouble. Must be 0. */
  readonly lower: number;
  /** Less urgent only because the trouble before a lid twitch is not asked (ruling 24). */
  readonly lowerByTrouble: number;
  readonly endShort: number;
  readonly endFull: number;
  readonly byPattern: readonly (Compared & { readonly pattern: PatternId })[];
}

interface One {
  readonly pattern: PatternId;
  readonly first: readonly [short: PatternId | undefined, full: PatternId | undefined];
  readonly isSameBand: boolean;
  readonly isLower: boolean;
  readonly isLowerByTrouble: boolean;
  readonly screens: readonly [short: number, full: number, always: number];
  readonly end: readonly [short: number, full: number];
}

const isByUse = (id: QuestionId): boolean => (askedByUse as readonly QuestionId[]).includes(id);

const isLess = (urgency: Urgency, than: Urgency): boolean =>
  urgencies.indexOf(urgency) > urgencies.indexOf(than);

const withoutTrouble = (answers: Answers, asked: readonly QuestionId[]): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([id]) => !id.startsWith('impact-') || asked.includes(id as QuestionId),
    ),
  ) as Answers;

const compareOne = (pattern: PatternId, answers: Answers, setting: Setting): One => {
  const short = interview(answers, 'short', setting);
  const full = interview(answers, 'full', setting);
  const alike = interview(withoutTrouble(full.sheet, short.path), 'full', setting);
  // What is asked by its use stands behind everything that is always asked.
  const byUse = short.path
    .slice(short.path.indexOf('seen-asleep'))
    .filter((id) => isByUse(id)).length;
  const isLower = isLess(short.outcome.urgency, alike.outcome.urgency);
  return {
    pattern,
    first: [short.outcome.patterns[0]?.id, full.outcome.patterns[0]?.id],
    isSameBand: short.outcome.band === full.outcome.band,
    isLower,
    isLowerByTrouble: !isLower && isLess(short.outcome.urgency, full.outcome.urgency),
    screens: [short.screens, full.screens, short.screens - byUse],
    end: [short.end, full.end],
  };
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const compared = (people: readonly One[]): Compared => {
  const named = people.filter(({ first: [, full] }) => full !== undefined);
  const isSame = ({ first: [short, full] }: One) => short === full;
  return {
    patients: people.length,
    sameFirst: people.filter(isSame).length,
    named: named.length,
    sameNamed: named.filter(isSame).length,
    sameBand: named.filter((one) => isSame(one) && one.isSameBand).length,
    medianShort: median(people.map(({ screens: [short] }) => short)),
    medianFull: median(people.map(({ screens: [, full] }) => full)),
    medianAlways: median(people.map(({ screens: [, , always] }) => always)),
  };
};

/** Draws people, interviews each both ways, and counts. The same seed gives the same figures. */
export const interviewFigures = (
  setting: Setting,
  unsure: number,
  patients: number,
  seed: number,
): InterviewFigures => {
  const random = randomFrom(seed);
  const people = Array.from({ length: patients }, () => {
    const { pattern, answers } = drawPatient(random, setting, unsure);
    return compareOne(pattern, answers, setting);
  });
  return {
    setting,
    unsure,
    ...compared(people),
    lower: people.filter(({ isLower }) => isLower).length,
    lowerByTrouble: people.filter(({ isLowerByTrouble }) => isLowerByTrouble).length,
    endShort: median(people.map(({ end: [short] }) => short)),
    endFull: median(people.map(({ end: [, full] }) => full)),
    byPattern: patternIds.map((pattern) => ({
      pattern,
      ...compared(people.filter((one) => one.pattern === pattern)),
    })),
  };
};
