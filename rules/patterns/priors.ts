import type { Setting } from '../schema/contract.ts';

/** One share per pattern, in the order of `patternIds`. */
type Priors = readonly [number, number, number, number, number, number, number, number];

/**
 * How common each pattern is among the people who answer, by the place of use (evidence 7.3). All are
 * our estimate (grade C). They lean on three facts: 44 of 100 students had a lid twitch in the week
 * before exams (R44), spasm of one side has about 10 people in 100 000 (R58), and of 215 people
 * referred for it 62 % had primary spasm, 17 % movement after a palsy or an injury and 18 % something
 * else (R01).
 *
 * The host sets the place, never the person and never an advertiser. The priors of a specialist clinic
 * describe referred people and do not belong on a public page. They never change the urgency (FX-17).
 */
export const priors: Readonly<Record<Setting, Priors>> = {
  'self-check': [0.12, 0.06, 0.08, 0.02, 0.5, 0.01, 0.09, 0.12],
  'front-desk': [0.28, 0.12, 0.14, 0.05, 0.25, 0.015, 0.055, 0.09],
  specialist: [0.42, 0.18, 0.1, 0.06, 0.12, 0.01, 0.03, 0.08],
};
