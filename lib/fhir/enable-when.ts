import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4';
import type { Condition } from '../../rules/schema/condition.ts';
import { contract } from '../../rules/schema/contract.ts';
import { askedClauses, type Clause, type Test } from './clauses.ts';
import { codeOf, type FhirNames } from './names.ts';

/** When FHIR shows a question; `isExact` is false where it shows it to more people than we do. */
interface Enabling {
  readonly behavior: 'all' | 'any';
  readonly tests: readonly Test[];
  readonly isExact: boolean;
}

/** Roughly how often a clause lets a question through, every answer being as common as another. */
const share = (tests: Clause): number =>
  1 -
  [...new Set(tests.map(({ question }) => question))].reduce((missed, question) => {
    const options = tests.filter((test) => test.question === question && test.option !== null);
    return missed * (1 - options.length / contract[question].options.length);
  }, 1);

/**
 * FHIR knows one level only: all tests, or any of them. What needs two keeps the clause that lets
 * the fewest through and lets go of the others, so that a question is never missing that we ask.
 */
export const enabling = (condition: Condition): Enabling | null => {
  const { of, isExact } = askedClauses(condition);
  const [first, ...others] = of;
  if (first === undefined) return null;
  if (others.length === 0) return { behavior: 'any', tests: first, isExact };
  if (of.every((clause) => clause.length === 1))
    return { behavior: 'all', tests: of.flat(), isExact };
  const tests = others.reduce((best, next) => (share(next) < share(best) ? next : best), first);
  return { behavior: 'any', tests, isExact: false };
};

const testOf = (names: FhirNames, { question, option }: Test): QuestionnaireItemEnableWhen =>
  option === null
    ? { question, operator: 'exists', answerBoolean: false }
    : {
        question,
        operator: '=',
        answerCoding: { system: names.answers, code: codeOf(question, option) },
      };

/** The elements of an item that say when it is shown; none for a question for everybody. */
export const enableWhen = (
  names: FhirNames,
  condition: Condition,
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> => {
  const shown = enabling(condition);
  if (shown === null) return {};
  return {
    enableWhen: shown.tests.map((test) => testOf(names, test)),
    ...(shown.tests.length > 1 ? { enableBehavior: shown.behavior } : {}),
  };
};
