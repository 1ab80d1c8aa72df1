import {
  type Answers,
  contract,
  exclusiveOptions,
  type QuestionId,
} from '../../rules/schema/contract.ts';

/** The two lists of signs that need a doctor soon. */
const signLists = ['emergency-signs', 'warning-signs'] as const satisfies readonly QuestionId[];

/** One sign and the question it was asked under. */
export interface Sign {
  readonly question: (typeof signLists)[number];
  readonly option: string;
}

/** What was said about the signs: there, not there, or not known because the list was not answered for sure. */
export interface Signs {
  readonly present: readonly Sign[];
  readonly denied: readonly Sign[];
  readonly unknown: readonly Sign[];
}

const isSign = (option: string): boolean =>
  !(exclusiveOptions as readonly string[]).includes(option);

/** Signs asked and denied: what a doctor looks for first. "Not sure" is never written as a no. */
export const signsAsked = (answers: Answers): Signs => {
  const all = signLists.flatMap((question) =>
    contract[question].options.filter(isSign).map((option) => {
      const ticks: readonly string[] = answers[question] ?? ['not-sure'];
      const said = ticks.includes(option)
        ? 'present'
        : ticks.includes('not-sure')
          ? 'unknown'
          : 'denied';
      return { question, option, said };
    }),
  );
  const said = (what: string) => all.filter((sign) => sign.said === what);
  return { present: said('present'), denied: said('denied'), unknown: said('unknown') };
};
