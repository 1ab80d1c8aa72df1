import { derivedOnset } from '../../rules/engine/facts.ts';
import type { Condition } from '../../rules/schema/condition.ts';
import { contract, type QuestionId } from '../../rules/schema/contract.ts';

/** One test of FHIR: this question has this answer, or (null) has no answer. */
export interface Test {
  readonly question: QuestionId;
  readonly option: string | null;
}

/** Tests of which one has to hold. */
export type Clause = readonly Test[];

/**
 * A condition as clauses that all have to hold. `isExact` is false where they let more through than
 * the condition does; they never let less through.
 */
export interface Clauses {
  readonly of: readonly Clause[];
  readonly isExact: boolean;
}

/** What is to be said of a condition: that it is met, may be met, is not met, or may not be met. */
type Claim = 'met' | 'maybe-met' | 'unmet' | 'maybe-unmet';

const opposite: Readonly<Record<Claim, Claim>> = {
  met: 'unmet',
  unmet: 'met',
  'maybe-met': 'maybe-unmet',
  'maybe-unmet': 'maybe-met',
};

const always: Clauses = { of: [], isExact: true };

const clause = (
  question: QuestionId,
  options: readonly (string | null)[],
  isExact = true,
): Clauses => ({ of: [options.map((option) => ({ question, option }))], isExact });

const both = (parts: readonly Clauses[]): Clauses => ({
  of: parts.flatMap(({ of }) => of),
  isExact: parts.every(({ isExact }) => isExact),
});

/** Every way to take one clause of each part. Without parts nothing holds: one empty clause. */
const either = (parts: readonly Clauses[]): Clauses => ({
  of: parts.reduce<readonly Clause[]>(
    (done, { of }) => done.flatMap((left) => of.map((right) => [...left, ...right])),
    [[]],
  ),
  isExact: parts.every(({ isExact }) => isExact),
});

/** Places whose tick makes the movement reach beyond eye and brow (`extentOf`). */
const beyondTheEye = [
  'cheek',
  'mouth-corner',
  'chin',
  'neck-skin',
  'jaw',
  'tongue-throat',
  'head-turn',
];

const unsayable = (condition: Condition, claim: Claim): never => {
  throw new Error(`FHIR cannot say ${claim} of ${JSON.stringify(condition)}`);
};

/** Ages at which an onset under 18 is known without being asked. */
const fixedAges = contract['age-now'].options.filter(
  (age) => derivedOnset(age, undefined) === 'under-18',
);

const ofOneAnswer = (condition: Extract<Condition, { kind: 'is' }>, claim: Claim): Clauses => {
  const { fact, oneOf } = condition;
  if (fact === 'extent') {
    const isBeyond = !oneOf.some((each) => ['lid-only', 'eye-area', 'moves-around'].includes(each));
    if (claim !== 'met' || !isBeyond) return unsayable(condition, claim);
    return clause('where-now', beyondTheEye, false);
  }
  const options: readonly string[] = contract[fact].options;
  const doubt: readonly (string | null)[] = oneOf.includes('not-sure')
    ? [null]
    : ['not-sure', null];
  const others = options.filter((option) => !oneOf.includes(option) && option !== 'not-sure');
  const said = {
    met: oneOf,
    'maybe-met': [...oneOf, ...doubt],
    unmet: others,
    'maybe-unmet': [...others, ...doubt],
  }[claim];
  if (fact !== 'onset-age') return clause(fact, said);
  if (claim !== 'met' || oneOf.join() !== 'under-18') return unsayable(condition, claim);
  return either([clause(fact, said), clause('age-now', fixedAges)]);
};

/**
 * Options that a list other than these sets cannot do without, or it is empty. A list that holds
 * such an option and is one of the sets passes too: FHIR has no word for "only".
 */
const otherThan = ({ fact, sets }: Extract<Condition, { kind: 'exactly' }>): Clauses => {
  const alone = sets.filter((set) => set.length === 1).flat();
  if (alone.length > 1) throw new Error(`${fact}: two options that stand alone are not foreseen`);
  const options = contract[fact].options.filter((option) => !alone.includes(option));
  return clause(
    fact,
    [...options, null],
    sets.every((set) => set.length === 1),
  );
};

/** What FHIR can say of a condition. @throws for one that no question uses so far */
const clausesOf = (condition: Condition, claim: Claim): Clauses => {
  switch (condition.kind) {
    case 'is':
      return ofOneAnswer(condition, claim);
    case 'has':
      return claim === 'met'
        ? clause(condition.fact, condition.anyOf)
        : unsayable(condition, claim);
    case 'exactly':
      return claim === 'maybe-unmet' ? otherThan(condition) : unsayable(condition, claim);
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => clausesOf(part, claim));
      const isAll = (condition.kind === 'all') === (claim === 'met' || claim === 'maybe-met');
      return isAll ? both(parts) : either(parts);
    }
    case 'not':
      return clausesOf(condition.of, opposite[claim]);
    case 'sure':
      return clausesOf(
        condition.of,
        claim === 'met' || claim === 'maybe-met' ? 'met' : 'maybe-unmet',
      );
    case 'possible':
      return clausesOf(
        condition.of,
        claim === 'met' || claim === 'maybe-met' ? 'maybe-met' : 'unmet',
      );
    case 'unknown':
      return unsayable(condition, claim);
  }
};

/** A condition for being asked, as clauses. Without clauses it is always met. */
export const askedClauses = (condition: Condition): Clauses =>
  condition.kind === 'all' && condition.of.length === 0 ? always : clausesOf(condition, 'met');
