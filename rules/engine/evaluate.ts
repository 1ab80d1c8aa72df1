import type { Condition } from '../schema/condition.ts';
import { type Codes, doubtOf, type FactId, maskOf, positionOf } from './codes.ts';

/**
 * Conditions are compiled once into closures over numbers: 0 not met, 1 unknown, 2 met. With this
 * coding "all" is the minimum, "any" the maximum and "not" the mirror, which is Kleene's logic.
 */
export type Judge = (codes: Codes) => 0 | 1 | 2;

/** Met when a wanted bit is set; a listed "not sure" is wanted, any other doubt is unknown. */
const judgeMask = (fact: FactId, options: readonly string[]): Judge => {
  const position = positionOf(fact);
  const wanted = maskOf(fact, options);
  const doubt = doubtOf(fact);
  return (codes) => {
    const code = codes[position] as number;
    if ((code & wanted) !== 0) return 2;
    return (code & doubt) !== 0 ? 1 : 0;
  };
};

/** The least verdict of the parts; stops at the first that is not met. No parts: met. */
const least =
  (parts: readonly Judge[]): Judge =>
  (codes) => {
    let verdict: 0 | 1 | 2 = 2;
    for (const part of parts) {
      const next = part(codes);
      if (next === 0) return 0;
      if (next < verdict) verdict = next;
    }
    return verdict;
  };

/** The greatest verdict of the parts; stops at the first that is met. No parts: not met. */
const greatest =
  (parts: readonly Judge[]): Judge =>
  (codes) => {
    let verdict: 0 | 1 | 2 = 0;
    for (const part of parts) {
      const next = part(codes);
      if (next === 2) return 2;
      if (next > verdict) verdict = next;
    }
    return verdict;
  };

/** Compiles a condition. Do it once per rule, not once per sheet. */
export const compile = (condition: Condition): Judge => {
  switch (condition.kind) {
    case 'is':
      return judgeMask(condition.fact, condition.oneOf);
    case 'has':
      return judgeMask(condition.fact, condition.anyOf);
    case 'exactly': {
      const position = positionOf(condition.fact);
      const doubt = doubtOf(condition.fact);
      const sets = condition.sets.map((set) => maskOf(condition.fact, set));
      return (codes) => {
        const code = codes[position] as number;
        if ((code & doubt) !== 0) return 1;
        return sets.includes(code) ? 2 : 0;
      };
    }
    case 'all':
      return least(condition.of.map(compile));
    case 'any':
      return greatest(condition.of.map(compile));
    case 'not': {
      const part = compile(condition.of);
      return (codes) => (2 - part(codes)) as 0 | 1 | 2;
    }
    case 'sure': {
      const part = compile(condition.of);
      return (codes) => (part(codes) === 2 ? 2 : 0);
    }
    case 'possible': {
      const part = compile(condition.of);
      return (codes) => (part(codes) === 0 ? 0 : 2);
    }
    case 'unknown': {
      const part = compile(condition.of);
      return (codes) => (part(codes) === 1 ? 2 : 0);
    }
  }
};
