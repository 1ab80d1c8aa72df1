/** The languages of the product, equal to each other. They are the first part of every page's path. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Whether this is a language we speak, spelled as in the path. */
export const isLocale = (value: unknown): value is Locale =>
  (locales as readonly unknown[]).includes(value);

/**
 * The value of the `lang` attribute. Chinese names its script, because a browser picks the shapes
 * of Han characters by it and would otherwise guess (I-08, I-09).
 */
export const htmlLang = (locale: Locale): 'zh-Hans-CN' | 'en' =>
  locale === 'zh-CN' ? 'zh-Hans-CN' : 'en';
