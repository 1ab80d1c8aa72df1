import type { Trouble } from '../../../lib/desk/problems.ts';
import type { Words } from '../../../lib/i18n/words.ts';
import type { Problem } from '../../ui/error-summary.tsx';
import { troubleWords } from '../account/trouble-words.ts';

/** The control that a refused setting leads to. */
const controlFor = (path: string): string => {
  const [setting = '', second = ''] = path.split('/').slice(2);
  switch (setting) {
    case 'name':
      return second === 'en' ? 'name-en' : 'name-zh';
    case 'address':
      return second === 'en' ? 'address-en' : 'address-zh';
    case 'departments':
      return second === '' ? 'add-department' : `department-${second}-id`;
    case 'accent':
      return `accent-${second}`;
    case 'languages':
      return 'language-zh-CN';
    default:
      return setting;
  }
};

/**
 * Why settings were refused: one entry for each field, in words, leading to it.
 *
 * @param origins the lines that were sent as websites, so that the faulty one can be named
 */
export const refusedSettings = (
  t: Words,
  trouble: Trouble | null,
  origins: readonly string[],
): readonly Problem[] => {
  if (trouble === null) return [];
  const whole = troubleWords(t, trouble);
  if (whole !== null || trouble.kind !== 'refused')
    return [{ message: whole ?? t('staff:errors.unknown'), controlId: 'name-zh' }];
  const problems = trouble.problems.map(({ path, code }): Problem => {
    const [setting = '', second = ''] = path.split('/').slice(2);
    const key = `staff:clinic.refused.${setting}`;
    const known = t.has(`staff:errors.codes.${code}`) ? t(`staff:errors.codes.${code}`) : null;
    const line = origins[Number(second)] ?? '';
    return {
      message: known ?? (t.has(key) ? t(key, { line }) : t('staff:errors.shape')),
      controlId: controlFor(path),
    };
  });
  return problems.filter(
    (each, at) => problems.findIndex(({ controlId }) => controlId === each.controlId) === at,
  );
};
