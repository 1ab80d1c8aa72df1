'use client';

import { useState } from 'react';
import { Conflict } from '../../../lib/desk/desk-api.ts';
import { Refused } from '../../../lib/desk/fetch-json.ts';
import { useWords } from '../../words-provider.tsx';

/** What became of the last thing that was done, in words; empty before the first. */
export const useNotice = () => {
  const { t } = useWords();
  const [notice, setNotice] = useState('');
  return {
    notice,
    say: setNotice,
    sayFault: (error: Error, ticket: string) => {
      if (error instanceof Conflict) return setNotice(t('desk:queue.conflict', { ticket }));
      if (error instanceof Refused && error.status === 403)
        return setNotice(t('desk:queue.notAllowed'));
      return setNotice(t('desk:queue.failed', { ticket }));
    },
  };
};
