import {
  type Answers,
  contract,
  exclusiveOptions,
  type QuestionId,
} from '../../rules/schema/contract.ts';

const isExclusive = (option: string): boolean =>
  (exclusiveOptions as readonly string[]).includes(option);

/** The sheet with one question answered by one option, or without an answer. */
export const withOne = (answers: Answers, question: QuestionId, option: string | null): Answers => {
  const { [question]: _old, ...rest } = answers;
  return option === null ? rest : ({ ...rest, [question]: option } as Answers);
};

/**
 * The sheet with one option ticked or not. "None of these" and "not sure" stand alone; a list
 * without a tick is no answer.
 */
export const withTick = (answers: Answers, question: QuestionId, option: string): Answers => {
  const old: readonly string[] = [answers[question] ?? []].flat();
  const ticked = old.includes(option)
    ? old.filter((each) => each !== option)
    : isExclusive(option)
      ? [option]
      : [...old.filter((each) => !isExclusive(each)), option];
  const { [question]: _old, ...rest } = answers;
  const inOrder = contract[question].options.filter((each: string) => ticked.includes(each));
  return inOrder.length === 0 ? rest : ({ ...rest, [question]: inOrder } as Answers);
};
