import { attributeValues } from './vocabulary.ts';

/**
 * The one gate that every attribute passes, of spans and of metrics: a name that is not in the
 * vocabulary goes, and so does a value that is not among those of its name. So nothing that somebody
 * typed can leave by this way, whatever a caller passes on.
 */
export const safeAttributes = (
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const known = Object.hasOwn(attributeValues, name) ? attributeValues[name] : undefined;
      const isKnown = (each: string | number) => each === value;
      const fitting = known?.find(isKnown);
      return fitting === undefined ? [] : [[name, fitting] as const];
    }),
  );
