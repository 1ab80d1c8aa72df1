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

/** The control for a JSON Pointer, and what it is called. */
export interface Field {
  readonly id: string;
  readonly label: string;
  /** Whether nothing stands in it. */
  readonly isEmpty: boolean;
}

/** The sentence for a problem with this field: where the form is wrong, an empty one is called empty. */
export const fieldWords = (t: Words, problem: FieldProblem, field: Field | undefined): string =>
  field?.isEmpty === true && !t.has(`staff:errors.codes.${problem.code}`)
    ? t('staff:errors.missing')
    : problemWords(t, problem);

/**
 * A failed call as a list of things to put right, each named and leading to its field, from the top of
 * the page down.
 *
 * @param fields by JSON Pointer, in the order of the page; whatever has none leads to the first
 */
export const listedTrouble = (
  t: Words,
  trouble: Trouble | null,
  fields: Readonly<Record<string, Field>>,
  first: string,
): readonly Problem[] => {
  if (trouble === null) return [];
  const whole = troubleWords(t, trouble);
  if (whole !== null) return [{ message: whole, controlId: first }];
  if (trouble.kind !== 'refused') return [];
  if (trouble.problems.length === 0)
    return [{ message: t('staff:errors.unknown'), controlId: first }];
  const order = Object.keys(fields);
  const downThePage = trouble.problems.toSorted(
    (a, b) => order.indexOf(a.path) - order.indexOf(b.path),
  );
  return downThePage.map((problem) => {
    const field = fields[problem.path];
    const message = fieldWords(t, problem, field);
    return {
      message:
        field === undefined ? message : t('staff:errors.of', { field: field.label, message }),
      controlId: field?.id ?? first,
    };
  });
};
