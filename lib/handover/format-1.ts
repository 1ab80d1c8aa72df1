import type { OptionId, QuestionId } from '../../rules/schema/contract.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * One question of a code table. Its answer is one whole number: the place in `single`, or, after
 * those, the sum of 2^place over the `ticks` that are set, less one. `null` is no answer.
 */
export interface CodedQuestion {
  readonly id: QuestionId;
  readonly kind: 'one' | 'many';
  readonly single: readonly (OptionId | null)[];
  readonly ticks: readonly OptionId[];
}

/**
 * The code table of format 1. FROZEN: codes of this format are on paper. Nothing here is ever added,
 * moved or taken away; what a later contract brings needs a table and a number of its own. A test
 * holds the fingerprint of this table, and codes that were written with it.
 *
 * What is seldom answered stands last, and value 0 is the commonest, because zeros at the end of the
 * table cost no characters. Nothing is read from the catalogue: adding an option there must never
 * give an old code another meaning.
 */
export const questions1: readonly CodedQuestion[] = [
  {
    id: 'age-now',
    kind: 'one',
    single: [
      null,
      'under-4',
      'under-12',
      'age-12-17',
      'age-18-39',
      'age-40-64',
      'age-65-plus',
      'not-sure',
    ],
    ticks: [],
  },
  {
    id: 'side',
    kind: 'one',
    single: [null, 'left', 'right', 'both-together', 'both-separately', 'not-sure'],
    ticks: [],
  },
  {
    id: 'where-now',
    kind: 'many',
    single: [null, 'not-sure'],
    ticks: [
      'lid-flicker',
      'eye-closing',
      'brow',
      'cheek',
      'mouth-corner',
      'chin',
      'neck-skin',
      'jaw',
      'tongue-throat',
      'head-turn',
      'other-body',
      'moves-around',
    ],
  },
  {
    id: 'movement-kind',
    kind: 'one',
    single: [
      null,
      'ripple',
      'quick-jerks',
      'jerks-then-squeeze',
      'hard-blinks',
      'on-purpose-look',
      'constant-pull',
      'not-sure',
    ],
    ticks: [],
  },
  {
    id: 'eyes-shut',
    kind: 'one',
    single: [null, 'both-eyes', 'one-eye', 'neither', 'not-sure'],
    ticks: [],
  },
  {
    id: 'palsy-before',
    kind: 'one',
    single: [null, 'palsy-same-side', 'palsy-other-side', 'no-palsy', 'not-sure'],
    ticks: [],
  },
  {
    id: 'first-area',
    kind: 'one',
    single: [null, 'eye-first', 'mouth-first', 'both-at-once', 'elsewhere-first', 'not-sure'],
    ticks: [],
  },
  {
    id: 'how-long',
    kind: 'one',
    single: [null, 'under-2-weeks', 'weeks-2-to-12', 'months-3-to-12', 'over-1-year', 'not-sure'],
    ticks: [],
  },
  {
    id: 'course',
    kind: 'one',
    single: [null, 'comes-and-goes', 'steady', 'worse-or-spreading', 'changes-kind', 'not-sure'],
    ticks: [],
  },
  {
    id: 'onset-age',
    kind: 'one',
    single: [null, 'under-18', 'age-18-39', 'age-40-59', 'age-60-plus', 'not-sure'],
    ticks: [],
  },
  {
    id: 'urge-hold',
    kind: 'one',
    single: [null, 'urge-and-can-hold', 'can-hold-no-urge', 'cannot-hold', 'not-sure'],
    ticks: [],
  },
  {
    id: 'triggers',
    kind: 'many',
    single: [null, 'nothing', 'not-sure'],
    ticks: ['light', 'face-use', 'tired-screen', 'stress'],
  },
  {
    id: 'medicines',
    kind: 'many',
    single: ['no-medicine', null, 'not-sure'],
    ticks: ['dopamine-blocker', 'stimulant', 'other-new'],
  },
  {
    id: 'seen-asleep',
    kind: 'one',
    single: [null, 'seen-in-sleep', 'looked-not-there', 'nobody-looked', 'not-sure'],
    ticks: [],
  },
  { id: 'drives', kind: 'one', single: [null, 'yes', 'no', 'prefer-not-to-say'], ticks: [] },
  {
    id: 'told-before',
    kind: 'one',
    single: [
      null,
      'nobody-yet',
      'doctor-unsure',
      'doctor-named-it',
      'treated-already',
      'prefer-not-to-say',
    ],
    ticks: [],
  },
  {
    id: 'mood',
    kind: 'one',
    single: [null, 'never', 'sometimes', 'often', 'nearly-always', 'not-sure'],
    ticks: [],
  },
  {
    id: 'linked-move',
    kind: 'one',
    single: [null, 'linked-every-time', 'linked-sometimes', 'linked-never', 'not-sure'],
    ticks: [],
  },
  {
    id: 'at-rest',
    kind: 'one',
    single: [null, 'only-when-moving', 'also-when-still', 'not-sure'],
    ticks: [],
  },
  {
    id: 'brow-lift',
    kind: 'one',
    single: [null, 'brow-up', 'brow-down-or-still', 'not-sure'],
    ticks: [],
  },
  {
    id: 'relief-trick',
    kind: 'one',
    single: [null, 'touch-helps', 'talk-or-sing-helps', 'no-trick', 'not-sure'],
    ticks: [],
  },
  {
    id: 'eye-discomfort',
    kind: 'one',
    single: [null, 'eye-discomfort-yes', 'eye-discomfort-no', 'not-sure'],
    ticks: [],
  },
  {
    id: 'ear-click',
    kind: 'one',
    single: [null, 'ear-click-yes', 'ear-click-no', 'not-sure'],
    ticks: [],
  },
  {
    id: 'other-tics',
    kind: 'one',
    single: [null, 'other-tics-yes', 'other-tics-no', 'not-sure'],
    ticks: [],
  },
  {
    id: 'palsy-when',
    kind: 'one',
    single: [null, 'palsy-under-3m', 'palsy-3-12m', 'palsy-over-1y', 'not-sure'],
    ticks: [],
  },
  {
    id: 'palsy-recovery',
    kind: 'one',
    single: [null, 'recovered-fully', 'recovered-partly', 'not-recovered', 'not-sure'],
    ticks: [],
  },
  {
    id: 'two-sides',
    kind: 'one',
    single: [null, 'out-of-step', 'at-same-time', 'not-sure'],
    ticks: [],
  },
  {
    id: 'jaw-kind',
    kind: 'one',
    single: [null, 'clamps-one-side', 'moves-or-opens', 'clamps-both', 'not-sure'],
    ticks: [],
  },
  {
    id: 'squeeze-or-droop',
    kind: 'one',
    single: [null, 'squeezed', 'wont-lift', 'both-kinds', 'not-sure'],
    ticks: [],
  },
  {
    id: 'arm-jerks',
    kind: 'one',
    single: [
      null,
      'jerks-with-face',
      'non-stop-rhythm',
      'brief-many-a-day',
      'tics-elsewhere',
      'small-flickers',
      'not-sure',
    ],
    ticks: [],
  },
  { id: 'memory-or-mood-change', kind: 'one', single: [null, 'yes', 'no', 'not-sure'], ticks: [] },
  {
    id: 'medicine-when',
    kind: 'one',
    single: [
      null,
      'within-7-days',
      'weeks-to-months',
      'over-1-year',
      'already-stopped',
      'not-sure',
    ],
    ticks: [],
  },
  {
    id: 'impact-seeing',
    kind: 'one',
    single: [null, 'never', 'sometimes', 'often', 'nearly-always', 'not-sure'],
    ticks: [],
  },
  {
    id: 'impact-tasks',
    kind: 'one',
    single: [null, 'never', 'sometimes', 'often', 'nearly-always', 'not-sure'],
    ticks: [],
  },
  {
    id: 'impact-people',
    kind: 'one',
    single: [null, 'never', 'sometimes', 'often', 'nearly-always', 'not-sure'],
    ticks: [],
  },
  {
    id: 'impact-sleep-eat',
    kind: 'one',
    single: [null, 'never', 'sometimes', 'often', 'nearly-always', 'not-sure'],
    ticks: [],
  },
  {
    id: 'impact-upset',
    kind: 'one',
    single: [null, 'never', 'sometimes', 'often', 'nearly-always', 'not-sure'],
    ticks: [],
  },
  {
    id: 'seizure-now',
    kind: 'one',
    single: [null, 'happening-now-or-first', 'known-and-stopped', 'not-sure'],
    ticks: [],
  },
  {
    id: 'weakness-when',
    kind: 'one',
    single: [
      null,
      'within-24h',
      'days-1-7',
      'weeks-1-12',
      'over-3-months',
      'slowly-over-weeks',
      'left-over',
      'not-sure',
    ],
    ticks: [],
  },
  { id: 'weakness-seen', kind: 'one', single: [null, 'seen', 'not-seen', 'not-sure'], ticks: [] },
  {
    id: 'hearing-when',
    kind: 'one',
    single: [null, 'sudden-3-days', 'gradual', 'not-sure'],
    ticks: [],
  },
  {
    id: 'recent-injection',
    kind: 'one',
    single: [null, 'within-12-weeks', 'longer-ago', 'never', 'not-sure'],
    ticks: [],
  },
  {
    id: 'emergency-signs',
    kind: 'many',
    single: ['none', null, 'not-sure'],
    ticks: [
      'face-droop-sudden',
      'arm-leg-weak',
      'speech-trouble',
      'balance-sudden',
      'vision-lost',
      'lid-pupil-sudden',
      'cannot-breathe-swallow',
      'jaw-locked',
      'worst-headache',
      'blackout-or-spread',
      'self-harm-thoughts',
    ],
  },
  {
    id: 'warning-signs',
    kind: 'many',
    single: ['none', null, 'not-sure'],
    ticks: [
      'face-weak-now',
      'face-numb-pain',
      'face-thinning',
      'lump-face-neck',
      'eye-wont-close',
      'lid-droops-tired',
      'double-vision',
      'eye-red-painful',
      'ear-rash-pain',
      'hearing-drop',
      'unsteady',
      'sudden-spell-gone',
      'spells',
      'memory-behaviour',
      'swallow-speech-slow',
      'limbs-weaker',
      'tingle-cramp',
      'headache-scalp-jaw',
    ],
  },
];

/** The languages that format 1 can name, in the order of their numbers. FROZEN. */
export const locales1: readonly Locale[] = ['zh-CN', 'en'];
