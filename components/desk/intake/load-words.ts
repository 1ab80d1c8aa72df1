import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Dictionary } from '../../../lib/i18n/words.ts';
import { type Spoken, speak } from '../../words-provider.tsx';

/** The words of the export in the language that the page does not speak, loaded when they are asked for. */
const loaders: Readonly<Record<Locale, () => Promise<Dictionary>>> = {
  'zh-CN': async () => ({
    desk: (await import('../../../locales/zh-CN/desk.json')).default,
    flags: (await import('../../../locales/zh-CN/flags.json')).default,
    questions: (await import('../../../locales/zh-CN/questions.json')).default,
  }),
  en: async () => ({
    desk: (await import('../../../locales/en/desk.json')).default,
    flags: (await import('../../../locales/en/flags.json')).default,
    questions: (await import('../../../locales/en/questions.json')).default,
  }),
};

/** The words of a language, whatever the page speaks. */
export const loadWords = async (locale: Locale): Promise<Spoken> =>
  speak(await loaders[locale](), locale);
