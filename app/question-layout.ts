import type { QuestionLayout } from '../components/check/check-screen.tsx';
import { rulesKnowledge } from '../lib/check/provide-rules.ts';
import { catalogue } from '../rules/questions/catalogue.ts';
import { questionIds } from '../rules/schema/contract.ts';

/** What a page needs of the catalogue, so that the browser's components need not load it. */
export const questionLayout: QuestionLayout = {
  groups: Object.fromEntries(
    questionIds.flatMap((id) => {
      const { groups } = catalogue[id];
      return groups === undefined ? [] : [[id, groups]];
    }),
  ),
  mustAnswer: questionIds.filter(rulesKnowledge.mustAnswer),
};
