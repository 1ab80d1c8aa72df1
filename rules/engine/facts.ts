import type { Extent } from '../schema/condition.ts';
import type { Answer, Answers, OptionId } from '../schema/contract.ts';
import { type Codes, codesOf } from './codes.ts';
import { extentOf } from './extent.ts';

/**
 * What conditions and scores read: the answers, the values that they fix between them (rulings 2, 4),
 * and the derived feature `extent`, also as bits.
 */
export interface Facts {
  readonly answers: Answers;
  readonly derived: Derived;
  readonly extent: Extent | undefined;
  /** The effective values as bits, which is what conditions are judged on. */
  readonly codes: Codes;
}

/** Questions whose answer others can fix. */
type DerivedId = 'eyes-shut' | 'first-area' | 'onset-age';
type Derived = { readonly [Q in DerivedId]: OptionId<Q> | undefined };

/** The onset that the present age and the duration fix between them, if they do (ruling 4). */
export const derivedOnset = (
  ageNow: Answer<'age-now'> | undefined,
  howLong: Answer<'how-long'> | undefined,
): Exclude<OptionId<'onset-age'>, 'not-sure'> | undefined => {
  switch (ageNow) {
    case 'under-4':
    case 'under-12':
    case 'age-12-17':
      return 'under-18';
    case 'age-18-39':
      return howLong === 'under-2-weeks' || howLong === 'weeks-2-to-12' ? 'age-18-39' : undefined;
    case 'age-65-plus':
      return howLong === 'under-2-weeks' ||
        howLong === 'weeks-2-to-12' ||
        howLong === 'months-3-to-12'
        ? 'age-60-plus'
        : undefined;
    default:
      return undefined;
  }
};

/**
 * Whether the movement is a flicker of the eyelid whose words already say that the eye stays open,
 * so that `eyes-shut` and `first-area` need not be asked (ruling 2; a skipped `movement-kind`
 * counts as "not sure", ruling 5).
 */
export const isEyelidFlicker = (answers: Answers): boolean => {
  const places = answers['where-now'];
  if (places === undefined || !places.includes('lid-flicker')) return false;
  if (!places.every((place) => place === 'lid-flicker' || place === 'moves-around')) return false;
  const kind = answers['movement-kind'];
  return kind === undefined || kind === 'not-sure' || kind === 'ripple' || kind === 'quick-jerks';
};

const derivedFrom = (answers: Answers): Derived => {
  const isFlicker = isEyelidFlicker(answers);
  return {
    'eyes-shut': isFlicker ? 'neither' : undefined,
    'first-area': isFlicker ? 'eye-first' : undefined,
    'onset-age': derivedOnset(answers['age-now'], answers['how-long']),
  };
};

/** The facts of one sheet. Answers that were given but not asked for must be dropped before. */
export const factsOf = (answers: Answers): Facts => {
  const derived = derivedFrom(answers);
  const extent = extentOf(answers['where-now']);
  return { answers, derived, extent, codes: codesOf(answers, derived, extent) };
};
