import type { Locale } from '../../lib/i18n/locales.ts';
import type { Dictionary } from '../../lib/i18n/words.ts';

/** Fetched as a file of the build, which works also where the frame has no origin of its own. */
const files: Readonly<Record<Locale, () => Promise<{ readonly dictionary: Dictionary }>>> = {
  en: () => import('./embed-words-en.ts'),
  'zh-CN': () => import('./embed-words-zh-cn.ts'),
};

/** Every word of the frame in another language than it was built in. */
export const loadWords = async (locale: Locale): Promise<Dictionary> =>
  (await files[locale]()).dictionary;
