import type { QuestionId } from '../../rules/schema/contract.ts';
import type { CheckContext, Stage, Step } from './check-context.ts';
import { newEmergencies, triggerOf } from './emergency.ts';
import type { CheckKnowledge } from './knowledge.ts';
import { isAmongGates, isReached, openQuestion } from './position.ts';

/** A step that is not a question. */
export const isPage = (step: Step): step is Exclude<Step, QuestionId> =>
  step === 'start' || step === 'emergency' || step === 'review' || step === 'result';

/** Where a place in the browser's history lies today; `deciding` lets the machine choose the next open step. */
export type Landing = Exclude<Stage, 'strokeCheck'> | 'deciding';

/**
 * Where a visit to a step leads: never past an emergency that nobody has left on purpose, never past
 * the first open question, and nowhere (null) for a question that is not on the path. The question of
 * the emergency page leads to that page while an emergency is up.
 */
export const landing = (
  knowledge: CheckKnowledge,
  context: CheckContext,
  step: Step,
): Landing | null => {
  const path = knowledge.pathOf(context.answers, context.mode);
  if (step === 'start') return 'start';
  if (step === 'emergency')
    return knowledge.emergenciesOf(context.answers).length > 0 ? 'emergency' : null;
  if (!isPage(step) && !path.includes(step))
    return step === knowledge.emergencyQuestionOf(context.answers) &&
      knowledge.emergenciesOf(context.answers).length > 0
      ? 'emergency'
      : null;

  const isUp = newEmergencies(knowledge, context).length > 0;
  if (step === 'review' || step === 'result')
    return isUp || openQuestion(knowledge, context) !== null ? 'deciding' : step;
  if (isUp && path.indexOf(step) > path.indexOf(triggerOf(knowledge, context))) return 'emergency';
  if (!isReached(knowledge, context, step)) return 'deciding';
  return isAmongGates(knowledge, context, step) ? 'gates' : 'questions';
};
