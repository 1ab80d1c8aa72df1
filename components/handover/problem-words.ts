import type { Unopened } from '../../lib/handover/handed-over.ts';
import type { Words } from '../../lib/i18n/words.ts';

/** Why a code did not open, and what to do about it. */
export const problemWords = (t: Words, unopened: Unopened): string =>
  unopened.reason === 'mistyped'
    ? t('handover:problems.mistyped', { line: String(unopened.line) })
    : t(`handover:problems.${unopened.reason}`);
