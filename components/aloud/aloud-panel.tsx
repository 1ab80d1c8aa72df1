'use client';

import { useEffect, useState } from 'react';
import type { Dictionary } from '../../lib/i18n/words.ts';
import { useWords, WordsProvider } from '../words-provider.tsx';
import { loadAloudWords } from './aloud-words.ts';
import { Listening } from './listening.tsx';

/** Listening, with its words in the language of the page. */
export const AloudPanel = ({
  isShared,
  onClose,
}: {
  readonly isShared: boolean;
  readonly onClose: () => void;
}) => {
  const { t, locale } = useWords();
  const [words, setWords] = useState<{
    readonly locale: string;
    readonly dictionary: Dictionary;
  } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isHere = true;
    loadAloudWords(locale).then(
      (dictionary) => {
        if (isHere) setWords({ locale, dictionary });
      },
      () => setFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [locale]);
  if (words === null || words.locale !== locale)
    return hasFailed ? <p role="status">{t('ui:failed.body')}</p> : null;
  return (
    <WordsProvider dictionary={words.dictionary} locale={locale}>
      <Listening isShared={isShared} onClose={onClose} />
    </WordsProvider>
  );
};
