import { compile } from '../../../rules/engine/evaluate.ts';
import { factsOf } from '../../../rules/engine/facts.ts';
import type { Condition, Verdict } from '../../../rules/schema/condition.ts';
import type { Answers } from '../../../rules/schema/contract.ts';

const verdicts: readonly Verdict[] = ['not-met', 'unknown', 'met'];

/** Compiles a condition once, to be judged on many sheets. */
export const judgeOf = (condition: Condition): ((answers: Answers) => Verdict) => {
  const judge = compile(condition);
  return (answers) => verdicts[judge(factsOf(answers).codes)] as Verdict;
};
