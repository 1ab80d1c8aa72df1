import type { Answers } from '../../../rules/schema/contract.ts';

/*
 * Whole answer sheets that many tests start from. Each is a plain story; a test changes one thing
 * in it and says what must follow.
 */

/** A ten-day flutter of one eyelid in a tired adult: the one thing that may be watched at home. */
export const eyelidFlutter = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'age-now': 'age-18-39',
  side: 'left',
  'where-now': ['lid-flicker'],
  'movement-kind': 'ripple',
  'palsy-before': 'no-palsy',
  'how-long': 'under-2-weeks',
  course: 'comes-and-goes',
  'urge-hold': 'cannot-hold',
  triggers: ['tired-screen'],
  medicines: ['no-medicine'],
  'seen-asleep': 'nobody-looked',
  drives: 'no',
} as const satisfies Answers;

/** Jerks of one eyelid for weeks: a twitch by its place, near a one-sided spasm by its kind. */
export const eyelidJerks = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'age-now': 'age-18-39',
  side: 'left',
  'where-now': ['lid-flicker'],
  'movement-kind': 'quick-jerks',
  'palsy-before': 'no-palsy',
  'how-long': 'weeks-2-to-12',
  course: 'steady',
  'urge-hold': 'cannot-hold',
  triggers: ['light'],
  medicines: ['no-medicine'],
  'seen-asleep': 'nobody-looked',
  'ear-click': 'ear-click-no',
} as const satisfies Answers;

/** A boy of ten who has blinked and sniffed for years, can hold it back, and is not troubled. */
export const childhoodTic = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'age-now': 'under-12',
  side: 'both-together',
  'where-now': ['eye-closing', 'moves-around'],
  'movement-kind': 'on-purpose-look',
  'eyes-shut': 'neither',
  'palsy-before': 'no-palsy',
  'first-area': 'eye-first',
  'how-long': 'over-1-year',
  course: 'changes-kind',
  'urge-hold': 'urge-and-can-hold',
  'other-tics': 'other-tics-yes',
  triggers: ['stress'],
  medicines: ['no-medicine'],
  'seen-asleep': 'looked-not-there',
  'memory-or-mood-change': 'no',
  'impact-seeing': 'never',
  'impact-tasks': 'never',
  'impact-people': 'never',
  'impact-sleep-eat': 'never',
  'impact-upset': 'sometimes',
} as const satisfies Answers;

/** A classic one-sided spasm in a woman of 52: the story of golden case V01, answered on the sheet. */
export const hemifacialSpasm = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'age-now': 'age-40-64',
  side: 'left',
  'where-now': ['eye-closing', 'mouth-corner'],
  'movement-kind': 'jerks-then-squeeze',
  'eyes-shut': 'one-eye',
  'palsy-before': 'no-palsy',
  'first-area': 'eye-first',
  'how-long': 'over-1-year',
  course: 'worse-or-spreading',
  'onset-age': 'age-40-59',
  'urge-hold': 'cannot-hold',
  'linked-move': 'linked-never',
  'at-rest': 'also-when-still',
  'squeeze-or-droop': 'squeezed',
  medicines: ['no-medicine'],
  'seen-asleep': 'nobody-looked',
  drives: 'no',
} as const satisfies Answers;

/** A woman of 60 whose eyes both close in bright light: classic blepharospasm (V05). */
export const blepharospasm = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'age-now': 'age-40-64',
  side: 'both-together',
  'where-now': ['eye-closing'],
  'movement-kind': 'hard-blinks',
  'eyes-shut': 'both-eyes',
  'palsy-before': 'no-palsy',
  'first-area': 'eye-first',
  'how-long': 'over-1-year',
  course: 'worse-or-spreading',
  'onset-age': 'age-60-plus',
  'urge-hold': 'cannot-hold',
  triggers: ['light'],
  'eye-discomfort': 'eye-discomfort-yes',
  'relief-trick': 'touch-helps',
  'squeeze-or-droop': 'squeezed',
  medicines: ['no-medicine'],
  'seen-asleep': 'nobody-looked',
  drives: 'no',
} as const satisfies Answers;

/** The same sheet without some answers. */
export const without = (sheet: Answers, ...questions: readonly (keyof Answers)[]): Answers =>
  Object.fromEntries(
    Object.entries(sheet).filter(
      ([question]) => !(questions as readonly string[]).includes(question),
    ),
  ) as Answers;
