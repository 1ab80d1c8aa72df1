import type { Locale } from '../../lib/i18n/locales.ts';
import type { Dictionary, WordTree } from '../../lib/i18n/words.ts';
import { loadWords } from '../embed/embed-words.ts';

const files: Readonly<Record<Locale, () => Promise<{ readonly default: WordTree }>>> = {
  en: () => import('../../locales/en/copy.json', { with: { type: 'json' } }),
  'zh-CN': () => import('../../locales/zh-CN/copy.json', { with: { type: 'json' } }),
};

/** Every word of a copy without a server in another language than it was opened in: those of a frame, and its own. */
export const loadCopyWords = async (locale: Locale): Promise<Dictionary> => {
  const [frame, { default: copy }] = await Promise.all([loadWords(locale), files[locale]()]);
  return { ...frame, copy };
};
