'use client';

import { useEffect } from 'react';
import { useWords } from '../words-provider.tsx';

/**
 * Names the step in the window's title, with a prefix while something is wrong with it. It
 * never says what was answered: titles end up in the browser's history.
 */
export const useStepTitle = (title: string, hasProblem = false): void => {
  const { t } = useWords();
  const page = t('ui:titles.page', { title });
  const wanted = hasProblem ? `${t('ui:errors.prefix')} ${page}` : page;
  useEffect(() => {
    const name = () => {
      if (document.title !== wanted) document.title = wanted;
    };
    name();
    // The router puts the title of the address it was loaded with back whenever it takes over the head.
    const watch = new MutationObserver(name);
    watch.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => watch.disconnect();
  }, [wanted]);
};
