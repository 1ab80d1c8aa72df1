import { chosenOptions } from '../schema/chosen-options.ts';
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

/** Which options of which questions spoke. */
type Spoken = Map<QuestionId, Set<string>>;

const collectFact = (
  condition: Extract<Condition, { kind: 'is' | 'has' | 'exactly' }>,
  answers: Answers,
  into: Spoken,
) => {
  for (const question of questionsBehind(condition.fact, answers)) {
    const ticks = chosenOptions(answers, question);
    // Of a list those ticks speak that the condition names; where none is, the answer as a whole does.
    const named =
      condition.kind === 'has' ? ticks.filter((tick) => condition.anyOf.includes(tick)) : [];
    const speaking = named.length > 0 ? named : ticks;
    if (speaking.length > 0)
      into.set(question, new Set([...(into.get(question) ?? []), ...speaking]));
  }
};

const collect = (condition: Condition, facts: Facts, answers: Answers, into: Spoken) => {
  switch (condition.kind) {
    case 'is':
    case 'has':
    case 'exactly':
      collectFact(condition, answers, into);
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
const collectDenied = (condition: Condition, facts: Facts, answers: Answers, into: Spoken) => {
  if (condition.kind === 'sure' || condition.kind === 'possible')
    collectDenied(condition.of, facts, answers, into);
  else if (condition.kind === 'is' || condition.kind === 'exactly')
    collect(condition, facts, answers, into);
};

/** One question and those of its chosen options that made a condition hold. */
export interface SpokenAnswer {
  readonly question: QuestionId;
  /** In the order in which they were chosen; never empty. */
  readonly options: readonly string[];
}

/** The answers that made a condition hold, in table order: "because you said …". */
export const answersBehind = (
  condition: Condition,
  facts: Facts,
  answers: Answers,
): readonly SpokenAnswer[] => {
  const spoken: Spoken = new Map();
  collect(condition, facts, answers, spoken);
  return questionIds.flatMap((question) => {
    const options = spoken.get(question);
    return options === undefined
      ? []
      : [
          {
            question,
            options: chosenOptions(answers, question).filter((option) => options.has(option)),
          },
        ];
  });
};

/** The questions of those answers. */
export const spokenBy = (
  condition: Condition,
  facts: Facts,
  answers: Answers,
): readonly QuestionId[] =>
  answersBehind(condition, facts, answers).map(({ question }) => question);
