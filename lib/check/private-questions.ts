import type { QuestionId } from '../../rules/schema/contract.ts';

/** Asked by pointing, never read aloud by a clerk in a hall (ruling 25). */
const privateQuestions: readonly QuestionId[] = ['mood', 'impact-upset'];

/** One line of a list that is pointed at, in a list whose other lines are read aloud. */
const privateOption = 'self-harm-thoughts';

/** Whether a whole question is pointed at. */
export const isPrivateQuestion = (question: QuestionId): boolean =>
  privateQuestions.includes(question);

/** Whether a line of the question is pointed at. */
export const isPrivateOption = (option: string): boolean => option === privateOption;
