import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import type { QuestionId } from '../../rules/schema/contract.ts';
import type { CheckContext } from './check-context.ts';
import type { CheckKnowledge } from './knowledge.ts';
import { isReached } from './position.ts';

/** Emergencies whose page nobody has left on purpose yet. */
export const newEmergencies = (
  { emergenciesOf }: CheckKnowledge,
  { answers, acknowledged }: CheckContext,
): readonly RaisedFlag[] => emergenciesOf(answers).filter(({ id }) => !acknowledged.includes(id));

/** The questions of the path that speak for an emergency, in path order; the new ones if any are new. */
export const causesOf = (
  knowledge: CheckKnowledge,
  context: CheckContext,
): readonly QuestionId[] => {
  const fresh = newEmergencies(knowledge, context);
  const flags = fresh.length > 0 ? fresh : knowledge.emergenciesOf(context.answers);
  const because = new Set(flags.flatMap((flag) => flag.because));
  return knowledge
    .pathOf(context.answers, context.mode)
    .filter((question) => because.has(question));
};

/**
 * The question to go back to from the emergency page: the last that speaks for it. While something
 * before it is open again, that open question; where no question on screen speaks for it, the last.
 */
export const triggerOf = (knowledge: CheckKnowledge, context: CheckContext): QuestionId => {
  const isInReach = (question: QuestionId) => isReached(knowledge, context, question);
  const trigger =
    causesOf(knowledge, context).findLast(isInReach) ??
    knowledge.pathOf(context.answers, context.mode).findLast(isInReach);
  if (trigger === undefined) throw new Error('The check machine needs rules that ask something.');
  return trigger;
};
