import {
  type CheckContext,
  freshContext,
  type Stage,
  type Subject,
} from '../../machines/check/check-context.ts';
import { triggerOf } from '../../machines/check/emergency.ts';
import { openQuestion, previousQuestion } from '../../machines/check/position.ts';
import { explain } from '../../rules/engine/explain.ts';
import type { Assessment, RaisedFlag } from '../../rules/schema/assessment.ts';
import type { Answers, QuestionId } from '../../rules/schema/contract.ts';
import type { Mode } from '../../rules/schema/mode.ts';
import { rulesKnowledge } from './provide-rules.ts';
import { type WordingContext, wordingContext } from './wording-context.ts';

/** All that a page may ask about the check: what is kept, and what follows from it. */
export interface CheckView {
  readonly stage: Stage;
  /** The question on screen; on the emergency page the question asked there, if any; else null. */
  readonly at: QuestionId | null;
  readonly answers: Answers;
  readonly skipped: readonly QuestionId[];
  readonly witness: CheckContext['witness'];
  readonly subject: Subject;
  readonly mode: Mode;
  /** Whether the full interview would ask something that was neither answered nor passed over. */
  readonly hasMore: boolean;
  /** Every question due, answered or not, in screen order. */
  readonly path: readonly QuestionId[];
  /** The question that Back leads to; null where it leads to the start or to the review. */
  readonly previous: QuestionId | null;
  /** Every emergency that is up, also one whose page was left on purpose. */
  readonly emergencies: readonly RaisedFlag[];
  /** Only on the emergency page and in the result. */
  readonly assessment: Assessment | null;
  readonly context: WordingContext;
}

const previousOf = (stage: Stage, context: CheckContext): QuestionId | null => {
  switch (stage) {
    case 'start':
    case 'result':
      return null;
    case 'emergency':
      return triggerOf(rulesKnowledge, context);
    case 'strokeCheck':
      return context.at;
    default:
      return previousQuestion(rulesKnowledge, context);
  }
};

const explained = new WeakMap<Answers, Assessment>();

/**
 * What the rules say of these answers: found out once for each sheet, also ahead of the moment when
 * it is shown. A sheet is never changed, so the same object is the same sheet.
 */
export const explainOnce = (answers: Answers): Assessment => {
  const known = explained.get(answers);
  if (known !== undefined) return known;
  const found = explain(answers);
  explained.set(answers, found);
  return found;
};

/** What a page sees of a check. Pure: the same check gives the same view. */
export const checkView = (stage: Stage, context: CheckContext): CheckView => {
  const { answers, skipped, witness, subject, mode } = context;
  const isTold = stage === 'review' || stage === 'result';
  return {
    stage,
    at: stage === 'emergency' ? rulesKnowledge.emergencyQuestionOf(answers) : context.at,
    answers,
    skipped,
    witness,
    subject,
    mode,
    hasMore: isTold && openQuestion(rulesKnowledge, { ...context, mode: 'full' }) !== null,
    path: rulesKnowledge.pathOf(answers, mode),
    previous: previousOf(stage, context),
    emergencies: rulesKnowledge.emergenciesOf(answers),
    assessment: stage === 'emergency' || stage === 'result' ? explainOnce(answers) : null,
    context: wordingContext(subject, answers),
  };
};

/** The view of a check that nobody has begun: also what the server and the first paint show. */
export const startView: CheckView = checkView('start', freshContext(rulesKnowledge.rules));
