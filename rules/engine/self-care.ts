import { all, exactly, has, is, not, sure } from '../schema/condition.ts';
import type { Answers } from '../schema/contract.ts';
import { eyelidOnly, jawTongueNeck, under12Weeks } from '../terms.ts';
import type { Decision } from './decide.ts';
import { compile } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { impactOf, isImpactSevere } from './impact.ts';

const gatesClear = all(exactly('emergency-signs', ['none']), exactly('warning-signs', ['none']));
const moodBearable = not(sure(is('mood', 'nearly-always')));

/** A short twitch of one eyelid at a time, in an adult: every part known and true (ruling 9). */
export const eyelidSelfCare = all(
  gatesClear,
  is('age-now', 'age-18-39', 'age-40-64', 'age-65-plus'),
  is('side', 'left', 'right', 'both-separately'),
  eyelidOnly,
  is('movement-kind', 'ripple', 'quick-jerks'),
  under12Weeks,
  is('course', 'comes-and-goes', 'steady'),
  not(
    has(
      'medicines',
      'dopamine-blocker',
      'stimulant',
      // Stryker disable next-line StringLiteral: an unknown answer says no as well; it is named because it was ruled
      'not-sure',
    ),
  ),
  moodBearable,
);

/** A long-known tic of childhood that troubles little: every part known and true (FX-09). */
export const ticSelfCare = all(
  gatesClear,
  is('age-now', 'under-12', 'age-12-17'),
  is('urge-hold', 'urge-and-can-hold'),
  is('other-tics', 'other-tics-yes'),
  is('movement-kind', 'on-purpose-look', 'hard-blinks'),
  not(is('eyes-shut', 'both-eyes')),
  not(jawTongueNeck),
  is('how-long', 'weeks-2-to-12', 'months-3-to-12', 'over-1-year'),
  not(is('course', 'worse-or-spreading')),
  exactly('medicines', ['no-medicine']),
  is('memory-or-mood-change', 'no'),
  moodBearable,
);

const judgeEyelid = compile(eyelidSelfCare);
const judgeTic = compile(ticSelfCare);

/** In every setting the same pattern is first, by score and by rule, and it is at least possible. */
const isFirstEverywhere = (
  pattern: 'eyelid-myokymia' | 'tic',
  decisions: readonly Decision[],
): boolean =>
  decisions.every(
    ({ firstByScore, ranking, band }) =>
      firstByScore === pattern &&
      ranking[0] === pattern &&
      (band === 'strong' || band === 'possible'),
  );

/**
 * Whether watching at home is enough. The caller has already made sure that no flag is raised and
 * that the minimum information is there. Anything unknown that is not named here says no.
 */
export const isSelfCare = (
  facts: Facts,
  answers: Answers,
  decisions: readonly Decision[],
): boolean => {
  if (judgeEyelid(facts.codes) === 2)
    return !isImpactSevere(answers) && isFirstEverywhere('eyelid-myokymia', decisions);
  if (judgeTic(facts.codes) === 2) {
    const impact = impactOf(answers);
    return impact?.band === 'mild' && isFirstEverywhere('tic', decisions);
  }
  return false;
};
