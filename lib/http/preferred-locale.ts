import type { Locale } from '../i18n/locales.ts';

interface Wish {
  readonly language: string;
  readonly quality: number;
}

const readWish = (part: string): Wish => {
  const [language = '', ...parameters] = part.trim().toLowerCase().split(';');
  const quality = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='));
  const weight = quality === undefined ? 1 : Number.parseFloat(quality.slice(2));
  return { language: language.trim(), quality: Number.isFinite(weight) ? weight : 0 };
};

/**
 * The language in which to open the start page: the first one the browser wishes for that we speak,
 * English when it wishes for neither. Any Chinese counts as zh-CN. This picks words only; the place,
 * and with it the emergency number, is asked and never read from here (I-30).
 *
 * @param acceptLanguage the request's `Accept-Language`, or null when it has none
 */
export const preferredLocale = (acceptLanguage: string | null): Locale => {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map(readWish)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wishes) {
    if (/^zh(-|$)/.test(language)) return 'zh-CN';
    if (/^en(-|$)/.test(language)) return 'en';
  }
  return 'en';
};
