import { redFlags as catalogue } from '../red-flags/catalogue.ts';
import type { RaisedFlag } from '../schema/assessment.ts';
import { chosenOptions } from '../schema/chosen-options.ts';
import type { Condition } from '../schema/condition.ts';
import type { Answers } from '../schema/contract.ts';
import { answersBehind, type SpokenAnswer, spokenBy } from './because.ts';
import { effectiveSheet } from './effective.ts';
import { compile, type Judge } from './evaluate.ts';
import { type Facts, factsOf } from './facts.ts';

interface CompiledLevel {
  readonly urgency: RaisedFlag['urgency'];
  readonly when: Condition;
  readonly judge: Judge;
}

const compiled: readonly { readonly id: RaisedFlag['id']; readonly levels: CompiledLevel[] }[] =
  catalogue.map(({ id, levels }) => ({
    id,
    levels: levels.map(({ urgency, when }) => ({ urgency, when, judge: compile(when) })),
  }));

/** The flags that these facts raise, each at its most urgent level, in id order. */
export const flagsRaisedBy = (facts: Facts, answers: Answers): readonly RaisedFlag[] => {
  const raised: RaisedFlag[] = [];
  for (const { id, levels } of compiled)
    for (const { urgency, when, judge } of levels)
      if (judge(facts.codes) === 2) {
        raised.push({ id, urgency, because: spokenBy(when, facts, answers) });
        break;
      }
  return raised;
};

/**
 * The red flags of any sheet, also a half-filled one: phase 1, run on every answer. Expects no
 * orphans (`withoutOrphans`). A flag without a usable answer is not raised unless its rule says so.
 */
export const raisedFlags = (answers: Answers): readonly RaisedFlag[] =>
  flagsRaisedBy(factsOf(answers), answers);

/**
 * Which of these answers raised a flag at the level it has: of a list only the ticks that its rule
 * names there. Where the rules of today do not raise it so, because it was stored under others, all
 * that was answered to its questions.
 */
export const answersRaising = (
  { id, urgency, because }: RaisedFlag,
  answers: Answers,
): readonly SpokenAnswer[] => {
  const sheet = effectiveSheet(answers);
  const level = compiled
    .find((flag) => flag.id === id)
    ?.levels.find((each) => each.urgency === urgency);
  if (level !== undefined && level.judge(sheet.facts.codes) === 2)
    return answersBehind(level.when, sheet.facts, sheet.answers);
  return because.map((question) => ({ question, options: chosenOptions(answers, question) }));
};
