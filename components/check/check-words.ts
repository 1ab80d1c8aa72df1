'use client';

import type { Locale } from '../../lib/i18n/locales.ts';
import type { Dictionary } from '../../lib/i18n/words.ts';
import { type LoadedOnce, loadedOnce } from './loaded-once.ts';

/**
 * The words of the check that the page of a step does not bring (app/first-words.ts). They come with
 * the rules, after the first paint: what they say is shown once somebody has answered.
 */
export const checkWords: Readonly<Record<Locale, LoadedOnce<Dictionary>>> = {
  en: loadedOnce(async () => (await import('./check-words-en.ts')).dictionary),
  'zh-CN': loadedOnce(async () => (await import('./check-words-zh-cn.ts')).dictionary),
};
