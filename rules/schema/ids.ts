import type { sources } from '../evidence/sources.ts';

/** Patterns in class order: the order of every likelihood row, and of ties. */
export const patternIds = [
  'hemifacial-spasm-primary',
  'post-paralytic-spasm',
  'blepharospasm',
  'meige-syndrome',
  'eyelid-myokymia',
  'facial-myokymia',
  'tic',
  'other-or-unclear',
] as const;
export type PatternId = (typeof patternIds)[number];

/** Routes: doors outside the patterns (ruling 20). `functional` is reserved and never emitted. */
export const routeIds = [
  'stroke',
  'new-facial-palsy',
  'focal-seizure',
  'drug-induced',
  'hemimasticatory-spasm',
  'lid-opening-or-ptosis',
  'eye-surface',
  'facial-wasting',
  'post-injection',
  'functional',
] as const;
export type RouteId = (typeof routeIds)[number];

/**
 * Red flags. Never renumbered, never reused. RF23, RF25 and RF28 are texts without a level of their
 * own; RF24 is retired.
 */
export const flagIds = [
  'RF01',
  'RF02',
  'RF03',
  'RF04',
  'RF05',
  'RF06',
  'RF07',
  'RF08',
  'RF09',
  'RF10',
  'RF11',
  'RF12',
  'RF13',
  'RF14',
  'RF15',
  'RF16',
  'RF17',
  'RF18',
  'RF19',
  'RF20',
  'RF21',
  'RF22',
  'RF25',
  'RF26',
  'RF27',
  'RF29',
  'RF30',
  'RF31',
  'RF32',
  'RF33',
  'RF34',
] as const;
export type FlagId = (typeof flagIds)[number];

/** Hard criteria, in the order in which they are evaluated (evidence 7.4, ruling 18). */
export const hardCriterionIds = [
  'H6',
  'H7',
  'H8',
  'H9',
  'H10',
  'H5',
  'H1',
  'H2',
  'H4',
  'H11',
  'H3',
] as const;
export type HardCriterionId = (typeof hardCriterionIds)[number];

/** What to do next (ruling 21). Ids are added, never renamed. */
export const nextStepIds = [
  'see-emergency',
  'see-hospital-today',
  'see-ear',
  'see-neurology',
  'see-eye',
  'see-facial-nerve',
  'see-child',
  'see-gp',
  'see-mood',
  'see-prescriber',
  'test-mri-thin',
  'test-copper',
  'test-emg',
  'test-drug-review',
  'test-slit-lamp',
  'treat-retraining',
  'treat-botulinum',
  'treat-mvd',
  'treat-behaviour',
  'care-sleep-screen',
  'care-eye-comfort',
  'care-small-movements',
  'care-eye-protection',
  'avoid-electro',
  'avoid-stop-medicine',
  'avoid-driving',
  'bring-video',
  'bring-medicines',
  'bring-dates',
  'come-back',
  'safety-net',
  'not-a-diagnosis',
] as const;
export type NextStepId = (typeof nextStepIds)[number];

/** A bibliography entry, `R01` and so on. */
export type SourceId = keyof typeof sources;
