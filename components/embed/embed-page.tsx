'use client';

import './keep-nothing.ts';
import { useEffect, useState } from 'react';
import { htmlLang, type Locale } from '../../lib/i18n/locales.ts';
import type { Dictionary } from '../../lib/i18n/words.ts';
import type { QuestionLayout } from '../check/check-screen.tsx';
import { WordsProvider } from '../words-provider.tsx';
import { EmbedFrame } from './embed-frame.tsx';
import { loadWords } from './embed-words.ts';

/** The frame with its words. Another language is put in its place; nothing else changes, no answer and no step. */
export const EmbedPage = ({
  locale,
  dictionary,
  layout,
  rules,
  consentText,
}: {
  readonly locale: Locale;
  readonly dictionary: Dictionary;
  readonly layout: QuestionLayout;
  readonly rules: string;
  readonly consentText: Readonly<Record<Locale, string>>;
}) => {
  const [spoken, setSpoken] = useState({ locale, dictionary });

  useEffect(() => {
    document.documentElement.lang = htmlLang(spoken.locale);
  }, [spoken.locale]);

  const speak = (wanted: Locale) => {
    if (wanted === spoken.locale) return;
    loadWords(wanted).then(
      (words) => setSpoken({ locale: wanted, dictionary: words }),
      () => {
        // The words cannot be fetched now; the language stays, and the control is still there.
      },
    );
  };

  return (
    <WordsProvider {...spoken}>
      <EmbedFrame layout={layout} rules={rules} consentText={consentText} onLang={speak} />
    </WordsProvider>
  );
};
