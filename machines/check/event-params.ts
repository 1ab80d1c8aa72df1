import type { QuestionId } from '../../rules/schema/contract.ts';
import type { Answered, Step } from './check-context.ts';
import type { Landing } from './landing.ts';

/* What guards and actions are told of an event, so that none of them has to know which event it was. */

type About<E> = { readonly event: E };
export const answerOf = ({ event }: About<Answered>): Answered => event;
export const questionOf = ({ event }: About<{ question: QuestionId }>): QuestionId =>
  event.question;
export const stepOf = ({ event }: About<{ step: Step }>): Step => event.step;

/** Holds when a visit to the event's step leads to this stage. */
export const visits = (to: Landing) =>
  ({
    type: 'leadsTo',
    params: (about: About<{ step: Step }>) => ({ step: stepOf(about), to }),
  }) as const;
/** Holds when asking to change the event's question leads to this stage. */
export const changes = (to: Landing) =>
  ({
    type: 'leadsTo',
    params: (about: About<{ question: QuestionId }>) => ({ step: questionOf(about), to }),
  }) as const;
export const showQuestion = { type: 'show', params: questionOf } as const;
export const showStep = { type: 'show', params: stepOf } as const;
