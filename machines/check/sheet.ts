import type { Answer, Answers, QuestionId } from '../../rules/schema/contract.ts';
import type { Answered, CheckContext } from './check-context.ts';
import type { CheckKnowledge } from './knowledge.ts';

const without = <T extends object>(record: T, question: QuestionId): T => {
  const { [question as keyof T]: _, ...rest } = record;
  return rest as T;
};

const isSame = (a: Answer | undefined, b: Answer): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * The context for a changed sheet: what is no longer asked is dropped, and nothing is remembered of
 * it. An emergency that fell is forgotten, so that it interrupts again when it comes back; so is one
 * that an edited answer still speaks for, because nobody has left the page for that answer.
 */
const settled = (
  { keptOf, pathOf, emergenciesOf }: CheckKnowledge,
  context: CheckContext,
  answers: Answers,
  edited: QuestionId | null,
): CheckContext => {
  const kept = keptOf(answers, context.mode);
  const path = pathOf(kept, context.mode);
  const isOpen = (question: QuestionId) => path.includes(question) && kept[question] === undefined;
  return {
    ...context,
    answers: kept,
    skipped: context.skipped.filter(isOpen),
    witness: Object.fromEntries(
      Object.entries(context.witness).filter(([id]) => kept[id as QuestionId] !== undefined),
    ),
    acknowledged: emergenciesOf(kept)
      .filter(({ id }) => context.acknowledged.includes(id))
      .filter(({ because }) => edited === null || !because.includes(edited))
      .map(({ id }) => id),
  };
};

/** Asks everything from now on. What was answered or passed over stays so. */
export const withMore = (knowledge: CheckKnowledge, context: CheckContext): CheckContext =>
  settled(knowledge, { ...context, mode: 'full' }, context.answers, null);

/** Puts an answer on the sheet. */
export const withAnswer = (
  knowledge: CheckKnowledge,
  context: CheckContext,
  { question, answer, witness }: Answered,
): CheckContext => {
  const before = context.answers[question];
  const isEdit = before !== undefined && !isSame(before, answer);
  const others = without(context.witness, question);
  return settled(
    knowledge,
    { ...context, witness: witness === undefined ? others : { ...others, [question]: witness } },
    { ...context.answers, [question]: answer },
    isEdit ? question : null,
  );
};

/** Takes an answer from the sheet, so that its question is open again. */
export const withoutAnswer = (
  knowledge: CheckKnowledge,
  context: CheckContext,
  question: QuestionId,
): CheckContext => settled(knowledge, context, without(context.answers, question), null);

/** Passes a question over: it has no answer, and is not asked again unless somebody goes there. */
export const withSkip = (
  knowledge: CheckKnowledge,
  context: CheckContext,
  question: QuestionId,
): CheckContext =>
  withoutAnswer(
    knowledge,
    { ...context, skipped: [...context.skipped.filter((id) => id !== question), question] },
    question,
  );
