'use client';

import { useStepTitle } from '../questionnaire/use-step-title.ts';
import { useWords } from '../words-provider.tsx';

/** Names the page in the window's title, with how many wait for somebody to take note of them. */
export const useDeskTitle = (title: string, count: number): void => {
  const { t } = useWords();
  useStepTitle(count === 0 ? title : t('desk:queue.titleCount', { count: String(count), title }));
};
