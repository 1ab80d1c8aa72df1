import type { QuestionId } from '../../rules/schema/contract.ts';
import type { CheckContext, Stage } from './check-context.ts';
import type { CheckKnowledge } from './knowledge.ts';
import { landing } from './landing.ts';
import { openQuestion } from './position.ts';

const isAtItsPlace = (knowledge: CheckKnowledge, stage: Stage, context: CheckContext): boolean => {
  const { at, answers, mode } = context;
  switch (stage) {
    case 'start':
      return at === null;
    case 'emergency':
      return at === null && knowledge.emergenciesOf(answers).length > 0;
    case 'review':
    case 'result':
      return at === null && landing(knowledge, context, stage) === stage;
    case 'strokeCheck':
      return at !== null && openQuestion(knowledge, context) === at && knowledge.isGate(at);
    default:
      return (
        at !== null &&
        knowledge.pathOf(answers, mode).includes(at) &&
        landing(knowledge, context, at) === stage
      );
  }
};

const hasNoRepeats = (list: readonly string[]) => new Set(list).size === list.length;

/**
 * Whether the machine can be in this stage with this context: nothing is remembered that it would
 * have dropped, and the stage is one that the answers allow. Holds after every event.
 */
export const isConsistent = (
  knowledge: CheckKnowledge,
  stage: Stage,
  context: CheckContext,
): boolean => {
  const { answers, mode, skipped, witness, acknowledged, rules } = context;
  const path = knowledge.pathOf(answers, mode);
  const kept = knowledge.keptOf(answers, mode);
  const up: readonly string[] = knowledge.emergenciesOf(answers).map(({ id }) => id);
  const isPassedOver = (id: QuestionId) =>
    path.includes(id) && answers[id] === undefined && !knowledge.mustAnswer(id);
  return (
    rules.version === knowledge.rules.version &&
    rules.hash === knowledge.rules.hash &&
    Object.keys(answers).every((id) => kept[id as QuestionId] !== undefined) &&
    Object.keys(witness).every((id) => answers[id as QuestionId] !== undefined) &&
    hasNoRepeats(skipped) &&
    skipped.every(isPassedOver) &&
    hasNoRepeats(acknowledged) &&
    acknowledged.every((id) => up.includes(id)) &&
    isAtItsPlace(knowledge, stage, context)
  );
};
