import { questionPath } from '../../rules/engine/question-path.ts';
import type { Answers, QuestionId } from '../../rules/schema/contract.ts';
import { type WordingContext, wordingContext } from '../check/wording-context.ts';
import type { Intake } from './intake.ts';

/** Every question that these answers make due, in the order in which they are asked. */
export const dueQuestions = (answers: Answers): readonly QuestionId[] => questionPath(answers);

/** What the lines of a result are told from, for somebody of the staff. */
export const toldOf = ({
  assessment,
  answers,
  subject,
}: Pick<Intake, 'assessment' | 'answers' | 'subject'>): {
  readonly assessment: Intake['assessment'];
  readonly answers: Answers;
  readonly context: WordingContext;
} => ({ assessment, answers, context: wordingContext(subject, answers) });
