import type { Locale } from '../../lib/i18n/locales.ts';
import type { Dictionary } from '../../lib/i18n/words.ts';

/** Fetched as a file of the build, which works also where the frame has no origin of its own. */
const files: Readonly<Record<Locale, () => Promise<{ readonly dictionary: Dictionary }>>> = {
  en: () => import('./aloud-words-en.ts'),
  'zh-CN': () => import('./aloud-words-zh-cn.ts'),
};

/** The words of listening in a language. */
export const loadAloudWords = async (locale: Locale): Promise<Dictionary> =>
  (await files[locale]()).dictionary;
