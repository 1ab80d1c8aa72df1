import { all, any, type Condition, is, not, unknown } from '../schema/condition.ts';
import { compile } from './evaluate.ts';
import type { Facts } from './facts.ts';

const known = (condition: Condition): Condition => not(unknown(condition));

const hasSide = known(is('side', 'left'));
const hasPlace = known(is('extent', 'lid-only'));
const hasPalsy = known(is('palsy-before', 'no-palsy'));
const kind = known(is('movement-kind', 'ripple'));
const shut = known(is('eyes-shut', 'neither'));
const urge = known(is('urge-hold', 'cannot-hold'));
const duration = known(is('how-long', 'over-1-year'));

/**
 * No pattern is named below this (evidence 3.6): side, place and earlier palsy, and two of kind,
 * closing, holding back and duration. With less, the result would only be the prior.
 */
export const minimumInformation: Condition = all(
  hasSide,
  hasPlace,
  hasPalsy,
  any(all(kind, any(shut, urge, duration)), all(shut, any(urge, duration)), all(urge, duration)),
);

const judge = compile(minimumInformation);

/** Whether enough is known to name a pattern at all. */
export const hasMinimumInformation = (facts: Facts): boolean => judge(facts.codes) === 2;
