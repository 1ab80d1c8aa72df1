import type { QuestionId } from '../../rules/schema/contract.ts';
import type { CheckContext } from './check-context.ts';
import type { CheckKnowledge } from './knowledge.ts';

/** What a path depends on. */
type Asked = Pick<CheckContext, 'answers' | 'mode'>;

/** The first question of the path that has no answer and was not skipped; null when all are done. */
export const openQuestion = (
  { pathOf }: CheckKnowledge,
  { answers, mode, skipped }: CheckContext,
): QuestionId | null =>
  pathOf(answers, mode).find((id) => answers[id] === undefined && !skipped.includes(id)) ?? null;

/** Whether the question is on the path and nothing before it is open: it was, or may be, on screen. */
export const isReached = (
  knowledge: CheckKnowledge,
  context: CheckContext,
  question: QuestionId,
): boolean => {
  const path = knowledge.pathOf(context.answers, context.mode);
  if (!path.includes(question)) return false;
  const open = openQuestion(knowledge, context);
  return open === null || path.indexOf(question) <= path.indexOf(open);
};

/** A gate, or a question that an answer to a gate has opened: everything up to the last gate. */
export const isAmongGates = (
  { pathOf, isGate }: CheckKnowledge,
  { answers, mode }: Asked,
  question: QuestionId,
): boolean => {
  const path = pathOf(answers, mode);
  const index = path.indexOf(question);
  return index >= 0 && index <= path.findLastIndex(isGate);
};

/** The question before the one on screen; after the last one where none is on screen; null before the first. */
export const previousQuestion = (
  { pathOf }: CheckKnowledge,
  { answers, mode, at }: CheckContext,
): QuestionId | null => {
  const path = pathOf(answers, mode);
  return (at === null ? path.at(-1) : path[path.indexOf(at) - 1]) ?? null;
};
