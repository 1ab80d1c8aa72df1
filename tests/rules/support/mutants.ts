import type { Condition } from '../../../rules/schema/condition.ts';

/** A condition with one small thing broken, and what was broken. */
export interface Mutant {
  readonly broken: string;
  readonly condition: Condition;
}

const never: Condition = { kind: 'any', of: [] };

const without = <T>(list: readonly T[], place: number): readonly T[] =>
  list.filter((_, index) => index !== place);

/** Puts a broken part back where it was. */
const inPlace = (
  condition: Extract<Condition, { readonly kind: 'all' | 'any' }>,
  place: number,
  part: Condition,
): Condition => ({ ...condition, of: condition.of.map((one, at) => (at === place ? part : one)) });

const ownMutants = (condition: Condition): readonly Mutant[] => {
  switch (condition.kind) {
    case 'is':
      return condition.oneOf.map((option, place) => ({
        broken: `${condition.fact} without ${option}`,
        condition:
          condition.oneOf.length === 1
            ? never
            : { ...condition, oneOf: without(condition.oneOf, place) },
      }));
    case 'has':
      return condition.anyOf.map((option, place) => ({
        broken: `${condition.fact} without ${option}`,
        condition:
          condition.anyOf.length === 1
            ? never
            : { ...condition, anyOf: without(condition.anyOf, place) },
      }));
    case 'exactly':
      return condition.sets.map((set, place) => ({
        broken: `${condition.fact} without exactly ${set.join('+')}`,
        condition:
          condition.sets.length === 1
            ? never
            : { ...condition, sets: without(condition.sets, place) },
      }));
    case 'all':
    case 'any':
      return [
        ...(condition.of.length > 1
          ? [
              {
                broken: `${condition.kind} of ${condition.of.length} turned round`,
                condition: {
                  ...condition,
                  kind: condition.kind === 'all' ? ('any' as const) : ('all' as const),
                },
              },
              ...condition.of.map((_, place) => ({
                broken: `${condition.kind} without part ${place + 1}`,
                condition: { ...condition, of: without(condition.of, place) },
              })),
            ]
          : []),
      ];
    default:
      return [{ broken: `no "${condition.kind}"`, condition: condition.of }];
  }
};

/**
 * Every condition that differs from this one in one small thing: an option gone, a part gone, "all"
 * for "any", a "not", "sure", "possible" or "unknown" left out.
 */
export const mutantsOf = (condition: Condition): readonly Mutant[] => {
  const own = ownMutants(condition);
  switch (condition.kind) {
    case 'is':
    case 'has':
    case 'exactly':
      return own;
    case 'all':
    case 'any':
      return [
        ...own,
        ...condition.of.flatMap((part, place) =>
          mutantsOf(part).map(({ broken, condition: mutant }) => ({
            broken: `${place + 1}: ${broken}`,
            condition: inPlace(condition, place, mutant),
          })),
        ),
      ];
    default:
      return [
        ...own,
        ...mutantsOf(condition.of).map(({ broken, condition: mutant }) => ({
          broken: `${condition.kind}: ${broken}`,
          condition: { ...condition, of: mutant },
        })),
      ];
  }
};
