import { withoutOrphans } from '../../rules/engine/effective.ts';
import { pathOf } from '../../rules/engine/next-question.ts';
import { type Outcome, outcomeOf } from '../../rules/engine/outcome.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import type { Answers, QuestionId, Setting } from '../../rules/schema/contract.ts';
import type { Mode } from '../../rules/schema/mode.ts';

/** One interview of one person: what was asked, what was said, and what came of it. */
export interface Interview {
  readonly path: readonly QuestionId[];
  readonly sheet: Answers;
  readonly outcome: Outcome;
  /** Questions before the end block, gates included. */
  readonly screens: number;
  /** Questions of the end block. */
  readonly end: number;
}

const askedOf = (answers: Answers, mode: Mode, setting: Setting): Answers => {
  const { answers: asked } = withoutOrphans(answers);
  const path = pathOf(asked, mode, setting);
  const said = Object.fromEntries(
    Object.entries(asked).filter(([id]) => path.includes(id as QuestionId)),
  ) as Answers;
  return Object.keys(said).length === Object.keys(answers).length
    ? answers
    : askedOf(said, mode, setting);
};

/** What this person says in this interview, and what the rules say then. */
export const interview = (answers: Answers, mode: Mode, setting: Setting): Interview => {
  const sheet = askedOf(answers, mode, setting);
  const path = pathOf(sheet, mode, setting);
  const end = path.filter((id) => catalogue[id].block === 'end').length;
  return { path, sheet, outcome: outcomeOf(sheet, setting), screens: path.length - end, end };
};
