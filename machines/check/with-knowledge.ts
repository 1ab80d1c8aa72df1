import { assign } from 'xstate';
import { type CheckContext, freshContext } from './check-context.ts';
import { checkMachine } from './check-machine.ts';
import { causesOf, newEmergencies, triggerOf } from './emergency.ts';
import type { CheckKnowledge } from './knowledge.ts';
import { landing } from './landing.ts';
import { isAmongGates, isReached, openQuestion, previousQuestion } from './position.ts';
import { withAnswer, withMore, withoutAnswer, withSkip } from './sheet.ts';

/** The check machine with everything it needs to know. What is told here is all that it knows. */
export const withKnowledge = (knowledge: CheckKnowledge) => {
  const { emergenciesOf, emergencyQuestionOf, isAnswerTo, mustAnswer } = knowledge;
  const isUp = (context: CheckContext) => newEmergencies(knowledge, context).length > 0;
  const openIn = (context: CheckContext) => openQuestion(knowledge, context);

  return checkMachine.provide({
    guards: {
      hasNewEmergency: ({ context }) => isUp(context),
      hasNoEmergency: ({ context }) => emergenciesOf(context.answers).length === 0,
      hasOpenGate: ({ context }) => {
        const open = openIn(context);
        return open !== null && isAmongGates(knowledge, context, open);
      },
      hasOpenQuestion: ({ context }) => openIn(context) !== null,
      isReadyForResult: ({ context }) => !isUp(context) && openIn(context) === null,
      needsStrokeCheck: ({ context }, { question, answer }) =>
        isReached(knowledge, context, question) && knowledge.needsStrokeCheck(question, answer),
      isAcceptable: ({ context }, { question, answer }) =>
        isReached(knowledge, context, question) && isAnswerTo(question, answer),
      isAcceptableInEmergency: ({ context }, { question, answer }) =>
        question === emergencyQuestionOf(context.answers) && isAnswerTo(question, answer),
      isSkippable: ({ context }, question) => question === context.at && !mustAnswer(question),
      isFirst: ({ context }) => previousQuestion(knowledge, context) === null,
      isPreviousAmongGates: ({ context }) => {
        const previous = previousQuestion(knowledge, context);
        return previous !== null && isAmongGates(knowledge, context, previous);
      },
      isTriggerAmongGates: ({ context }) =>
        isAmongGates(knowledge, context, triggerOf(knowledge, context)),
      leadsTo: ({ context }, { step, to }) => landing(knowledge, context, step) === to,
      isHeldByEmergency: ({ context }, step) =>
        isUp(context) &&
        step !== triggerOf(knowledge, context) &&
        !causesOf(knowledge, context).some((cause) => cause === step),
      isEmergencyQuestion: ({ context }, question) =>
        question === emergencyQuestionOf(context.answers),
    },
    actions: {
      beginAfresh: assign(() => freshContext(knowledge.rules)),
      record: assign(({ context }, answered) => withAnswer(knowledge, context, answered)),
      recordSkip: assign(({ context }, question) => withSkip(knowledge, context, question)),
      askMore: assign(({ context }) => withMore(knowledge, context)),
      reopen: assign(({ context }, question) => withoutAnswer(knowledge, context, question)),
      acknowledge: assign(({ context }) => ({
        acknowledged: emergenciesOf(context.answers).map(({ id }) => id),
      })),
      showOpen: assign(({ context }) => ({ at: openIn(context) })),
      showPrevious: assign(({ context }) => ({ at: previousQuestion(knowledge, context) })),
      showTrigger: assign(({ context }) => ({ at: triggerOf(knowledge, context) })),
    },
  });
};
