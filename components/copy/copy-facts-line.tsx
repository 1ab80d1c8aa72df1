'use client';

import { useSyncExternalStore } from 'react';
import { copyFacts, endOf } from '../../lib/copy/copy-facts.ts';
import { dayWords } from '../../lib/i18n/day-words.ts';
import { useWords } from '../words-provider.tsx';

const never = () => () => {};

/** When this copy was made and until when it may be used, known once it runs. */
export const CopyFactsLine = () => {
  const { t, locale } = useWords();
  const facts = useSyncExternalStore(never, copyFacts, () => null);
  if (facts === null) return null;
  const say = (day: string) => dayWords(locale, new Date(day), 'UTC');
  const values = { made: say(facts.made), until: say(facts.until) };
  return Date.now() > Date.parse(endOf(facts)) ? (
    <p>
      <strong>{t('copy:ended', values)}</strong>
    </p>
  ) : (
    <p>{t('copy:made', values)}</p>
  );
};
