import type { OptionId, QuestionId } from '../../rules/schema/contract.ts';
import type { MovementId } from '../face/movements.ts';

/** Questions whose options are drawn: each option but "not sure" has a movement of its own name. */
const drawnQuestions = ['movement-kind', 'brow-lift'] as const satisfies readonly QuestionId[];
type Drawn = Exclude<OptionId<(typeof drawnQuestions)[number]>, 'not-sure'>;

/** The two movements that `linked-move` asks to film, in the order of its words. */
export const drawnTests: { readonly [Q in QuestionId]?: readonly MovementId[] } = {
  'linked-move': ['pucker-narrows-eye', 'closing-pulls-mouth'],
};

/** The types hold that the movement is there; the drawings themselves come later. */
const movementOf = (option: Drawn): MovementId => option;

/** The drawing of one option; null where there is none. */
export const drawingOf = (question: QuestionId, option: string): MovementId | null =>
  (drawnQuestions as readonly QuestionId[]).includes(question) && option !== 'not-sure'
    ? movementOf(option as Drawn)
    : null;
