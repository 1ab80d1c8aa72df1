import { answersRaising } from '../../rules/engine/red-flags.ts';
import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import { type Answers, exclusiveOptions, type QuestionId } from '../../rules/schema/contract.ts';

/** One line of "because you answered". */
export interface FlagAnswer {
  readonly question: QuestionId;
  /** Option ids, in the order in which they were chosen; empty where nobody answered. */
  readonly options: readonly string[];
  /** Ticked signs say by themselves what they are; any other answer needs the name of its question. */
  readonly isSign: boolean;
}

const signLists: readonly QuestionId[] = ['emergency-signs', 'warning-signs'];

/** The answers that raised a flag, in table order; of a list of signs each tick is a line of its own. */
export const flagAnswers = (flag: RaisedFlag, answers: Answers): readonly FlagAnswer[] =>
  answersRaising(flag, answers).flatMap(({ question, options }): readonly FlagAnswer[] =>
    signLists.includes(question) &&
    !options.some((option) => (exclusiveOptions as readonly string[]).includes(option))
      ? options.map((option) => ({ question, options: [option], isSign: true }))
      : [{ question, options, isSign: false }],
  );
