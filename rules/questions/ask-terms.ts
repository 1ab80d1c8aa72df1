import { all, any, is, not, possible, sure } from '../schema/condition.ts';
import { eyelidOnly, oneSide, under18 } from '../terms.ts';

/*
 * Conditions that several questions share for being asked. A question is asked only when its
 * condition is met, so each of these says on which side the doubt falls.
 */

/** Not known to be under 12: true when nobody said the age (ruling 5). */
export const notUnder12 = not(sure(is('age-now', 'under-4', 'under-12')));

/**
 * A lid flickers and the words of that option say that the eye stays open: whether an eye is forced
 * shut, and where it began, are then known (ruling 2). A skipped `movement-kind` counts as "not sure"
 * (ruling 5). Hard blinks, squeezes and pulls of a lid are asked about.
 */
export const lidFlickerSaysItAll = sure(
  all(eyelidOnly, possible(is('movement-kind', 'ripple', 'quick-jerks', 'not-sure'))),
);

/** The present age and the duration leave only one age at which it can have begun (ruling 4). */
export const onsetIsFixed = any(
  under18,
  all(is('age-now', 'age-18-39'), is('how-long', 'under-2-weeks', 'weeks-2-to-12')),
  all(
    is('age-now', 'age-65-plus'),
    is('how-long', 'under-2-weeks', 'weeks-2-to-12', 'months-3-to-12'),
  ),
);

/**
 * Movement after a palsy is possible: one side with the lower face in it, or a palsy on this side, or
 * one that somebody is not sure of. A forgotten Bell palsy is common, so "not sure" asks.
 */
export const nerveRegrowthPossible = all(
  any(
    all(oneSide, is('extent', 'eye-and-mouth', 'mouth-only', 'eye-and-jaw')),
    is('palsy-before', 'palsy-same-side', 'not-sure'),
  ),
  notUnder12,
);
