'use client';

import { use, useEffect, useState } from 'react';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { Dictionary } from '../../lib/i18n/words.ts';
import { checkWords } from './check-words.ts';
import { type LoadedCheck, loadCheck, useLoadedCheck } from './loaded-check.ts';

/** The check with all its words in the language of the page. */
export interface ReadyCheck extends LoadedCheck {
  readonly words: Dictionary;
}

/** Fetches the check and its words. Rejects when a part of them cannot be fetched. */
export const loadReadyCheck = async (locale: Locale): Promise<LoadedCheck> => {
  const [loaded] = await Promise.all([loadCheck(), checkWords[locale].load()]);
  return loaded;
};

/**
 * In another language than before, lets the page that was shown stay until the words of this one are
 * there, or cannot be had, so that nothing is shown in between and nobody loses their place. Nothing
 * waits while the check itself is on its way: then a page as it was built is on screen already.
 *
 * Call it last in its component: React goes on after the wait as if no other hook came behind it.
 */
export const useWordsFirst = (locale: Locale): void => {
  const loaded = useLoadedCheck();
  const words = checkWords[locale];
  const [hasToWait] = useState(
    () => loaded !== null && loaded !== 'failed' && words.now() === null,
  );
  if (hasToWait) use(words.settled());
};

/** The check of this tab and its words; null while they are on their way, `failed` when a part could not be fetched. */
export const useReadyCheck = (locale: Locale): ReadyCheck | 'failed' | null => {
  const loaded = useLoadedCheck();
  const words = checkWords[locale].useNow();
  useEffect(() => {
    loadReadyCheck(locale).catch(() => {
      // Shown on the page: the answer below says so.
    });
  }, [locale]);

  if (loaded === 'failed' || words === 'failed') return 'failed';
  return loaded === null || words === null ? null : { ...loaded, words };
};
