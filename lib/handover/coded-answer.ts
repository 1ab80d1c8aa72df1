import type { CodedQuestion } from './format-1.ts';

/** An answer as it stands on a sheet, before its question is known. */
type SomeAnswer = string | readonly string[] | undefined;

/** How many different answers a question has, none among them. */
export const baseOf = ({ single, ticks }: CodedQuestion): number =>
  single.length + 2 ** ticks.length - 1;

/**
 * The number of an answer.
 *
 * @throws when the answer holds an option that the table does not know
 */
export const numberOf = (question: CodedQuestion, answer: SomeAnswer): number => {
  const { id, single, ticks } = question;
  const options: readonly string[] =
    answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
  const place = (single as readonly (string | null)[]).indexOf(options[0] ?? null);
  if (place >= 0 && options.length < 2) return place;
  const sum = options.reduce((total, option) => {
    const tick = (ticks as readonly string[]).indexOf(option);
    if (tick < 0) throw new Error(`${id}: the code table has no ${option}`);
    return total | (1 << tick);
  }, 0);
  return single.length - 1 + sum;
};

/** The answer of a number below the base; options of a list come in the order of the table. */
export const answerOf = ({ kind, single, ticks }: CodedQuestion, number: number): SomeAnswer => {
  const alone = single[number];
  if (alone !== undefined) return alone === null ? undefined : kind === 'one' ? alone : [alone];
  const sum = number - single.length + 1;
  return ticks.filter((_, tick) => (sum & (1 << tick)) !== 0);
};
