import type { QuestionId } from '../../rules/schema/contract.ts';
import { type MovementId, movements } from '../face/movements.ts';

/** Questions whose options are drawn: each option has a movement of its own name. */
const drawnQuestions: readonly QuestionId[] = ['movement-kind', 'brow-lift'];

/** The two movements that `linked-move` asks to film, in the order of its words. */
export const drawnTests: { readonly [Q in QuestionId]?: readonly MovementId[] } = {
  'linked-move': ['pucker-narrows-eye', 'closing-pulls-mouth'],
};

/** The drawing of one option; null where there is none. */
export const drawingOf = (question: QuestionId, option: string): MovementId | null =>
  drawnQuestions.includes(question) && Object.hasOwn(movements, option)
    ? (option as MovementId)
    : null;
