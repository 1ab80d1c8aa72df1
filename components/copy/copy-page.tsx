'use client';

import { useEffect, useState } from 'react';
import { htmlLang, type Locale } from '../../lib/i18n/locales.ts';
import type { Dictionary } from '../../lib/i18n/words.ts';
import type { QuestionLayout } from '../check/check-screen.tsx';
import { WordsProvider } from '../words-provider.tsx';
import { CopyCheck } from './copy-check.tsx';
import { CopyFoot } from './copy-foot.tsx';
import { CopyHead } from './copy-head.tsx';
import { loadCopyWords } from './copy-words.ts';

/** Lets the address name the language too, so that a reload keeps it; a page without a server may not everywhere. */
const nameLanguage = (locale: Locale): void => {
  const { pathname, hash } = window.location;
  const named = pathname.replace(/[^/]+(?=\/index\.html$)/, locale);
  try {
    if (named !== pathname) window.history.replaceState(window.history.state, '', named + hash);
  } catch {
    // Files of a disk: the language holds until the page is loaded again.
  }
};

/** A copy without a server. Another language is put in its place; no answer and no step is lost. */
export const CopyPage = ({
  locale,
  dictionary,
  layout,
}: {
  readonly locale: Locale;
  readonly dictionary: Dictionary;
  readonly layout: QuestionLayout;
}) => {
  const [spoken, setSpoken] = useState({ locale, dictionary });

  useEffect(() => {
    document.documentElement.lang = htmlLang(spoken.locale);
    nameLanguage(spoken.locale);
  }, [spoken.locale]);

  const speak = (wanted: Locale) => {
    loadCopyWords(wanted).then(
      (words) => setSpoken({ locale: wanted, dictionary: words }),
      () => {
        // The words cannot be read from where the copy lies; the language stays.
      },
    );
  };

  return (
    <WordsProvider {...spoken}>
      <CopyHead onLang={speak} />
      <CopyCheck layout={layout} />
      <CopyFoot />
    </WordsProvider>
  );
};
