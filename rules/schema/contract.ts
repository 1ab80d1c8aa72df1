/**
 * The public answer contract, version 1: every question id, its kind and its option ids.
 *
 * These ids are part of the HTTP API, of the embed messages and of every handover code. They are
 * never renamed and never reused. Words live in `locales/`, conditions and evidence in
 * `rules/questions/`; this file only says what may be written on an answer sheet.
 *
 * Order here is table order: the order in which questions due at the same place are asked, and the
 * order in which sums run, so that the same answers always give the same bytes.
 */
export const contract = {
  'emergency-signs': {
    kind: 'many',
    options: [
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
      'none',
      'not-sure',
    ],
  },
  'warning-signs': {
    kind: 'many',
    options: [
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
      'none',
      'not-sure',
    ],
  },
  'age-now': {
    kind: 'one',
    options: [
      'under-4',
      'under-12',
      'age-12-17',
      'age-18-39',
      'age-40-64',
      'age-65-plus',
      'not-sure',
    ],
  },
  side: {
    kind: 'one',
    options: ['left', 'right', 'both-together', 'both-separately', 'not-sure'],
  },
  'where-now': {
    kind: 'many',
    options: [
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
      'not-sure',
    ],
  },
  'movement-kind': {
    kind: 'one',
    options: [
      'ripple',
      'quick-jerks',
      'jerks-then-squeeze',
      'hard-blinks',
      'on-purpose-look',
      'constant-pull',
      'not-sure',
    ],
  },
  'eyes-shut': { kind: 'one', options: ['both-eyes', 'one-eye', 'neither', 'not-sure'] },
  'palsy-before': {
    kind: 'one',
    options: ['palsy-same-side', 'palsy-other-side', 'no-palsy', 'not-sure'],
  },
  'first-area': {
    kind: 'one',
    options: ['eye-first', 'mouth-first', 'both-at-once', 'elsewhere-first', 'not-sure'],
  },
  'how-long': {
    kind: 'one',
    options: ['under-2-weeks', 'weeks-2-to-12', 'months-3-to-12', 'over-1-year', 'not-sure'],
  },
  course: {
    kind: 'one',
    options: ['comes-and-goes', 'steady', 'worse-or-spreading', 'changes-kind', 'not-sure'],
  },
  'onset-age': {
    kind: 'one',
    options: ['under-18', 'age-18-39', 'age-40-59', 'age-60-plus', 'not-sure'],
  },
  'urge-hold': {
    kind: 'one',
    options: ['urge-and-can-hold', 'can-hold-no-urge', 'cannot-hold', 'not-sure'],
  },
  triggers: {
    kind: 'many',
    options: ['light', 'face-use', 'tired-screen', 'stress', 'nothing', 'not-sure'],
  },
  medicines: {
    kind: 'many',
    options: ['dopamine-blocker', 'stimulant', 'other-new', 'no-medicine', 'not-sure'],
  },
  'seen-asleep': {
    kind: 'one',
    options: ['seen-in-sleep', 'looked-not-there', 'nobody-looked', 'not-sure'],
  },
  'seizure-now': {
    kind: 'one',
    options: ['happening-now-or-first', 'known-and-stopped', 'not-sure'],
  },
  'weakness-when': {
    kind: 'one',
    options: [
      'within-24h',
      'days-1-7',
      'weeks-1-12',
      'over-3-months',
      'slowly-over-weeks',
      'left-over',
      'not-sure',
    ],
  },
  'weakness-seen': { kind: 'one', options: ['seen', 'not-seen', 'not-sure'] },
  'hearing-when': { kind: 'one', options: ['sudden-3-days', 'gradual', 'not-sure'] },
  'recent-injection': {
    kind: 'one',
    options: ['within-12-weeks', 'longer-ago', 'never', 'not-sure'],
  },
  'linked-move': {
    kind: 'one',
    options: ['linked-every-time', 'linked-sometimes', 'linked-never', 'not-sure'],
  },
  'at-rest': { kind: 'one', options: ['only-when-moving', 'also-when-still', 'not-sure'] },
  'brow-lift': { kind: 'one', options: ['brow-up', 'brow-down-or-still', 'not-sure'] },
  'relief-trick': {
    kind: 'one',
    options: ['touch-helps', 'talk-or-sing-helps', 'no-trick', 'not-sure'],
  },
  'eye-discomfort': {
    kind: 'one',
    options: ['eye-discomfort-yes', 'eye-discomfort-no', 'not-sure'],
  },
  'ear-click': { kind: 'one', options: ['ear-click-yes', 'ear-click-no', 'not-sure'] },
  'other-tics': { kind: 'one', options: ['other-tics-yes', 'other-tics-no', 'not-sure'] },
  'palsy-when': {
    kind: 'one',
    options: ['palsy-under-3m', 'palsy-3-12m', 'palsy-over-1y', 'not-sure'],
  },
  'palsy-recovery': {
    kind: 'one',
    options: ['recovered-fully', 'recovered-partly', 'not-recovered', 'not-sure'],
  },
  'two-sides': { kind: 'one', options: ['out-of-step', 'at-same-time', 'not-sure'] },
  'jaw-kind': {
    kind: 'one',
    options: ['clamps-one-side', 'moves-or-opens', 'clamps-both', 'not-sure'],
  },
  'squeeze-or-droop': {
    kind: 'one',
    options: ['squeezed', 'wont-lift', 'both-kinds', 'not-sure'],
  },
  'arm-jerks': {
    kind: 'one',
    options: [
      'jerks-with-face',
      'non-stop-rhythm',
      'brief-many-a-day',
      'tics-elsewhere',
      'small-flickers',
      'not-sure',
    ],
  },
  'memory-or-mood-change': { kind: 'one', options: ['yes', 'no', 'not-sure'] },
  'medicine-when': {
    kind: 'one',
    options: ['within-7-days', 'weeks-to-months', 'over-1-year', 'already-stopped', 'not-sure'],
  },
  drives: { kind: 'one', options: ['yes', 'no', 'prefer-not-to-say'] },
  'impact-seeing': {
    kind: 'one',
    options: ['never', 'sometimes', 'often', 'nearly-always', 'not-sure'],
  },
  'impact-tasks': {
    kind: 'one',
    options: ['never', 'sometimes', 'often', 'nearly-always', 'not-sure'],
  },
  'impact-people': {
    kind: 'one',
    options: ['never', 'sometimes', 'often', 'nearly-always', 'not-sure'],
  },
  'impact-sleep-eat': {
    kind: 'one',
    options: ['never', 'sometimes', 'often', 'nearly-always', 'not-sure'],
  },
  'impact-upset': {
    kind: 'one',
    options: ['never', 'sometimes', 'often', 'nearly-always', 'not-sure'],
  },
  mood: { kind: 'one', options: ['never', 'sometimes', 'often', 'nearly-always', 'not-sure'] },
  'told-before': {
    kind: 'one',
    options: [
      'nobody-yet',
      'doctor-unsure',
      'doctor-named-it',
      'treated-already',
      'prefer-not-to-say',
    ],
  },
} as const satisfies Record<
  string,
  { readonly kind: 'one' | 'many'; readonly options: readonly string[] }
>;

type Contract = typeof contract;

/** The id of a question, as written on an answer sheet. */
export type QuestionId = keyof Contract;

/** Questions that take an array of options. */
export type ManyQuestionId = {
  [Q in QuestionId]: Contract[Q]['kind'] extends 'many' ? Q : never;
}[QuestionId];

/** Questions that take one option. */
export type OneQuestionId = Exclude<QuestionId, ManyQuestionId>;

/** The option ids of one question. */
export type OptionId<Q extends QuestionId = QuestionId> = Contract[Q]['options'][number];

/** The answer to one question: an option, or a list of options without repeats. */
export type Answer<Q extends QuestionId = QuestionId> = Q extends ManyQuestionId
  ? readonly OptionId<Q>[]
  : OptionId<Q>;

/** An answer sheet. A question that was not asked, or was skipped, is absent. */
export type Answers = { readonly [Q in QuestionId]?: Answer<Q> };

/** Every question id in table order. */
export const questionIds = Object.keys(contract) as readonly QuestionId[];

/** Options that stand alone in a `many` answer. */
export const exclusiveOptions = ['none', 'nothing', 'no-medicine', 'not-sure'] as const;

/** Who felt or saw what was answered; printed for the clinician, never read by a rule. */
export const witnesses = ['self', 'other', 'both', 'disagree'] as const;
export type Witness = (typeof witnesses)[number];

/** The place of use. It chooses priors and is set by the host, never by the person. */
export const settings = ['self-check', 'front-desk', 'specialist'] as const;
export type Setting = (typeof settings)[number];
