import { pathOf as workOutPath } from '../../rules/engine/next-question.ts';
import type { Answers, QuestionId } from '../../rules/schema/contract.ts';
import type { Mode } from '../../rules/schema/mode.ts';

/** Paths by what their sheet says. */
export type Paths = Map<string, readonly QuestionId[]>;

let remembered: Paths | null = null;

/**
 * Does something with the paths at hand that were worked out before for sheets that say the same, and
 * adds to them. They belong to whoever hands them in, so that nobody's answers outlive their check.
 */
export const withPaths = <Result>(paths: Paths, work: () => Result): Result => {
  const before = remembered;
  remembered = paths;
  try {
    return work();
  } finally {
    remembered = before;
  }
};

/**
 * The path of a sheet. The rules know it again for the same object; here it is known for another one
 * that says the same, such as the sheet that was thought of ahead and the one that is answered then.
 */
export const pathOf = (answers: Answers, mode: Mode): readonly QuestionId[] => {
  if (remembered === null) return workOutPath(answers, mode);
  const sheet = `${mode} ${JSON.stringify(answers)}`;
  const path = remembered.get(sheet) ?? workOutPath(answers, mode);
  remembered.set(sheet, path);
  return path;
};
