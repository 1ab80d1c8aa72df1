import { patterns as patternCatalogue } from '../patterns/catalogue.ts';
import type { RaisedFlag } from '../schema/assessment.ts';
import { all, any, type Condition, has, is, not, sure } from '../schema/condition.ts';
import {
  type FlagId,
  type NextStepId,
  nextStepIds,
  type PatternId,
  type RouteId,
} from '../schema/ids.ts';
import type { Urgency } from '../schema/urgency.ts';
import { adultOrUnknown, jawTongueNeck, under18 } from '../terms.ts';
import { compile, type Judge } from './evaluate.ts';
import type { Facts } from './facts.ts';

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
const stepsOfRoute: Readonly<Partial<Record<RouteId, readonly NextStepId[]>>> = {
  'drug-induced': ['see-prescriber', 'test-drug-review', 'avoid-stop-medicine', 'bring-medicines'],
  'eye-surface': ['see-eye', 'test-slit-lamp', 'care-eye-comfort'],
  'hemimasticatory-spasm': ['see-neurology', 'test-emg'],
  'lid-opening-or-ptosis': ['see-neurology', 'see-eye'],
};

interface StepRule {
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

const judged: readonly { judge: Judge; steps: readonly NextStepId[] }[] = stepRules.map(
  ({ when, steps }) => ({ judge: compile(when), steps }),
);
const judgeUnder18 = compile(under18);
/** Left-over drops can harm a red, painful eye (FX-04). */
const judgeRedEye = compile(has('warning-signs', 'eye-red-painful'));

/** Doors and treatments of adults that are not offered under 18; a children's doctor decides (ruling 16). */
const adultOnly: ReadonlySet<NextStepId> = new Set<NextStepId>([
  'see-neurology',
  'see-facial-nerve',
  'see-gp',
  'test-copper',
  'test-mri-thin',
  'treat-botulinum',
  'treat-mvd',
]);

/**
 * Injections and operations are not spoken of while one of these is up, or while it cannot wait: a
 * weak muscle, a lump or a sick ear comes first, and botulinum toxin can harm a weak one.
 */
const treatmentCanWait: ReadonlySet<FlagId> = new Set<FlagId>([
  'RF07',
  'RF10',
  'RF11',
  'RF12',
  'RF16',
  'RF25',
  'RF26',
  'RF27',
  'RF31',
]);

const isTreatmentEarly = (urgency: Urgency, flags: readonly RaisedFlag[]): boolean =>
  urgency === 'same-day' || flags.some(({ id }) => treatmentCanWait.has(id));

/** Every result ends with these three (ruling 21). */
const always: readonly NextStepId[] = ['come-back', 'safety-net', 'not-a-diagnosis'];

/**
 * What to do next, as ids in their fixed order. An emergency says one thing only. A result without
 * any door gets neurology; watching at home gets none.
 */
export const nextStepsOf = (
  urgency: Urgency,
  facts: Facts,
  flags: readonly RaisedFlag[],
  routes: readonly RouteId[],
  shown: readonly PatternId[],
): readonly NextStepId[] => {
  if (urgency === 'emergency-now') return ['see-emergency', ...always];
  const steps = new Set<NextStepId>(always);
  const add = (ids: readonly NextStepId[] | undefined) => {
    for (const id of ids ?? []) steps.add(id);
  };
  for (const { id } of flags) add(stepsOfFlag[id]);
  for (const route of routes) add(stepsOfRoute[route]);
  for (const pattern of shown) add(patternCatalogue[pattern].steps);
  for (const { judge, steps: ids } of judged) if (judge(facts.codes) === 2) add(ids);
  if (judgeUnder18(facts.codes) === 2) {
    for (const id of adultOnly) steps.delete(id);
    if (urgency !== 'self-care-watch') steps.add('see-child');
  }
  if (isTreatmentEarly(urgency, flags)) {
    steps.delete('treat-botulinum');
    steps.delete('treat-mvd');
  }
  if (steps.has('see-hospital-today')) steps.delete('see-prescriber');
  if (judgeRedEye(facts.codes) === 2) steps.delete('care-eye-comfort');
  const isDoor = (id: NextStepId) => id.startsWith('see-');
  if (urgency === 'self-care-watch') for (const id of [...steps].filter(isDoor)) steps.delete(id);
  else if (![...steps].some(isDoor)) steps.add('see-neurology');
  return nextStepIds.filter((id) => steps.has(id));
};
