import type { CheckView } from '../../lib/check/check-view.ts';
import { type QuestionId, questionIds } from '../../rules/schema/contract.ts';

/** The pages of the check that are not a question. */
export const otherSteps = ['stroke-check', 'emergency', 'review', 'result', 'note'] as const;

/** What stands at the end of the address: a question, or one of the other pages. */
export type Step = QuestionId | (typeof otherSteps)[number];

/** Every address of the check. */
export const steps: readonly Step[] = [...questionIds, ...otherSteps];

export const isStep = (value: string | undefined): value is Step =>
  (steps as readonly (string | undefined)[]).includes(value);

/** Whether a step is a question, and not one of the pages around the questions. */
export const isQuestion = (step: Step): step is QuestionId =>
  (questionIds as readonly string[]).includes(step);

/** The step that an address names; null for the bare check and for any other page. */
export const stepOfPath = (path: string): Step | null => {
  const [, , check, step] = path.split('/');
  return check === 'check' && isStep(step) ? step : null;
};

/** The address of a step. */
export const pathOfStep = (locale: string, step: Step): string => `/${locale}/check/${step}`;

/** Which step the check is at; null before it has begun. */
export const stepOfView = ({ stage, at }: Pick<CheckView, 'stage' | 'at'>): Step | null => {
  switch (stage) {
    case 'start':
      return null;
    case 'strokeCheck':
      return 'stroke-check';
    case 'emergency':
    case 'review':
    case 'result':
      return stage;
    default:
      return at;
  }
};
