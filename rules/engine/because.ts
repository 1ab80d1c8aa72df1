import type { Condition } from '../schema/condition.ts';
import { type Answers, type QuestionId, questionIds } from '../schema/contract.ts';
import { compile, type Judge } from './evaluate.ts';
import type { Facts } from './facts.ts';

const judges = new WeakMap<Condition, Judge>();

const judgeOf = (condition: Condition): Judge => {
  const known = judges.get(condition);
  if (known !== undefined) return known;
  const judge = compile(condition);
  judges.set(condition, judge);
  return judge;
};

/** The questions behind a fact: its own, or those that the effective value was derived from. */
const questionsBehind = (fact: QuestionId | 'extent', answers: Answers): readonly QuestionId[] => {
  if (fact === 'extent') return ['where-now'];
  if (answers[fact] !== undefined) return [fact];
  if (fact === 'onset-age') return ['age-now', 'how-long'];
  if (fact === 'eyes-shut' || fact === 'first-area') return ['where-now', 'movement-kind'];
  return [];
};

const collect = (condition: Condition, facts: Facts, answers: Answers, into: Set<QuestionId>) => {
  switch (condition.kind) {
    case 'is':
    case 'has':
    case 'exactly':
      for (const question of questionsBehind(condition.fact, answers))
        if (answers[question] !== undefined) into.add(question);
      return;
    case 'all':
      for (const part of condition.of) collect(part, facts, answers, into);
      return;
    case 'any':
      for (const part of condition.of)
        if (judgeOf(part)(facts.codes) === 2) collect(part, facts, answers, into);
      return;
    case 'not':
      collectDenied(condition.of, facts, answers, into);
      return;
    default:
      collect(condition.of, facts, answers, into);
  }
};

/** What is denied speaks only when it is one plain question; a long exemption that fails says nothing. */
const collectDenied = (
  condition: Condition,
  facts: Facts,
  answers: Answers,
  into: Set<QuestionId>,
) => {
  if (condition.kind === 'sure' || condition.kind === 'possible')
    collectDenied(condition.of, facts, answers, into);
  else if (condition.kind === 'is' || condition.kind === 'exactly')
    collect(condition, facts, answers, into);
};

/** The questions whose answers made a condition hold, in table order: "because you said …". */
export const spokenBy = (
  condition: Condition,
  facts: Facts,
  answers: Answers,
): readonly QuestionId[] => {
  const spoken = new Set<QuestionId>();
  collect(condition, facts, answers, spoken);
  return questionIds.filter((id) => spoken.has(id));
};
