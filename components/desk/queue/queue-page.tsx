'use client';

import { useWords } from '../../words-provider.tsx';
import { DeskFrame } from '../desk-frame.tsx';

/** Who is waiting, the most urgent first. */
export const QueuePage = () => {
  const { t } = useWords();
  return <DeskFrame title={t('desk:queue.title')}>{null}</DeskFrame>;
};
