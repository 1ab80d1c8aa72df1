import type { Answers, QuestionId } from '../schema/contract.ts';
import { isAskedBy } from './effective.ts';
import { factsOf } from './facts.ts';

export { isAsked } from './effective.ts';

/** Gates and what they open; `seizure-now` lives on the emergency page (ruling 1). */
const gatesAndTheirBranches: readonly QuestionId[] = [
  'emergency-signs',
  'warning-signs',
  'weakness-when',
  'weakness-seen',
  'hearing-when',
  'recent-injection',
  'age-now',
];

/** Where the clock of the weakness is asked when only a recent palsy opens it. */
const afterPalsy: readonly QuestionId[] = ['weakness-when', 'weakness-seen'];

/** Every branch directly after the last question that its condition reads (ruling 1). */
const beforeWeakFace: readonly QuestionId[] = [
  'side',
  'two-sides',
  'where-now',
  'jaw-kind',
  'arm-jerks',
  'memory-or-mood-change',
  'movement-kind',
  'ear-click',
  'eyes-shut',
  'brow-lift',
  'relief-trick',
  'squeeze-or-droop',
  'palsy-before',
  'linked-move',
  'at-rest',
  'palsy-when',
  'palsy-recovery',
];
const afterWeakFace: readonly QuestionId[] = [
  'first-area',
  'how-long',
  'course',
  'onset-age',
  'urge-hold',
  'other-tics',
  'triggers',
  'eye-discomfort',
  'medicines',
  'medicine-when',
  'seen-asleep',
  'drives',
  'impact-seeing',
  'impact-tasks',
  'impact-people',
  'impact-sleep-eat',
  'impact-upset',
  'mood',
  'told-before',
];

/**
 * Every question once, in the order of the screens: one list for whoever draws the form alone.
 * `seizure-now` stands where its page comes, and the clock of the weakness at its first place.
 */
export const screenOrderOfAll: readonly QuestionId[] = [
  'emergency-signs',
  'seizure-now',
  ...gatesAndTheirBranches.filter((id) => id !== 'emergency-signs'),
  ...beforeWeakFace,
  ...afterWeakFace,
];

/** What a child under 4 is asked after the gates; then "film it and go" (ruling 16). */
const underFour: readonly QuestionId[] = ['how-long', 'medicines', 'medicine-when'];

/** The warning signs that ask when it began, before anything else is asked. */
const clockedSigns = ['face-weak-now', 'eye-wont-close', 'lid-droops-tired', 'double-vision'];

/** The order of the screens for these answers; a question that is not due is among them. */
export const screenOrder = (answers: Answers): readonly QuestionId[] => {
  if (answers['age-now'] === 'under-4') return [...gatesAndTheirBranches, ...underFour];
  const ticks: readonly string[] = answers['warning-signs'] ?? [];
  const isClockedEarly = ticks.some((tick) => clockedSigns.includes(tick));
  return isClockedEarly
    ? [...gatesAndTheirBranches, ...beforeWeakFace, ...afterWeakFace]
    : [
        ...gatesAndTheirBranches.filter((id) => !afterPalsy.includes(id)),
        ...beforeWeakFace,
        ...afterPalsy,
        ...afterWeakFace,
      ];
};

/**
 * Every question that is due for these answers, answered or not, in screen order (ruling 1). Expects
 * no orphans (`withoutOrphans`): an answer that nobody asked for would open branches of its own.
 * `seizure-now` is not among them: it is asked on the emergency page itself, never before it.
 */
export const questionPath = (answers: Answers): readonly QuestionId[] => {
  const facts = factsOf(answers);
  return screenOrder(answers).filter((id) => isAskedBy(id, facts));
};
