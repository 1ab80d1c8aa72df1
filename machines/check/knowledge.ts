import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import type { Answer, Answers, QuestionId } from '../../rules/schema/contract.ts';
import type { Mode } from '../../rules/schema/mode.ts';
import type { RulesVersion } from './check-context.ts';

/** What the machine must be told. It holds no question, no flag and no rule of its own. */
export interface CheckKnowledge {
  readonly rules: RulesVersion;
  /**
   * Every question due for these answers in this mode, answered or not, in screen order; never empty.
   * Depends on nothing else: editing must give what answering afresh gives.
   */
  readonly pathOf: (answers: Answers, mode: Mode) => readonly QuestionId[];
  /** The flags at `emergency-now` that these answers raise. */
  readonly emergenciesOf: (answers: Answers) => readonly RaisedFlag[];
  /** The same sheet without what is no longer asked, or no longer possible. Twice is as once. */
  readonly keptOf: (answers: Answers, mode: Mode) => Answers;
  /** A safety question, asked before everything that is none. */
  readonly isGate: (question: QuestionId) => boolean;
  /** A question that has to be answered, if only with "not sure": it cannot be skipped. */
  readonly mustAnswer: (question: QuestionId) => boolean;
  /** Whether the question takes this answer at all: known options in the right shape. */
  readonly isAnswerTo: (question: QuestionId, answer: Answer) => boolean;
  /** "Not sure" that counts only when it is said again beside the pictures of a stroke. */
  readonly needsStrokeCheck: (question: QuestionId, answer: Answer) => boolean;
  /** The question that is asked on the emergency page itself, if these answers open it. */
  readonly emergencyQuestionOf: (answers: Answers) => QuestionId | null;
  /** The sheet if it is one, else null: for anything that was stored. */
  readonly readSheet: (input: unknown) => Answers | null;
}

/** Stands in for every guard and action that needs the rules. A machine without them must not pretend. */
export const needsRules = (name: string): never => {
  throw new Error(
    `The check machine needs its rules: provide pathOf, emergenciesOf and the rest with withKnowledge (asked for "${name}").`,
  );
};
