import { createActor } from 'xstate';
import type { CheckContext, CheckEvent, Stage } from '../../../machines/check/check-context.ts';
import type { CheckKnowledge } from '../../../machines/check/knowledge.ts';
import { stageOf } from '../../../machines/check/stage-of.ts';
import { withKnowledge } from '../../../machines/check/with-knowledge.ts';
import type { Answer, QuestionId, Witness } from '../../../rules/schema/contract.ts';

export const started: CheckEvent = { type: 'started', subject: 'self' };
export const wentBack: CheckEvent = { type: 'wentBack' };
export const reviewed: CheckEvent = { type: 'reviewed' };
export const emergencyLeft: CheckEvent = { type: 'emergencyLeft' };
export const moreRequested: CheckEvent = { type: 'moreRequested' };
export const restarted: CheckEvent = { type: 'restarted' };
export const skipped = (question: QuestionId): CheckEvent => ({ type: 'skipped', question });
export const visited = (step: Extract<CheckEvent, { type: 'visited' }>['step']): CheckEvent => ({
  type: 'visited',
  step,
});
export const changeRequested = (question: QuestionId): CheckEvent => ({
  type: 'changeRequested',
  question,
});
export const answered = (question: QuestionId, answer: Answer, witness?: Witness): CheckEvent => ({
  type: 'answered',
  question,
  answer,
  witness,
});

/** A check after these events: where it is and what it remembers. */
export interface RunningCheck {
  readonly send: (...events: readonly CheckEvent[]) => RunningCheck;
  readonly stage: () => Stage;
  readonly context: () => CheckContext;
  /** Stage and question in one line, as a person would say where they are. */
  readonly place: () => string;
}

/** Begins a check with the given rules, or takes one up in the middle. */
export const runCheck = (
  knowledge: CheckKnowledge,
  from?: { readonly stage: Stage; readonly context: CheckContext },
): RunningCheck => {
  const machine = withKnowledge(knowledge);
  const actor = createActor(
    machine,
    from === undefined
      ? {}
      : { snapshot: machine.resolveState({ value: from.stage, context: from.context }) },
  ).start();
  const check: RunningCheck = {
    send: (...events) => {
      for (const event of events) actor.send(event);
      return check;
    },
    stage: () => stageOf(actor.getSnapshot()),
    context: () => actor.getSnapshot().context,
    place: () => [check.stage(), check.context().at].filter((part) => part !== null).join(' '),
  };
  return check;
};
