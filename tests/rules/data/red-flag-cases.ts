import type { Answer, Answers, QuestionId } from '../../../rules/schema/contract.ts';
import type { FlagId } from '../../../rules/schema/ids.ts';
import type { Urgency } from '../../../rules/schema/urgency.ts';
import { childhoodTic, eyelidFlutter, hemifacialSpasm } from '../support/sheets.ts';

/*
 * One line, one story: what is changed in a calm sheet, and at which level the flag must then stand.
 * The expectations are taken from the rulings (11, 12, 13), the safety review (FX-01 to FX-23) and
 * section 4 of the evidence, not from the rules that they test.
 */

/** Changes to a sheet; `undefined` takes an answer away, as if the question had been skipped. */
export type Changes = { readonly [Q in QuestionId]?: Answer<Q> | undefined };

export interface RedFlagCase {
  readonly flag: FlagId;
  /** What the person tells. */
  readonly story: string;
  readonly answers: Answers;
  /** The level at which the flag must stand, or `none`. */
  readonly level: Urgency | 'none';
}

/** A sheet with some answers changed. */
export const changed = (sheet: Answers, changes: Changes): Answers =>
  Object.fromEntries(
    Object.entries({ ...sheet, ...changes }).filter(([, answer]) => answer !== undefined),
  ) as Answers;

/** A long-standing one-sided spasm of a woman of 52 that does not get worse: raises nothing. */
export const calmAdult: Answers = { ...hemifacialSpasm, course: 'steady' };

/** A boy with a sure tic: raises nothing. */
export const calmChild: Answers = childhoodTic;

/** A ten-day eyelid flutter: raises nothing. */
export const calmLid: Answers = eyelidFlutter;

const EM = 'emergency-now';
const SD = 'same-day';
const W2 = 'within-2-weeks';
const RO = 'routine';

type Line = readonly [story: string, changes: Changes, level: Urgency | 'none'];

const casesOf = (flag: FlagId, sheet: Answers, lines: readonly Line[]): readonly RedFlagCase[] =>
  lines.map(([story, changes, level]) => ({
    flag,
    story,
    answers: changed(sheet, changes),
    level,
  }));

const emergency = (...ticks: Answer<'emergency-signs'>): Changes => ({ 'emergency-signs': ticks });
const warning = (...ticks: Answer<'warning-signs'>): Changes => ({ 'warning-signs': ticks });
const places = (...ticks: Answer<'where-now'>): Changes => ({ 'where-now': ticks });
const medicine = (...ticks: Answer<'medicines'>): Changes => ({ medicines: ticks });

/** A gate option that decides alone: in, its neighbour, none, not sure, absent. */
const gateCases = (
  flag: FlagId,
  gate: 'emergency-signs' | 'warning-signs',
  ticks: readonly string[],
  level: Urgency,
  neighbour: string,
): readonly RedFlagCase[] =>
  casesOf(flag, calmAdult, [
    ...ticks.map((tick) => [`ticks ${tick}`, { [gate]: [tick] }, level] as const),
    [`ticks only ${neighbour}`, { [gate]: [neighbour] }, 'none'],
    ['ticks "none of these"', { [gate]: ['none'] }, 'none'],
    ['is not sure about the list', { [gate]: ['not-sure'] }, 'none'],
    ['has not seen the list', { [gate]: undefined }, 'none'],
  ]);

const rf01 = gateCases(
  'RF01',
  'emergency-signs',
  ['face-droop-sudden', 'arm-leg-weak', 'speech-trouble', 'balance-sudden'],
  EM,
  'vision-lost',
);

const rf02 = gateCases('RF02', 'emergency-signs', ['worst-headache'], EM, 'jaw-locked');

const spread = emergency('blackout-or-spread');
const rf03 = casesOf('RF03', calmAdult, [
  [
    'jerking spread, and it is happening or was the first',
    { ...spread, 'seizure-now': 'happening-now-or-first' },
    EM,
  ],
  [
    'jerking spread, and nobody knows whether it is over',
    { ...spread, 'seizure-now': 'not-sure' },
    EM,
  ],
  ['jerking spread, and the second question was not answered', spread, EM],
  [
    'jerking spread, doctors know these spells and it is over',
    { ...spread, 'seizure-now': 'known-and-stopped' },
    SD,
  ],
  [
    'no spreading; a left-over answer about the spell is not read',
    { 'seizure-now': 'happening-now-or-first' },
    'none',
  ],
  ['another emergency sign only', emergency('worst-headache'), 'none'],
  ['is not sure about the list', emergency('not-sure'), 'none'],
  ['has not seen the list', { 'emergency-signs': undefined }, 'none'],
]);

const rf04 = gateCases(
  'RF04',
  'emergency-signs',
  ['cannot-breathe-swallow'],
  EM,
  'self-harm-thoughts',
);

const blockerThisWeek: Changes = {
  ...medicine('dopamine-blocker'),
  'medicine-when': 'within-7-days',
};
const blockerUndated: Changes = { ...medicine('dopamine-blocker'), 'medicine-when': 'not-sure' };
const rf05 = [
  ...casesOf('RF05', calmAdult, [
    ['a blocker begun this week, and the jaw moves', { ...blockerThisWeek, ...places('jaw') }, SD],
    [
      'a blocker begun this week, and the tongue moves',
      { ...blockerThisWeek, ...places('tongue-throat') },
      SD,
    ],
    [
      'a blocker begun this week, and the head turns',
      { ...blockerThisWeek, ...places('head-turn') },
      SD,
    ],
    [
      'a blocker begun this week, and both eyes close',
      { ...blockerThisWeek, 'eyes-shut': 'both-eyes' },
      SD,
    ],
    [
      'a blocker begun this week, and a constant pull',
      { ...blockerThisWeek, 'movement-kind': 'constant-pull' },
      SD,
    ],
    [
      'a blocker begun this week, but only one-sided jerks of eye and mouth',
      blockerThisWeek,
      'none',
    ],
    [
      'a blocker begun months ago, and the jaw moves',
      { ...medicine('dopamine-blocker'), ...places('jaw'), 'medicine-when': 'weeks-to-months' },
      'none',
    ],
    [
      'a blocker for over a year, and the jaw moves',
      { ...medicine('dopamine-blocker'), ...places('jaw'), 'medicine-when': 'over-1-year' },
      'none',
    ],
    [
      'one injection of a blocker, already over, and the jaw has moved for days',
      {
        ...medicine('dopamine-blocker'),
        ...places('jaw'),
        'medicine-when': 'already-stopped',
        'how-long': 'under-2-weeks',
      },
      SD,
    ],
    [
      'a blocker already stopped, and the jaw moves',
      { ...medicine('dopamine-blocker'), ...places('jaw'), 'medicine-when': 'already-stopped' },
      'none',
    ],
    [
      'nobody knows when the blocker was begun; the movement is under 2 weeks old',
      { ...blockerUndated, ...places('jaw'), 'how-long': 'under-2-weeks' },
      SD,
    ],
    [
      'nobody knows when the blocker was begun, nor how old the movement is',
      { ...blockerUndated, ...places('jaw'), 'how-long': 'not-sure' },
      SD,
    ],
    [
      'neither date was answered',
      { ...medicine('dopamine-blocker'), ...places('jaw'), 'how-long': undefined },
      SD,
    ],
    [
      'nobody knows when the blocker was begun; the movement is weeks old',
      { ...blockerUndated, ...places('jaw'), 'how-long': 'weeks-2-to-12' },
      'none',
    ],
    [
      'another new medicine, jaw, under 2 weeks',
      { ...medicine('other-new'), ...places('jaw'), 'how-long': 'under-2-weeks' },
      SD,
    ],
    [
      'a stimulant, tongue, under 2 weeks',
      { ...medicine('stimulant'), ...places('tongue-throat'), 'how-long': 'under-2-weeks' },
      SD,
    ],
    [
      'not sure about medicines, head turns, under 2 weeks',
      { ...medicine('not-sure'), ...places('head-turn'), 'how-long': 'under-2-weeks' },
      SD,
    ],
    [
      'another new medicine, jaw, duration not known',
      { ...medicine('other-new'), ...places('jaw'), 'how-long': 'not-sure' },
      SD,
    ],
    [
      'another new medicine, jaw, duration not answered',
      { ...medicine('other-new'), ...places('jaw'), 'how-long': undefined },
      SD,
    ],
    [
      'another new medicine, jaw, but weeks old',
      { ...medicine('other-new'), ...places('jaw'), 'how-long': 'weeks-2-to-12' },
      'none',
    ],
    [
      'another new medicine, under 2 weeks, but neither jaw, tongue nor neck',
      { ...medicine('other-new'), 'how-long': 'under-2-weeks' },
      'none',
    ],
    ['no medicine, jaw, under 2 weeks', { ...places('jaw'), 'how-long': 'under-2-weeks' }, 'none'],
    [
      'medicines not answered, jaw, under 2 weeks',
      { medicines: undefined, ...places('jaw'), 'how-long': 'under-2-weeks' },
      'none',
    ],
  ]),
  ...casesOf('RF05', calmChild, [
    ['a child on a blocker begun this week, whatever moves', blockerThisWeek, SD],
    [
      'a child on a blocker for months',
      { ...medicine('dopamine-blocker'), 'medicine-when': 'weeks-to-months' },
      'none',
    ],
  ]),
];

const newJaw: Changes = {
  ...places('jaw'),
  'how-long': 'under-2-weeks',
  'movement-kind': 'quick-jerks',
};
const rf06 = casesOf('RF06', calmAdult, [
  ['the jaw locks', emergency('jaw-locked'), EM],
  [
    'a pulled jaw of this week with a weak face',
    { ...newJaw, 'movement-kind': 'constant-pull', ...warning('face-weak-now') },
    EM,
  ],
  [
    'a clamping jaw of this week with a weak face',
    { ...newJaw, 'jaw-kind': 'clamps-both', ...warning('face-weak-now') },
    EM,
  ],
  ['tingling round the mouth with cramps', warning('tingle-cramp'), SD],
  ['a jaw pulled for less than 2 weeks', { ...newJaw, 'movement-kind': 'constant-pull' }, SD],
  [
    'a jaw clamping on both sides for less than 2 weeks',
    { ...newJaw, 'jaw-kind': 'clamps-both' },
    SD,
  ],
  [
    'a jaw clamping on one side for less than 2 weeks',
    { ...newJaw, 'jaw-kind': 'clamps-one-side' },
    SD,
  ],
  [
    'a clamping jaw, duration not known',
    { ...newJaw, 'jaw-kind': 'clamps-both', 'how-long': 'not-sure' },
    W2,
  ],
  [
    'a clamping jaw, duration not answered',
    { ...newJaw, 'jaw-kind': 'clamps-both', 'how-long': undefined },
    W2,
  ],
  [
    'a clamping jaw for weeks',
    { ...newJaw, 'jaw-kind': 'clamps-both', 'how-long': 'weeks-2-to-12' },
    'none',
  ],
  ['a jaw that opens, under 2 weeks', { ...newJaw, 'jaw-kind': 'moves-or-opens' }, 'none'],
  ['a new jaw movement, nobody knows which', { ...newJaw, 'jaw-kind': 'not-sure' }, 'none'],
  [
    'a cheek pulled for less than 2 weeks, jaw not ticked',
    { ...places('cheek'), 'movement-kind': 'constant-pull', 'how-long': 'under-2-weeks' },
    'none',
  ],
  ['is not sure about both lists', { ...emergency('not-sure'), ...warning('not-sure') }, 'none'],
  ['has seen neither list', { 'emergency-signs': undefined, 'warning-signs': undefined }, 'none'],
]);

const weak = (when?: Answer<'weakness-when'>, more: Changes = {}): Changes => ({
  ...warning('face-weak-now'),
  'weakness-when': when,
  ...more,
});
const openEye = (when?: Answer<'weakness-when'>, more: Changes = {}): Changes => ({
  ...warning('eye-wont-close'),
  'weakness-when': when,
  ...more,
});
const palsy = (when: Answer<'palsy-when'> | undefined, more: Changes = {}): Changes => ({
  'palsy-before': 'palsy-same-side',
  'palsy-when': when,
  ...more,
});
const rf07 = casesOf('RF07', calmAdult, [
  ['a weak face since today', weak('within-24h'), EM],
  ['an eye that does not close since today', openEye('within-24h'), EM],
  ['a weak face, nobody knows since when', weak('not-sure'), EM],
  ['a weak face, the date was not answered', weak(), EM],
  [
    'a weak face for 3 days and a walk like drunk',
    { ...weak('days-1-7'), ...warning('face-weak-now', 'unsteady') },
    EM,
  ],
  [
    'an open eye for 3 days and a walk like drunk',
    { ...openEye('days-1-7'), ...warning('eye-wont-close', 'unsteady') },
    EM,
  ],
  [
    'a weak face, undated, and a walk like drunk',
    { ...weak('not-sure'), ...warning('face-weak-now', 'unsteady') },
    EM,
  ],
  [
    'an open eye alone, undated, and a walk like drunk',
    { ...openEye('not-sure'), ...warning('eye-wont-close', 'unsteady') },
    SD,
  ],
  ['a weak face for 3 days', weak('days-1-7'), SD],
  ['an eye that does not close for 3 days', openEye('days-1-7'), SD],
  ['an eye that does not close, nobody knows since when', openEye('not-sure'), SD],
  ['an eye that does not close, the date was not answered', openEye(), SD],
  ['weak for weeks, not seen', weak('weeks-1-12', { 'weakness-seen': 'not-seen' }), SD],
  [
    'weak for weeks, seen or not is unsure',
    weak('weeks-1-12', { 'weakness-seen': 'not-sure' }),
    SD,
  ],
  ['weak for weeks, seen or not was not answered', weak('weeks-1-12'), SD],
  [
    'weak for weeks, seen, but getting worse',
    weak('weeks-1-12', { 'weakness-seen': 'seen', course: 'worse-or-spreading' }),
    SD,
  ],
  ['weak for weeks, seen, not worse', weak('weeks-1-12', { 'weakness-seen': 'seen' }), W2],
  [
    'weak for weeks, seen, course unknown counts as not worse',
    weak('weeks-1-12', { 'weakness-seen': 'seen', course: 'not-sure' }),
    W2,
  ],
  [
    'weak for weeks, seen, course not answered',
    weak('weeks-1-12', { 'weakness-seen': 'seen', course: undefined }),
    W2,
  ],
  ['weakness that crept in over weeks', weak('slowly-over-weeks', { 'weakness-seen': 'seen' }), W2],
  [
    'weakness that crept in, with a walk like drunk: slower than a week',
    { ...weak('slowly-over-weeks'), ...warning('face-weak-now', 'unsteady') },
    W2,
  ],
  [
    'weak for over 3 months, seen, not worse',
    weak('over-3-months', { 'weakness-seen': 'seen' }),
    'none',
  ],
  ['weak for over 3 months, not seen', weak('over-3-months', { 'weakness-seen': 'not-seen' }), W2],
  [
    'weak for over 3 months, seen or not is unsure',
    weak('over-3-months', { 'weakness-seen': 'not-sure' }),
    W2,
  ],
  [
    'weak for over 3 months, seen, getting worse',
    weak('over-3-months', { 'weakness-seen': 'seen', course: 'worse-or-spreading' }),
    W2,
  ],
  [
    'weak for over 3 months, seen, but the palsy never got better',
    weak('over-3-months', {
      'weakness-seen': 'seen',
      ...palsy('palsy-over-1y', { 'palsy-recovery': 'not-recovered' }),
    }),
    W2,
  ],
  [
    'left over from an old palsy, seen, not changing',
    weak('left-over', { 'weakness-seen': 'seen' }),
    'none',
  ],
  ['left over from an old palsy, not seen', weak('left-over', { 'weakness-seen': 'not-seen' }), W2],
  [
    'left over, an open eye, seen, getting worse',
    openEye('left-over', { 'weakness-seen': 'seen', course: 'worse-or-spreading' }),
    W2,
  ],
  [
    'a palsy under 3 months ago, not recovered, weak since today',
    palsy('palsy-under-3m', { 'weakness-when': 'within-24h' }),
    EM,
  ],
  [
    'a palsy under 3 months ago, not recovered, for 3 days',
    palsy('palsy-under-3m', { 'weakness-when': 'days-1-7' }),
    SD,
  ],
  [
    'a palsy under 3 months ago, movements under 2 weeks',
    palsy('palsy-under-3m', { 'palsy-recovery': 'recovered-partly', 'how-long': 'under-2-weeks' }),
    SD,
  ],
  [
    'a palsy under 3 months ago, partly better',
    palsy('palsy-under-3m', { 'palsy-recovery': 'recovered-partly' }),
    W2,
  ],
  [
    'a palsy under 3 months ago, recovery not known',
    palsy('palsy-under-3m', { 'palsy-recovery': 'not-sure' }),
    W2,
  ],
  [
    'a palsy under 3 months ago, recovery not answered, duration not known',
    palsy('palsy-under-3m', { 'how-long': 'not-sure' }),
    W2,
  ],
  [
    'a palsy under 3 months ago, dated with "not sure"',
    palsy('palsy-under-3m', { 'weakness-when': 'not-sure' }),
    W2,
  ],
  [
    'a palsy under 3 months ago, fully recovered',
    palsy('palsy-under-3m', { 'palsy-recovery': 'recovered-fully', 'weakness-when': 'within-24h' }),
    'none',
  ],
  [
    'a palsy on the other side under 3 months ago, not recovered',
    {
      ...palsy('palsy-under-3m', { 'palsy-recovery': 'not-recovered' }),
      'palsy-before': 'palsy-other-side',
    },
    W2,
  ],
  [
    'a palsy months ago that never got better',
    palsy('palsy-3-12m', { 'palsy-recovery': 'not-recovered' }),
    W2,
  ],
  [
    'a palsy over a year ago that never got better',
    palsy('palsy-over-1y', { 'palsy-recovery': 'not-recovered' }),
    W2,
  ],
  [
    'a palsy over a year ago, partly better',
    palsy('palsy-over-1y', { 'palsy-recovery': 'recovered-partly' }),
    'none',
  ],
  [
    'a palsy, undated, that never got better',
    palsy('not-sure', { 'palsy-recovery': 'not-recovered' }),
    W2,
  ],
  [
    'a palsy, date not answered, that never got better',
    palsy(undefined, { 'palsy-recovery': 'not-recovered' }),
    W2,
  ],
  [
    'a palsy, undated, never better, movements under 2 weeks',
    palsy('not-sure', { 'palsy-recovery': 'not-recovered', 'how-long': 'under-2-weeks' }),
    SD,
  ],
  [
    'a palsy, undated, partly better',
    palsy('not-sure', { 'palsy-recovery': 'recovered-partly' }),
    'none',
  ],
  [
    'drooping lid today, but face and eye closing are well',
    { ...warning('lid-droops-tired'), 'weakness-when': 'within-24h' },
    'none',
  ],
  ['is not sure about the list', warning('not-sure'), 'none'],
  ['has not seen the list', { 'warning-signs': undefined }, 'none'],
]);

const rf08 = casesOf('RF08', calmAdult, [
  ['a painful or red eye', warning('eye-red-painful'), SD],
  ['an eye that does not close, new', openEye('days-1-7'), SD],
  ['an eye that does not close, undated', openEye('not-sure'), SD],
  [
    'an eye that does not close, for weeks and seen',
    openEye('weeks-1-12', { 'weakness-seen': 'seen' }),
    SD,
  ],
  [
    'an eye that does not close, crept in and seen',
    openEye('slowly-over-weeks', { 'weakness-seen': 'seen' }),
    SD,
  ],
  [
    'an eye that does not close, old, not seen',
    openEye('over-3-months', { 'weakness-seen': 'not-seen' }),
    SD,
  ],
  [
    'an eye that does not close, old, seen or not is unsure',
    openEye('over-3-months', { 'weakness-seen': 'not-sure' }),
    SD,
  ],
  [
    'an eye that does not close, over 3 months, seen',
    openEye('over-3-months', { 'weakness-seen': 'seen' }),
    W2,
  ],
  [
    'an eye that does not close, left over, seen',
    openEye('left-over', { 'weakness-seen': 'seen' }),
    W2,
  ],
  [
    'the same, but the eye is red',
    {
      ...openEye('left-over', { 'weakness-seen': 'seen' }),
      ...warning('eye-wont-close', 'eye-red-painful'),
    },
    SD,
  ],
  ['a weak face, but the eye closes', weak('days-1-7'), 'none'],
  ['none of the signs', {}, 'none'],
  ['is not sure about the list', warning('not-sure'), 'none'],
  ['has not seen the list', { 'warning-signs': undefined }, 'none'],
]);

const rf09 = gateCases('RF09', 'warning-signs', ['ear-rash-pain'], SD, 'hearing-drop');

const double = (when?: Answer<'weakness-when'>, seen?: Answer<'weakness-seen'>): Changes => ({
  ...warning('double-vision'),
  'weakness-when': when,
  'weakness-seen': seen,
});
const doubleAndDroop = (...args: Parameters<typeof double>): Changes => ({
  ...double(...args),
  ...warning('double-vision', 'lid-droops-tired'),
});
const rf10 = casesOf('RF10', calmAdult, [
  ['sight lost', emergency('vision-lost'), EM],
  ['a lid dropped or a pupil widened suddenly', emergency('lid-pupil-sudden'), EM],
  ['double vision since today', double('within-24h'), SD],
  ['double vision for 4 days', double('days-1-7'), SD],
  ['double vision, undated', double('not-sure'), SD],
  ['double vision, date not answered', double(), SD],
  ['double vision for weeks', double('weeks-1-12', 'not-seen'), W2],
  ['double vision for over 3 months', double('over-3-months', 'not-seen'), W2],
  ['double vision that crept in', double('slowly-over-weeks', 'seen'), W2],
  ['double vision left over', double('left-over', 'seen'), W2],
  ['double vision and a drooping lid for weeks, seen', doubleAndDroop('weeks-1-12', 'seen'), SD],
  [
    'double vision and a drooping lid, old, not seen',
    doubleAndDroop('over-3-months', 'not-seen'),
    SD,
  ],
  [
    'double vision and a drooping lid, old, seen or not is unsure',
    doubleAndDroop('over-3-months', 'not-sure'),
    SD,
  ],
  ['double vision and a drooping lid, left over, seen', doubleAndDroop('left-over', 'seen'), SD],
  [
    'double vision and a drooping lid, over 3 months, seen',
    doubleAndDroop('over-3-months', 'seen'),
    W2,
  ],
  [
    'a twitch of 5 years changes nothing: double vision since yesterday',
    { ...double('within-24h'), 'how-long': 'over-1-year' },
    SD,
  ],
  ['a drooping lid alone', { ...warning('lid-droops-tired'), 'weakness-when': 'days-1-7' }, 'none'],
  ['is not sure about both lists', { ...emergency('not-sure'), ...warning('not-sure') }, 'none'],
  ['has seen neither list', { 'emergency-signs': undefined, 'warning-signs': undefined }, 'none'],
]);

const droop = (when?: Answer<'weakness-when'>): Changes => ({
  ...warning('lid-droops-tired'),
  'weakness-when': when,
});
const rf11 = casesOf('RF11', calmAdult, [
  ['a lid that dropped today', droop('within-24h'), SD],
  ['a lid that dropped 4 days ago', droop('days-1-7'), SD],
  ['a dropped lid, undated', droop('not-sure'), SD],
  ['a dropped lid, date not answered', droop(), SD],
  ['a dropped lid for weeks', droop('weeks-1-12'), W2],
  ['a dropped lid that crept in', droop('slowly-over-weeks'), W2],
  ['a dropped lid for over 3 months', droop('over-3-months'), W2],
  ['a lid that will not lift', { 'squeeze-or-droop': 'wont-lift' }, W2],
  ['a lid that is squeezed and will not lift', { 'squeeze-or-droop': 'both-kinds' }, W2],
  ['a lid that is squeezed', { 'squeeze-or-droop': 'squeezed' }, 'none'],
  ['squeezed or not is unsure', { 'squeeze-or-droop': 'not-sure' }, 'none'],
  ['squeezed or not was not answered', { 'squeeze-or-droop': undefined }, 'none'],
  ['double vision alone', double('days-1-7'), 'none'],
  ['is not sure about the list', warning('not-sure'), 'none'],
  ['has not seen the list', { 'warning-signs': undefined }, 'none'],
]);

const rf12 = [
  ...casesOf('RF12', calmAdult, [
    [
      'deaf within 3 days, in the last month',
      { ...warning('hearing-drop'), 'hearing-when': 'sudden-3-days' },
      SD,
    ],
    [
      'worse hearing, how fast is unsure',
      { ...warning('hearing-drop'), 'hearing-when': 'not-sure' },
      SD,
    ],
    ['worse hearing, how fast was not answered', warning('hearing-drop'), SD],
    [
      'slow deafness with a weak face',
      { ...warning('hearing-drop', 'face-weak-now'), 'hearing-when': 'gradual' },
      SD,
    ],
    [
      'slow deafness with a numb face',
      { ...warning('hearing-drop', 'face-numb-pain'), 'hearing-when': 'gradual' },
      SD,
    ],
    [
      'slow deafness beside a one-sided spasm',
      { ...warning('hearing-drop'), 'hearing-when': 'gradual' },
      W2,
    ],
    ['a numb or stabbing face', warning('face-numb-pain'), W2],
    ['a walk like drunk', warning('unsteady'), W2],
    ['a lump only', warning('lump-face-neck'), 'none'],
    ['none of the signs', {}, 'none'],
    ['is not sure about the list', warning('not-sure'), 'none'],
    ['has not seen the list', { 'warning-signs': undefined }, 'none'],
  ]),
  ...casesOf('RF12', calmLid, [
    [
      'old ringing in one ear beside an eyelid flutter',
      { ...warning('hearing-drop'), 'hearing-when': 'gradual' },
      RO,
    ],
    [
      'the same, and the flutter jumps between the lids',
      {
        ...warning('hearing-drop'),
        'hearing-when': 'gradual',
        ...places('lid-flicker', 'moves-around'),
      },
      RO,
    ],
    [
      'the same, with another warning sign',
      { ...warning('hearing-drop', 'lump-face-neck'), 'hearing-when': 'gradual' },
      W2,
    ],
    [
      'the same, and an arm moves too',
      {
        ...warning('hearing-drop'),
        'hearing-when': 'gradual',
        ...places('lid-flicker', 'other-body'),
      },
      W2,
    ],
    [
      'the same, place unknown',
      { ...warning('hearing-drop'), 'hearing-when': 'gradual', ...places('not-sure') },
      W2,
    ],
    [
      'sudden deafness beside an eyelid flutter',
      { ...warning('hearing-drop'), 'hearing-when': 'sudden-3-days' },
      SD,
    ],
    ['a walk like drunk beside an eyelid flutter', warning('unsteady'), W2],
  ]),
];

const newInChild: Changes = { 'how-long': 'under-2-weeks' };
const teenLid: Answers = {
  ...eyelidFlutter,
  'age-now': 'age-12-17',
  'memory-or-mood-change': 'no',
  course: 'steady',
};
const rf13 = [
  ...casesOf('RF13', calmChild, [
    ['a sure tic of both sides', {}, 'none'],
    ['a sure tic of one side', { side: 'left' }, 'none'],
    ['a sure tic, side unknown', { side: 'not-sure' }, 'none'],
    ['a sure tic by changing kind alone', { side: 'left', 'other-tics': 'other-tics-no' }, 'none'],
    [
      'one side, an everyday movement, but no other tic and always the same',
      { side: 'left', 'other-tics': 'other-tics-no', course: 'steady' },
      W2,
    ],
    [
      'one side, an everyday movement, other tics unsure, course steady',
      { side: 'left', 'other-tics': 'not-sure', course: 'steady' },
      W2,
    ],
    ['one side, other tics, but getting worse', { side: 'left', course: 'worse-or-spreading' }, W2],
    [
      'one side, other tics, course unknown: not a sure tic',
      { side: 'left', course: 'not-sure' },
      W2,
    ],
    ['one side, quick jerks, other tics', { side: 'left', 'movement-kind': 'quick-jerks' }, W2],
    [
      'each side at its own time, quick jerks',
      { side: 'both-separately', 'movement-kind': 'quick-jerks' },
      W2,
    ],
    ['side unknown, quick jerks', { side: 'not-sure', 'movement-kind': 'quick-jerks' }, W2],
    ['side not answered, quick jerks', { side: undefined, 'movement-kind': 'quick-jerks' }, W2],
    ['both sides together, quick jerks', { 'movement-kind': 'quick-jerks' }, 'none'],
    ['both sides together, kind unknown', { 'movement-kind': 'not-sure' }, W2],
    ['both sides together, kind not answered', { 'movement-kind': undefined }, W2],
    ['jaw moves, begun under 2 weeks ago', { ...newInChild, ...places('jaw') }, SD],
    ['tongue moves, begun under 2 weeks ago', { ...newInChild, ...places('tongue-throat') }, SD],
    ['head turns, begun under 2 weeks ago', { ...newInChild, ...places('head-turn') }, SD],
    [
      'twisting that stays, begun under 2 weeks ago',
      { ...newInChild, 'movement-kind': 'constant-pull' },
      SD,
    ],
    [
      'an arm moves too, begun under 2 weeks ago',
      { ...newInChild, ...places('eye-closing', 'other-body'), 'arm-jerks': 'jerks-with-face' },
      SD,
    ],
    [
      'an arm moves too, unknown how, begun under 2 weeks ago',
      { ...newInChild, ...places('eye-closing', 'other-body') },
      SD,
    ],
    [
      'an arm moves like a tic, begun under 2 weeks ago',
      { ...newInChild, ...places('eye-closing', 'other-body'), 'arm-jerks': 'tics-elsewhere' },
      'none',
    ],
    ['jaw moves, begun weeks ago', { 'how-long': 'weeks-2-to-12', ...places('jaw') }, 'none'],
    ['jaw moves, duration unknown', { 'how-long': 'not-sure', ...places('jaw') }, W2],
    ['tongue moves, duration unknown', { 'how-long': 'not-sure', ...places('tongue-throat') }, W2],
    ['head turns, duration unknown', { 'how-long': 'not-sure', ...places('head-turn') }, W2],
    [
      'twisting that stays, duration unknown',
      { 'how-long': 'not-sure', 'movement-kind': 'constant-pull' },
      W2,
    ],
    [
      'an arm jerks too, duration unknown',
      {
        'how-long': 'not-sure',
        ...places('eye-closing', 'other-body'),
        'arm-jerks': 'jerks-with-face',
      },
      W2,
    ],
    [
      'an arm moves too, unknown how, duration unknown',
      { 'how-long': 'not-sure', ...places('eye-closing', 'other-body') },
      W2,
    ],
    [
      'an arm moves like a tic, duration unknown',
      {
        'how-long': 'not-sure',
        ...places('eye-closing', 'other-body'),
        'arm-jerks': 'tics-elsewhere',
      },
      'none',
    ],
    [
      'hard blinks of one side with other tics: a sure tic',
      { side: 'left', 'movement-kind': 'hard-blinks' },
      'none',
    ],
    ['jaw moves, duration not answered', { 'how-long': undefined, ...places('jaw') }, W2],
    [
      'a change of mood or memory, begun under 2 weeks ago',
      { ...newInChild, 'memory-or-mood-change': 'yes' },
      SD,
    ],
    [
      'a change of mood, duration unknown',
      { 'how-long': 'not-sure', 'memory-or-mood-change': 'yes' },
      W2,
    ],
    ['a change of mood, begun long ago', { 'memory-or-mood-change': 'yes' }, 'none'],
    [
      'a change of mood is unsure, begun under 2 weeks ago',
      { ...newInChild, 'memory-or-mood-change': 'not-sure' },
      'none',
    ],
    ['under 4 years, begun under 2 weeks ago', { 'age-now': 'under-4', ...newInChild }, SD],
    ['under 4 years, begun weeks ago', { 'age-now': 'under-4', 'how-long': 'weeks-2-to-12' }, SD],
    ['under 4 years, duration unknown', { 'age-now': 'under-4', 'how-long': 'not-sure' }, SD],
    ['under 4 years, duration not answered', { 'age-now': 'under-4', 'how-long': undefined }, SD],
    ['under 4 years, begun months ago', { 'age-now': 'under-4', 'how-long': 'months-3-to-12' }, W2],
    [
      'age unknown, onset under 18, one side, quick jerks',
      {
        'age-now': 'not-sure',
        'onset-age': 'under-18',
        side: 'left',
        'movement-kind': 'quick-jerks',
      },
      W2,
    ],
    [
      'age not answered, onset under 18, jaw, under 2 weeks',
      { 'age-now': undefined, 'onset-age': 'under-18', ...newInChild, ...places('jaw') },
      SD,
    ],
    [
      'age and onset unknown, one side, quick jerks',
      {
        'age-now': 'not-sure',
        'onset-age': 'not-sure',
        side: 'left',
        'movement-kind': 'quick-jerks',
      },
      'none',
    ],
  ]),
  ...casesOf('RF13', teenLid, [
    ['at 12 to 17, a flicker of one lid for days', {}, 'none'],
    [
      'at 12 to 17, quick jerks of one lid for weeks',
      { 'movement-kind': 'quick-jerks', 'how-long': 'weeks-2-to-12' },
      'none',
    ],
    [
      'at 12 to 17, the flicker jumps between the lids: not the exemption',
      places('lid-flicker', 'moves-around'),
      W2,
    ],
    ['at 12 to 17, the flicker lasts over 3 months', { 'how-long': 'months-3-to-12' }, W2],
    ['at 12 to 17, duration unknown', { 'how-long': 'not-sure' }, W2],
    ['at 12 to 17, getting worse', { course: 'worse-or-spreading' }, W2],
    ['at 12 to 17, course unknown', { course: 'not-sure' }, W2],
    ['under 12, the same flicker', { 'age-now': 'under-12' }, W2],
    ['at 12 to 17, one lid, kind unknown', { 'movement-kind': 'not-sure' }, W2],
    [
      'at 12 to 17, both lids together, kind unknown',
      { side: 'both-together', 'movement-kind': 'not-sure' },
      'none',
    ],
    [
      'at 12 to 17, from lid to lid, both together, kind unknown',
      {
        side: 'both-together',
        'movement-kind': 'not-sure',
        ...places('lid-flicker', 'moves-around'),
      },
      'none',
    ],
    [
      'at 12 to 17, both together, kind and place unknown',
      { side: 'both-together', 'movement-kind': 'not-sure', ...places('not-sure') },
      W2,
    ],
    [
      'under 12, both lids together, kind unknown',
      { 'age-now': 'under-12', side: 'both-together', 'movement-kind': 'not-sure' },
      W2,
    ],
  ]),
  ...casesOf('RF13', calmAdult, [
    ['an adult of the same story', {}, 'none'],
    ['an adult with a childhood onset', { 'onset-age': 'under-18' }, 'none'],
  ]),
];

const young: Changes = { 'age-now': 'age-18-39', 'onset-age': 'age-18-39' };
const rf14 = casesOf('RF14', calmAdult, [
  ['onset at 40 to 59', {}, 'none'],
  ['one side, onset at 18 to 39, over a year, steady', young, RO],
  ['one side, onset under 18', { 'onset-age': 'under-18' }, RO],
  ['onset unknown, but the person is 18 to 39 now', { ...young, 'onset-age': 'not-sure' }, RO],
  ['onset not answered, but the person is 18 to 39 now', { ...young, 'onset-age': undefined }, RO],
  ['onset unknown in a person of 40 to 64', { 'onset-age': 'not-sure' }, 'none'],
  ['age unknown, onset at 18 to 39', { 'age-now': 'not-sure', 'onset-age': 'age-18-39' }, RO],
  ['side unknown', { ...young, side: 'not-sure' }, RO],
  ['side not answered', { ...young, side: undefined }, RO],
  ['place unknown counts as beyond the eyelid', { ...young, ...places('not-sure') }, RO],
  ['place not answered', { ...young, 'where-now': undefined }, RO],
  [
    'eyelid only',
    { ...young, ...places('lid-flicker'), 'movement-kind': 'ripple', 'how-long': 'over-1-year' },
    'none',
  ],
  [
    'eyelid and an arm: beyond the eyelid',
    {
      ...young,
      ...places('lid-flicker', 'other-body'),
      'movement-kind': 'ripple',
      'arm-jerks': 'small-flickers',
    },
    RO,
  ],
  [
    'both sides together, eyes not forced shut',
    { ...young, side: 'both-together', 'eyes-shut': 'neither' },
    'none',
  ],
  [
    'a known tic of one side',
    { ...young, 'urge-hold': 'urge-and-can-hold', 'other-tics': 'other-tics-yes' },
    'none',
  ],
  [
    'an urge alone is not a known tic',
    { ...young, 'urge-hold': 'urge-and-can-hold', 'other-tics': 'not-sure' },
    RO,
  ],
  ['getting worse', { ...young, course: 'worse-or-spreading' }, W2],
  ['course unknown alone does not raise', { ...young, course: 'not-sure' }, RO],
  ['begun weeks ago', { ...young, 'how-long': 'weeks-2-to-12' }, W2],
  ['duration unknown', { ...young, 'how-long': 'not-sure' }, W2],
  ['duration not answered', { ...young, 'how-long': undefined }, W2],
  ['with a lump', { ...young, ...warning('lump-face-neck') }, W2],
  [
    'with a drooping lid',
    { ...young, ...warning('lid-droops-tired'), 'weakness-when': 'over-3-months' },
    W2,
  ],
  ['warning signs unsure do not raise', { ...young, ...warning('not-sure') }, RO],
  [
    'a young adult, both eyes close',
    { ...young, side: 'both-together', 'eyes-shut': 'both-eyes' },
    RO,
  ],
  ['a young adult, jaw, both sides', { ...young, side: 'both-together', ...places('jaw') }, RO],
  [
    'a young adult, tongue, both sides, getting worse',
    { ...young, side: 'both-together', ...places('tongue-throat'), course: 'worse-or-spreading' },
    W2,
  ],
  [
    'a young adult, head turns, begun weeks ago',
    { ...young, side: 'both-together', ...places('head-turn'), 'how-long': 'weeks-2-to-12' },
    W2,
  ],
  [
    'a child with both eyes closing is not an adult',
    {
      'age-now': 'under-12',
      'onset-age': undefined,
      side: 'both-together',
      'eyes-shut': 'both-eyes',
    },
    'none',
  ],
  [
    'a lid that flickers and narrows for weeks is exempt',
    {
      ...young,
      ...places('lid-flicker', 'eye-closing'),
      'eyes-shut': 'neither',
      'movement-kind': 'ripple',
      'how-long': 'weeks-2-to-12',
    },
    'none',
  ],
  [
    'the same with the brow is not exempt',
    {
      ...young,
      ...places('lid-flicker', 'eye-closing', 'brow'),
      'eyes-shut': 'neither',
      'movement-kind': 'ripple',
      'how-long': 'weeks-2-to-12',
    },
    W2,
  ],
  [
    'the same, eyes shut or not is unsure: not exempt',
    {
      ...young,
      ...places('lid-flicker', 'eye-closing'),
      'eyes-shut': 'not-sure',
      'movement-kind': 'ripple',
      'how-long': 'weeks-2-to-12',
    },
    W2,
  ],
]);

const apart: Changes = { side: 'both-separately' };
const rf15 = [
  ...casesOf('RF15', calmAdult, [
    ['both sides, each at its own time', { ...apart, 'two-sides': 'out-of-step' }, RO],
    ['in step or not is unsure', { ...apart, 'two-sides': 'not-sure' }, RO],
    ['in step or not was not answered', apart, RO],
    ['on film they move together', { ...apart, 'two-sides': 'at-same-time' }, 'none'],
    ['getting worse', { ...apart, course: 'worse-or-spreading' }, W2],
    ['course unknown', { ...apart, course: 'not-sure' }, RO],
    [
      'age unknown, onset under 18',
      { ...apart, 'age-now': 'not-sure', 'onset-age': 'under-18' },
      W2,
    ],
    [
      'only the eyelids, in turn',
      { ...apart, ...places('lid-flicker'), 'movement-kind': 'ripple' },
      'none',
    ],
    ['one side', {}, 'none'],
    ['side unknown', { side: 'not-sure' }, 'none'],
    ['side not answered', { side: undefined }, 'none'],
  ]),
  ...casesOf('RF15', calmChild, [['a child, each side at its own time', apart, W2]]),
];

const rf16 = casesOf('RF16', calmAdult, [
  ['one side of the face gets thinner', warning('face-thinning'), RO],
  [
    'thinner and weak',
    {
      ...warning('face-thinning', 'face-weak-now'),
      'weakness-when': 'over-3-months',
      'weakness-seen': 'seen',
    },
    W2,
  ],
  ['thinner and swallowing gets harder', warning('face-thinning', 'swallow-speech-slow'), W2],
  ['thinner and a lump', warning('face-thinning', 'lump-face-neck'), RO],
  ['weak, not thinner', weak('over-3-months'), 'none'],
  ['none of the signs', {}, 'none'],
  ['is not sure about the list', warning('not-sure'), 'none'],
  ['has not seen the list', { 'warning-signs': undefined }, 'none'],
]);

const ripple: Changes = { 'movement-kind': 'ripple', 'eyes-shut': 'neither' };
const rf17 = casesOf('RF17', calmAdult, [
  ['rippling of the cheek', { ...ripple, ...places('cheek') }, W2],
  ['rippling of eye and mouth', { ...ripple, ...places('eye-closing', 'mouth-corner') }, W2],
  ['rippling of eye and jaw', { ...ripple, ...places('eye-closing', 'jaw') }, W2],
  ['rippling that jumps about the face', { ...ripple, ...places('cheek', 'moves-around') }, W2],
  ['rippling of the brow', { ...ripple, ...places('brow') }, W2],
  ['rippling around the eye for over a year', { ...ripple, ...places('eye-closing') }, W2],
  [
    'rippling around the eye for weeks, the eye closes',
    { ...ripple, 'eyes-shut': 'one-eye', ...places('eye-closing'), 'how-long': 'weeks-2-to-12' },
    W2,
  ],
  [
    'rippling around the eye for weeks, closing unsure',
    { ...ripple, 'eyes-shut': 'not-sure', ...places('eye-closing'), 'how-long': 'weeks-2-to-12' },
    W2,
  ],
  [
    'rippling around the eye, duration unknown',
    { ...ripple, ...places('eye-closing'), 'how-long': 'not-sure' },
    W2,
  ],
  [
    'a lid that flickers and narrows a little, for weeks',
    { ...ripple, ...places('lid-flicker', 'eye-closing'), 'how-long': 'weeks-2-to-12' },
    'none',
  ],
  [
    'the same, and an arm flickers',
    {
      ...ripple,
      ...places('lid-flicker', 'eye-closing', 'other-body'),
      'how-long': 'weeks-2-to-12',
      'arm-jerks': 'small-flickers',
    },
    W2,
  ],
  ['rippling, place unknown', { ...ripple, ...places('not-sure') }, W2],
  ['rippling, place not answered', { ...ripple, 'where-now': undefined }, W2],
  ['rippling of the cheek, side unknown', { ...ripple, ...places('cheek'), side: 'not-sure' }, W2],
  [
    'rippling of both sides, begun weeks ago',
    { ...ripple, ...places('cheek'), side: 'both-together', 'how-long': 'weeks-2-to-12' },
    W2,
  ],
  [
    'rippling of both sides, begun under 2 weeks ago',
    { ...ripple, ...places('cheek'), side: 'both-together', 'how-long': 'under-2-weeks' },
    SD,
  ],
  [
    'rippling of one side, begun under 2 weeks ago',
    { ...ripple, ...places('cheek'), 'how-long': 'under-2-weeks' },
    W2,
  ],
  ['rippling of an eyelid only', { ...ripple, ...places('lid-flicker') }, 'none'],
  [
    'rippling that jumps from lid to lid',
    { ...ripple, ...places('lid-flicker', 'moves-around') },
    'none',
  ],
  ['quick jerks of the cheek', places('cheek'), 'none'],
  ['cheek, kind unknown', { ...places('cheek'), 'movement-kind': 'not-sure' }, 'none'],
  ['cheek, kind not answered', { ...places('cheek'), 'movement-kind': undefined }, 'none'],
]);

const limb = (kind?: Answer<'arm-jerks'>, more: Changes = {}): Changes => ({
  ...places('eye-closing', 'mouth-corner', 'other-body'),
  'arm-jerks': kind,
  'memory-or-mood-change': 'no',
  ...more,
});
const rf18 = casesOf('RF18', calmAdult, [
  ['an arm jerks together with the face', limb('jerks-with-face'), SD],
  ['an arm beats like a clock', limb('non-stop-rhythm'), SD],
  [
    'an arm moves, nobody knows how, at 52, for weeks',
    limb('not-sure', { 'how-long': 'weeks-2-to-12' }),
    SD,
  ],
  [
    'the same at 65 or over',
    limb('not-sure', { 'age-now': 'age-65-plus', 'how-long': 'under-2-weeks' }),
    SD,
  ],
  [
    'an arm moves, not answered how, age and duration unknown',
    limb(undefined, { 'age-now': 'not-sure', 'how-long': 'not-sure' }),
    SD,
  ],
  ['an arm moves, nobody knows how, at 52, for over a year', limb('not-sure'), W2],
  [
    'an arm moves, nobody knows how, at 30, for weeks',
    limb('not-sure', {
      'age-now': 'age-18-39',
      'onset-age': undefined,
      'how-long': 'weeks-2-to-12',
    }),
    W2,
  ],
  [
    'jerking spread, and the arm question was not answered, at 52, over a year',
    { ...emergency('blackout-or-spread'), 'seizure-now': 'known-and-stopped' },
    W2,
  ],
  ['an arm moves like a tic', limb('tics-elsewhere'), 'none'],
  ['only small flickers', limb('small-flickers'), 'none'],
  ['very brief jerks are another flag', limb('brief-many-a-day'), 'none'],
  ['no limb moves; a left-over answer is not read', { 'arm-jerks': 'jerks-with-face' }, 'none'],
]);

const rf19 = [
  ...casesOf('RF19', calmAdult, [
    ['very brief jerks, many a day', limb('brief-many-a-day'), SD],
    [
      'a limb moves like a tic, with a change of memory',
      limb('tics-elsewhere', { 'memory-or-mood-change': 'yes' }),
      SD,
    ],
    [
      'a limb moves, unsure how, with a change of memory',
      limb('not-sure', { 'memory-or-mood-change': 'yes' }),
      SD,
    ],
    [
      'a limb moves, not answered how, with a change of memory',
      limb(undefined, { 'memory-or-mood-change': 'yes' }),
      SD,
    ],
    [
      'small flickers of a limb, with a change of memory',
      limb('small-flickers', { 'memory-or-mood-change': 'yes' }),
      SD,
    ],
    [
      'small flickers of a limb, change unsure',
      limb('small-flickers', { 'memory-or-mood-change': 'not-sure' }),
      'none',
    ],
    [
      'small flickers of a limb, change not answered',
      limb('small-flickers', { 'memory-or-mood-change': undefined }),
      'none',
    ],
    ['an arm jerks with the face, memory as ever', limb('jerks-with-face'), 'none'],
    ['a change of character, with one-sided spasm', warning('memory-behaviour'), SD],
    [
      'a change of character, place unknown',
      { ...warning('memory-behaviour'), ...places('not-sure') },
      SD,
    ],
    [
      'a change of character, eyelid and an arm',
      {
        ...warning('memory-behaviour'),
        ...places('lid-flicker', 'other-body'),
        'arm-jerks': 'small-flickers',
      },
      SD,
    ],
    [
      'a change of character, eyelid only',
      { ...warning('memory-behaviour'), ...places('lid-flicker'), 'movement-kind': 'ripple' },
      W2,
    ],
    ['none of it', {}, 'none'],
    ['is not sure about the list', warning('not-sure'), 'none'],
    ['has not seen the list', { 'warning-signs': undefined }, 'none'],
  ]),
  ...casesOf('RF19', calmChild, [
    [
      'a child, limb tics for over a year, with a change of mood',
      limb('tics-elsewhere', { 'memory-or-mood-change': 'yes' }),
      'none',
    ],
    [
      'a child, limb tics for weeks, with a change of mood',
      limb('tics-elsewhere', { 'memory-or-mood-change': 'yes', 'how-long': 'weeks-2-to-12' }),
      'none',
    ],
    [
      'a child, limb tics for months, with a change of mood',
      limb('tics-elsewhere', { 'memory-or-mood-change': 'yes', 'how-long': 'months-3-to-12' }),
      'none',
    ],
    [
      'a child, limb tics for days, with a change of mood',
      limb('tics-elsewhere', { 'memory-or-mood-change': 'yes', 'how-long': 'under-2-weeks' }),
      SD,
    ],
    [
      'a child, limb tics, duration unknown, with a change of mood',
      limb('tics-elsewhere', { 'memory-or-mood-change': 'yes', 'how-long': 'not-sure' }),
      SD,
    ],
    [
      'a child, limb flickers for a year, with a change of mood',
      limb('small-flickers', { 'memory-or-mood-change': 'yes' }),
      SD,
    ],
    [
      'a child whose limbs do not move, with a change of mood',
      { 'memory-or-mood-change': 'yes' },
      'none',
    ],
  ]),
];

const rf20 = [
  ...casesOf('RF20', calmAdult, [
    [
      'a blocker for months, and the jaw moves',
      { ...medicine('dopamine-blocker'), ...places('jaw'), 'medicine-when': 'weeks-to-months' },
      W2,
    ],
    [
      'a blocker for a year, and the tongue moves',
      {
        ...medicine('dopamine-blocker'),
        ...places('tongue-throat'),
        'medicine-when': 'over-1-year',
      },
      W2,
    ],
    [
      'a blocker for months, and the head turns',
      {
        ...medicine('dopamine-blocker'),
        ...places('head-turn'),
        'medicine-when': 'weeks-to-months',
      },
      W2,
    ],
    [
      'a blocker already stopped, and both eyes close',
      {
        ...medicine('dopamine-blocker'),
        side: 'both-together',
        ...places('eye-closing'),
        'eyes-shut': 'both-eyes',
        'medicine-when': 'already-stopped',
      },
      W2,
    ],
    [
      'a blocker, both eyes close at different times',
      {
        ...medicine('dopamine-blocker'),
        side: 'both-separately',
        ...places('eye-closing'),
        'eyes-shut': 'both-eyes',
        'medicine-when': 'weeks-to-months',
      },
      W2,
    ],
    [
      'a blocker, both cheeks together',
      {
        ...medicine('dopamine-blocker'),
        side: 'both-together',
        ...places('cheek'),
        'eyes-shut': 'neither',
        'medicine-when': 'weeks-to-months',
      },
      W2,
    ],
    [
      'a blocker, both eyelids flicker',
      {
        ...medicine('dopamine-blocker'),
        side: 'both-together',
        ...places('lid-flicker'),
        'movement-kind': 'ripple',
        'medicine-when': 'weeks-to-months',
      },
      'none',
    ],
    [
      'a blocker, a one-sided spasm',
      { ...medicine('dopamine-blocker'), 'medicine-when': 'weeks-to-months' },
      'none',
    ],
    [
      'a blocker already stopped, a one-sided spasm: only the drug door',
      { ...medicine('dopamine-blocker'), 'medicine-when': 'already-stopped' },
      'none',
    ],
    [
      'a blocker, undated, a constant pull for weeks: in place of RF05',
      {
        ...medicine('dopamine-blocker'),
        'medicine-when': 'not-sure',
        'movement-kind': 'constant-pull',
        'how-long': 'weeks-2-to-12',
      },
      W2,
    ],
    [
      'a blocker, date not answered, a constant pull for weeks',
      {
        ...medicine('dopamine-blocker'),
        'movement-kind': 'constant-pull',
        'how-long': 'weeks-2-to-12',
      },
      W2,
    ],
    ['another new medicine, and the jaw moves', { ...medicine('other-new'), ...places('jaw') }, W2],
    [
      'a stimulant, and both eyes close',
      { ...medicine('stimulant'), 'eyes-shut': 'both-eyes' },
      W2,
    ],
    [
      'another new medicine, both cheeks together',
      {
        ...medicine('other-new'),
        side: 'both-together',
        ...places('cheek'),
        'eyes-shut': 'neither',
      },
      'none',
    ],
    ['no medicine, and the jaw moves', places('jaw'), 'none'],
    ['medicines unsure, and the jaw moves', { ...medicine('not-sure'), ...places('jaw') }, 'none'],
    [
      'medicines not answered, and the jaw moves',
      { medicines: undefined, ...places('jaw') },
      'none',
    ],
  ]),
  ...casesOf('RF20', calmChild, [
    [
      'a child on a blocker, whatever moves',
      { ...medicine('dopamine-blocker'), 'medicine-when': 'weeks-to-months' },
      W2,
    ],
    ['a child on a stimulant, blinking', medicine('stimulant'), 'none'],
  ]),
];

const rf21 = casesOf('RF21', calmAdult, [
  ['thoughts of not wanting to live', emergency('self-harm-thoughts'), EM],
  ['low nearly always', { mood: 'nearly-always' }, W2],
  ['low often', { mood: 'often' }, 'none'],
  ['mood unsure', { mood: 'not-sure' }, 'none'],
  ['mood not answered', { mood: undefined }, 'none'],
  ['is not sure about the list', emergency('not-sure'), 'none'],
]);

const bothEyes: Changes = {
  side: 'both-together',
  ...places('eye-closing'),
  'eyes-shut': 'both-eyes',
  'movement-kind': 'hard-blinks',
};
const rf22 = casesOf('RF22', calmAdult, [
  ['both eyes close, and the person drives', { ...bothEyes, drives: 'yes' }, W2],
  ['both eyes close, and driving was not said', { ...bothEyes, drives: 'prefer-not-to-say' }, W2],
  ['both eyes close, and driving was not answered', { ...bothEyes, drives: undefined }, W2],
  ['both eyes close, and the person does not drive', bothEyes, 'none'],
  ['one eye closes, and the person drives: advice, no flag', { drives: 'yes' }, 'none'],
  [
    'whether eyes close is unsure, and the person drives',
    { ...bothEyes, 'eyes-shut': 'not-sure', drives: 'yes' },
    'none',
  ],
  [
    'at 12 to 17, both eyes close, rides',
    { ...bothEyes, 'onset-age': undefined, 'age-now': 'age-12-17', drives: 'yes' },
    W2,
  ],
  [
    'at 12 to 17, both eyes close, did not say',
    { ...bothEyes, 'onset-age': undefined, 'age-now': 'age-12-17', drives: 'prefer-not-to-say' },
    'none',
  ],
  [
    'at 12 to 17, both eyes close, not answered',
    { ...bothEyes, 'onset-age': undefined, 'age-now': 'age-12-17', drives: undefined },
    'none',
  ],
  [
    'under 12 nobody is asked; a left-over yes is not read',
    { ...bothEyes, 'onset-age': undefined, 'age-now': 'under-12', drives: 'yes' },
    'none',
  ],
  [
    'age unknown, both eyes close, driving not answered',
    { ...bothEyes, 'age-now': 'not-sure', drives: undefined },
    W2,
  ],
]);

const rf25 = gateCases('RF25', 'warning-signs', ['face-numb-pain'], W2, 'face-thinning');
const rf26 = gateCases('RF26', 'warning-signs', ['lump-face-neck'], W2, 'face-thinning');

const injected: Changes = { 'recent-injection': 'within-12-weeks' };
const rf27 = casesOf('RF27', calmAdult, [
  ['injected, and swallowing gets harder', { ...injected, ...warning('swallow-speech-slow') }, EM],
  [
    'injected, drooping lid and harder swallowing',
    { ...injected, ...warning('lid-droops-tired', 'swallow-speech-slow') },
    EM,
  ],
  ['injected, and the lid droops', { ...injected, ...warning('lid-droops-tired') }, SD],
  ['injected, and sees double', { ...injected, ...warning('double-vision') }, SD],
  ['injected, and the face is weak', { ...injected, ...warning('face-weak-now') }, SD],
  ['injected, and the eye does not close', { ...injected, ...warning('eye-wont-close') }, SD],
  [
    'injected longer ago',
    { ...warning('swallow-speech-slow'), 'recent-injection': 'longer-ago' },
    'none',
  ],
  ['never injected', { ...warning('swallow-speech-slow'), 'recent-injection': 'never' }, 'none'],
  [
    'injected or not is unsure',
    { ...warning('swallow-speech-slow'), 'recent-injection': 'not-sure' },
    'none',
  ],
  ['injected or not was not answered', warning('swallow-speech-slow'), 'none'],
  ['injected, without any of these signs: not asked, not read', injected, 'none'],
]);

const rf29 = gateCases('RF29', 'emergency-signs', ['not-sure'], SD, 'vision-lost').filter(
  ({ story }) => story !== 'is not sure about the list',
);

const spells = warning('spells');
const rf30 = casesOf('RF30', calmAdult, [
  ['spells, one side', spells, SD],
  ['spells, side unknown', { ...spells, side: 'not-sure' }, SD],
  ['spells, side not answered', { ...spells, side: undefined }, SD],
  [
    'spells, both sides, for weeks',
    { ...spells, side: 'both-together', 'how-long': 'weeks-2-to-12' },
    SD,
  ],
  [
    'spells, both sides, duration unknown',
    { ...spells, side: 'both-together', 'how-long': 'not-sure' },
    SD,
  ],
  [
    'spells, both sides, duration not answered',
    { ...spells, side: 'both-together', 'how-long': undefined },
    SD,
  ],
  ['spells, both sides, for over a year', { ...spells, side: 'both-together' }, W2],
  [
    'spells, each side at its own time, for months',
    { ...spells, side: 'both-separately', 'how-long': 'months-3-to-12' },
    W2,
  ],
  ['no spells', {}, 'none'],
  ['is not sure about the list', warning('not-sure'), 'none'],
  ['has not seen the list', { 'warning-signs': undefined }, 'none'],
]);

const rf31 = casesOf('RF31', calmAdult, [
  ['swallowing gets harder, twitch for over a year', warning('swallow-speech-slow'), W2],
  ['limbs get weaker, twitch for over a year', warning('limbs-weaker'), W2],
  [
    'swallowing gets harder, twitch for weeks',
    { ...warning('swallow-speech-slow'), 'how-long': 'weeks-2-to-12' },
    SD,
  ],
  [
    'limbs get weaker, duration unknown',
    { ...warning('limbs-weaker'), 'how-long': 'not-sure' },
    SD,
  ],
  [
    'limbs get weaker, duration not answered',
    { ...warning('limbs-weaker'), 'how-long': undefined },
    SD,
  ],
  [
    'swallowing gets harder, and the lid droops',
    warning('swallow-speech-slow', 'lid-droops-tired'),
    SD,
  ],
  ['swallowing gets harder, and sees double', warning('swallow-speech-slow', 'double-vision'), SD],
  ['limbs get weaker, and the face is weak', warning('limbs-weaker', 'face-weak-now'), SD],
  ['limbs get weaker, and a lump', warning('limbs-weaker', 'lump-face-neck'), W2],
  ['a weak face alone', weak('over-3-months'), 'none'],
  ['is not sure about the list', warning('not-sure'), 'none'],
  ['has not seen the list', { 'warning-signs': undefined }, 'none'],
]);

const rf32 = gateCases('RF32', 'warning-signs', ['headache-scalp-jaw'], SD, 'face-numb-pain');

const fresh: Changes = { 'how-long': 'under-2-weeks', 'movement-kind': 'quick-jerks' };
const rf33 = casesOf('RF33', calmAdult, [
  ['quick jerks of one side, eye and mouth, for days', fresh, W2],
  [
    'jerks that end in a squeeze, one side, for days',
    { ...fresh, 'movement-kind': 'jerks-then-squeeze' },
    W2,
  ],
  [
    'jerks of the mouth only, begun there, for days',
    { ...fresh, ...places('mouth-corner'), 'first-area': 'mouth-first' },
    SD,
  ],
  [
    'jerks of the mouth only, begun everywhere at once',
    { ...fresh, ...places('cheek'), 'first-area': 'both-at-once' },
    SD,
  ],
  [
    'jerks of the mouth only, where it began is unsure',
    { ...fresh, ...places('mouth-corner'), 'first-area': 'not-sure' },
    SD,
  ],
  [
    'jerks of the mouth only, where it began was not answered',
    { ...fresh, ...places('mouth-corner'), 'first-area': undefined },
    SD,
  ],
  ['jerks of the mouth only, begun at the eye', { ...fresh, ...places('mouth-corner') }, W2],
  [
    'jerks of the mouth only, duration unknown',
    { ...fresh, ...places('mouth-corner'), 'first-area': 'mouth-first', 'how-long': 'not-sure' },
    W2,
  ],
  ['jerks of one side, duration not answered', { ...fresh, 'how-long': undefined }, W2],
  ['jerks of one side for weeks', { ...fresh, 'how-long': 'weeks-2-to-12' }, 'none'],
  ['place unknown counts as beyond the eyelid', { ...fresh, ...places('not-sure') }, W2],
  ['jerks of one eyelid only', { ...fresh, ...places('lid-flicker') }, 'none'],
  [
    'an eyelid and an arm',
    { ...fresh, ...places('lid-flicker', 'other-body'), 'arm-jerks': 'small-flickers' },
    W2,
  ],
  ['both sides together', { ...fresh, side: 'both-together' }, 'none'],
  ['side unknown', { ...fresh, side: 'not-sure' }, 'none'],
  ['rippling is another flag', { ...fresh, 'movement-kind': 'ripple' }, 'none'],
  ['kind unknown', { ...fresh, 'movement-kind': 'not-sure' }, 'none'],
  [
    'a known tic',
    { ...fresh, 'urge-hold': 'urge-and-can-hold', 'other-tics': 'other-tics-yes' },
    'none',
  ],
  [
    'an urge, other tics unsure',
    { ...fresh, 'urge-hold': 'urge-and-can-hold', 'other-tics': 'not-sure' },
    W2,
  ],
  [
    'a lid that jerks and narrows a little',
    { ...fresh, ...places('lid-flicker', 'eye-closing'), 'eyes-shut': 'neither' },
    'none',
  ],
]);

const rf34 = gateCases('RF34', 'warning-signs', ['sudden-spell-gone'], SD, 'spells');

/** Every case, in flag order. */
export const redFlagCases: readonly RedFlagCase[] = [
  ...rf01,
  ...rf02,
  ...rf03,
  ...rf04,
  ...rf05,
  ...rf06,
  ...rf07,
  ...rf08,
  ...rf09,
  ...rf10,
  ...rf11,
  ...rf12,
  ...rf13,
  ...rf14,
  ...rf15,
  ...rf16,
  ...rf17,
  ...rf18,
  ...rf19,
  ...rf20,
  ...rf21,
  ...rf22,
  ...rf25,
  ...rf26,
  ...rf27,
  ...rf29,
  ...rf30,
  ...rf31,
  ...rf32,
  ...rf33,
  ...rf34,
];

/** The levels each flag can take, most urgent first, as ruled. */
export const levelsAsRuled: Readonly<Record<FlagId, readonly Urgency[]>> = {
  RF01: [EM],
  RF02: [EM],
  RF03: [EM, SD],
  RF04: [EM],
  RF05: [SD],
  RF06: [EM, SD, W2],
  RF07: [EM, SD, W2],
  RF08: [SD, W2],
  RF09: [SD],
  RF10: [EM, SD, W2],
  RF11: [SD, W2],
  RF12: [SD, W2, RO],
  RF13: [SD, W2],
  RF14: [W2, RO],
  RF15: [W2, RO],
  RF16: [W2, RO],
  RF17: [SD, W2],
  RF18: [SD, W2],
  RF19: [SD, W2],
  RF20: [W2],
  RF21: [EM, W2],
  RF22: [W2],
  RF25: [W2],
  RF26: [W2],
  RF27: [EM, SD],
  RF29: [SD],
  RF30: [SD, W2],
  RF31: [SD, W2],
  RF32: [SD],
  RF33: [SD, W2],
  RF34: [SD],
};

/** FX-12: beside these at `same-day` no pattern is named. */
export const hidesPatternsAtSameDay: readonly FlagId[] = [
  'RF03',
  'RF05',
  'RF06',
  'RF07',
  'RF09',
  'RF10',
  'RF11',
  'RF13',
  'RF18',
  'RF19',
  'RF27',
  'RF29',
  'RF30',
  'RF31',
  'RF32',
  'RF34',
];
