import { explain } from '../../rules/engine/explain.ts';
import { pathOf } from '../../rules/engine/next-question.ts';
import { questionPath } from '../../rules/engine/question-path.ts';
import type { Assessment } from '../../rules/schema/assessment.ts';
import { type QuestionId, questionIds } from '../../rules/schema/contract.ts';
import { rulesVersion } from '../../rules/version.ts';
import { type WordingContext, wordingContext } from '../check/wording-context.ts';
import type { Handover } from './handover.ts';
import { type OpenedText, openHandover } from './open-handover.ts';

/** An answer sheet out of a code, assessed again by the rules of today. */
export interface HandedOver extends Handover {
  readonly assessment: Assessment;
  readonly context: WordingContext;
  /**
   * In screen order: what was answered, and what is open although it could change the result; after
   * them what was answered and is not asked today.
   */
  readonly path: readonly QuestionId[];
  /** Whether the answers were given under these very rules, so that the result is the same. */
  readonly hasSameRules: boolean;
}

/** Why a text did not open. */
export type Unopened = Exclude<OpenedText, { ok: true }>;

/** Opens a text and assesses what is in it. A code carries answers only; the result is always ours. */
export const handedOverBy = (text: string): HandedOver | Unopened => {
  const opened = openHandover(text);
  if (!opened.ok) return opened;
  const { handover } = opened;
  const { answers, subject, rules } = handover;
  const isAnswered = (id: QuestionId) => answers[id] !== undefined;
  const needed = pathOf(answers, 'short');
  const due = questionPath(answers).filter((id) => isAnswered(id) || needed.includes(id));
  const others = questionIds.filter((id) => isAnswered(id) && !due.includes(id));
  return {
    ...handover,
    assessment: explain(answers),
    context: wordingContext(subject, answers),
    path: [...due, ...others],
    hasSameRules:
      rules.version === rulesVersion.version && rulesVersion.hash.startsWith(rules.hashStart),
  };
};
