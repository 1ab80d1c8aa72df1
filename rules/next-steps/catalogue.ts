import { all, any, type Condition, has, is, not, sure } from '../schema/condition.ts';
import type { FlagId, NextStepId, RouteId } from '../schema/ids.ts';
import { adultOrUnknown, jawTongueNeck } from '../terms.ts';

/** What each flag adds to the list: the door, what to take along, what to leave. All teaching, grade B. */
export const stepsOfFlag: Readonly<Record<FlagId, readonly NextStepId[]>> = {
  RF01: ['avoid-driving'],
  RF02: [],
  RF03: ['see-neurology', 'avoid-driving', 'bring-video'],
  RF04: [],
  RF05: ['see-hospital-today', 'test-drug-review', 'avoid-stop-medicine', 'bring-medicines'],
  RF06: ['see-hospital-today', 'bring-medicines'],
  RF07: ['see-neurology', 'bring-dates'],
  RF08: ['see-eye'],
  RF09: ['see-facial-nerve'],
  RF10: ['see-eye', 'see-neurology', 'avoid-driving'],
  RF11: ['see-neurology', 'bring-video'],
  RF12: ['see-neurology', 'test-mri-thin'],
  RF13: ['see-child', 'bring-video'],
  RF14: ['see-neurology', 'test-mri-thin'],
  RF15: ['see-neurology', 'bring-video'],
  RF16: ['see-neurology', 'bring-dates'],
  RF17: ['see-neurology', 'test-mri-thin'],
  RF18: ['see-neurology', 'avoid-driving', 'bring-video'],
  RF19: ['see-neurology', 'bring-video'],
  RF20: ['see-prescriber', 'test-drug-review', 'avoid-stop-medicine', 'bring-medicines'],
  RF21: ['see-mood'],
  RF22: ['avoid-driving'],
  RF25: ['see-neurology'],
  RF26: ['see-facial-nerve'],
  RF27: ['bring-dates'],
  RF29: ['see-gp'],
  RF30: ['see-neurology', 'avoid-driving', 'bring-video'],
  RF31: ['see-neurology'],
  RF32: ['see-gp', 'see-eye'],
  RF33: ['see-neurology', 'bring-video'],
  RF34: ['see-neurology', 'avoid-driving'],
};

/** What a route adds, where no flag has said it. */
export const stepsOfRoute: Readonly<Partial<Record<RouteId, readonly NextStepId[]>>> = {
  'drug-induced': ['see-prescriber', 'test-drug-review', 'avoid-stop-medicine', 'bring-medicines'],
  'eye-surface': ['see-eye', 'test-slit-lamp', 'care-eye-comfort'],
  'hemimasticatory-spasm': ['see-neurology', 'test-emg'],
  'lid-opening-or-ptosis': ['see-neurology', 'see-eye'],
};

/**
 * What to take along where no pattern is shown whose own steps would say it (evidence 5.5): a film,
 * the medicines, when it began. Teaching, grade B.
 */
export const stepsWithoutPattern: readonly NextStepId[] = [
  'bring-video',
  'bring-medicines',
  'bring-dates',
];

/** Steps that are added while a condition holds. */
export interface StepRule {
  readonly when: Condition;
  readonly steps: readonly NextStepId[];
}

/** Steps that answers alone ask for. */
export const stepRules: readonly StepRule[] = [
  {
    /** Wilson's disease can begin like this before 40 (FX-17). */
    when: all(
      adultOrUnknown,
      any(is('onset-age', 'under-18', 'age-18-39'), is('age-now', 'age-18-39')),
      any(is('eyes-shut', 'both-eyes'), jawTongueNeck),
    ),
    steps: ['test-mri-thin', 'test-copper'],
  },
  {
    /** One eye that shuts is advice, not a flag (ruling 12, RF22). */
    when: all(is('eyes-shut', 'one-eye'), is('drives', 'yes', 'prefer-not-to-say')),
    steps: ['avoid-driving'],
  },
  {
    /** Taping is for an eye that stays open, never for a red or painful one (FX-04). */
    when: all(
      has('warning-signs', 'eye-wont-close'),
      not(sure(has('warning-signs', 'eye-red-painful'))),
    ),
    steps: ['care-eye-protection'],
  },
  { when: has('warning-signs', 'unsteady'), steps: ['avoid-driving'] },
  {
    /** Hearing that goes is the ear doctor's question first. */
    when: has('warning-signs', 'hearing-drop'),
    steps: ['see-ear'],
  },
  {
    /** A medicine begun this week is reviewed whatever moves. */
    when: all(has('medicines', 'dopamine-blocker'), is('medicine-when', 'within-7-days')),
    steps: ['see-prescriber', 'test-drug-review', 'avoid-stop-medicine'],
  },
  {
    when: has('medicines', 'dopamine-blocker', 'stimulant', 'other-new'),
    steps: ['bring-medicines'],
  },
];

/** Doors and treatments of adults that are not offered under 18; a children's doctor decides (ruling 16). */
export const adultOnlySteps: readonly NextStepId[] = [
  'see-neurology',
  'see-facial-nerve',
  'see-gp',
  'test-copper',
  'test-mri-thin',
  'treat-botulinum',
  'treat-mvd',
];

/**
 * Injections and operations are not spoken of while one of these flags is up, or while it cannot
 * wait: a weak muscle, a lump or a sick ear comes first, and botulinum toxin can harm a weak one.
 */
export const flagsBeforeTreatment: readonly FlagId[] = [
  'RF07',
  'RF10',
  'RF11',
  'RF12',
  'RF16',
  'RF25',
  'RF26',
  'RF27',
  'RF31',
];

/** Every result ends with these three (ruling 21). */
export const closingSteps: readonly NextStepId[] = ['come-back', 'safety-net', 'not-a-diagnosis'];
