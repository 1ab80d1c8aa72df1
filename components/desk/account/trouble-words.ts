import type { FieldProblem, Trouble } from '../../../lib/desk/problems.ts';
import type { Words } from '../../../lib/i18n/words.ts';
import type { Problem } from '../../ui/error-summary.tsx';

/** The sentence for one problem. A code that has none says that the form is wrong. */
export const problemWords = (t: Words, { code }: FieldProblem): string => {
  const key = `staff:errors.codes.${code}`;
  return t.has(key) ? t(key) : t('staff:errors.shape');
};

/** What a failed call has to say beside no field, or null. */
export const troubleWords = (t: Words, trouble: Trouble): string | null => {
  if (trouble.kind === 'unreachable') return t('staff:errors.unreachable');
  if (trouble.kind === 'wait') return t('staff:errors.wait', { seconds: String(trouble.seconds) });
  return null;
};

/**
 * A failed call as a list of things to put right, each leading to its field.
 *
 * @param controlOf the id of the control for a JSON Pointer; whatever has none leads to the first
 */
export const listedTrouble = (
  t: Words,
  trouble: Trouble | null,
  controlOf: Readonly<Record<string, string>>,
  first: string,
): readonly Problem[] => {
  if (trouble === null) return [];
  const whole = troubleWords(t, trouble);
  if (whole !== null) return [{ message: whole, controlId: first }];
  if (trouble.kind !== 'refused') return [];
  if (trouble.problems.length === 0)
    return [{ message: t('staff:errors.unknown'), controlId: first }];
  return trouble.problems.map((problem) => ({
    message: problemWords(t, problem),
    controlId: controlOf[problem.path] ?? first,
  }));
};
