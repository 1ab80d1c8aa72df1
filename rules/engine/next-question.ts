import type { Answers, QuestionId, Setting } from '../schema/contract.ts';
import type { Mode } from '../schema/mode.ts';
import { questionPath } from './question-path.ts';
import { shortPath } from './short-path.ts';

/** Paths that were worked out for these very answers. A check asks for its path many times a step. */
const known = new WeakMap<Answers, Map<string, readonly QuestionId[]>>();

/**
 * Every question that is due for these answers in this mode, answered or not, in screen order.
 * Depends on nothing but the answers, the mode and the setting. Expects no orphans.
 *
 * @param answers never changed in place: the path of the same object is worked out once
 */
export const pathOf = (
  answers: Answers,
  mode: Mode,
  setting: Setting = 'self-check',
): readonly QuestionId[] => {
  if (mode === 'full') return questionPath(answers);
  const paths = known.get(answers) ?? new Map<string, readonly QuestionId[]>();
  known.set(answers, paths);
  const path = paths.get(setting) ?? shortPath(answers, setting);
  paths.set(setting, path);
  return path;
};

/** The first question due that has no answer; null when everything due is answered. */
export const nextQuestion = (
  answers: Answers,
  setting: Setting = 'self-check',
  mode: Mode = 'short',
): QuestionId | null =>
  pathOf(answers, mode, setting).find((id) => answers[id] === undefined) ?? null;
