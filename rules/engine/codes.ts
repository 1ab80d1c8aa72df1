import { type Extent, extents } from '../schema/condition.ts';
import { contract, type QuestionId, questionIds } from '../schema/contract.ts';

/** What a condition can read: a question, or the derived feature `extent`. */
export type FactId = QuestionId | 'extent';

/**
 * Facts as bits: one number per fact, one bit per option in contract order. A condition is then a
 * mask, and judging it is one "and". The bit `absent` stands for "nobody answered".
 */
export type Codes = Int32Array;

/** Set when a fact has no value at all. Above every option: no question has 30. */
export const absent = 1 << 30;

const factIds: readonly FactId[] = [...questionIds, 'extent'];
const positions = new Map<FactId, number>(factIds.map((id, position) => [id, position]));

const optionsOf = (fact: FactId): readonly string[] =>
  fact === 'extent' ? (extents satisfies readonly Extent[]) : contract[fact].options;

const bits: ReadonlyMap<FactId, ReadonlyMap<string, number>> = new Map(
  factIds.map((fact) => [
    fact,
    new Map(optionsOf(fact).map((option, position) => [option, 1 << position])),
  ]),
);

/** Where a fact stands in the codes. */
export const positionOf = (fact: FactId): number => positions.get(fact) ?? -1;

/** The bit of one option; 0 for an option that the question does not have. */
export const bitOf = (fact: FactId, option: string): number => bits.get(fact)?.get(option) ?? 0;

/** The mask of several options. */
export const maskOf = (fact: FactId, options: readonly string[]): number =>
  options.reduce((mask, option) => mask | bitOf(fact, option), 0);

/** The bits that read as "unknown": absent, or a stored "not sure". */
export const doubtOf = (fact: FactId): number => absent | bitOf(fact, 'not-sure');

/** The code of one value: an option or a tick list. */
const codeOf = (known: ReadonlyMap<string, number>, value: string | readonly string[]): number => {
  if (typeof value === 'string') return known.get(value) ?? 0;
  let mask = 0;
  for (const option of value) mask |= known.get(option) ?? 0;
  return mask;
};

type Values = Readonly<Partial<Record<FactId, string | readonly string[] | undefined>>>;

const write = (codes: Codes, values: Values) => {
  for (const id in values) {
    const value = values[id as FactId];
    const known = bits.get(id as FactId);
    const position = positions.get(id as FactId);
    if (value !== undefined && known !== undefined && position !== undefined)
      codes[position] = codeOf(known, value);
  }
};

/** The codes of all facts, in contract order with `extent` last: answers go before what they fix. */
export const codesOf = (answers: Values, derived: Values, extent: Extent | undefined): Codes => {
  const codes = new Int32Array(factIds.length).fill(absent);
  write(codes, derived);
  write(codes, answers);
  if (extent !== undefined) codes[positionOf('extent')] = bitOf('extent', extent);
  return codes;
};
