'use client';

import { useEffect } from 'react';
import type { IntakeCopy } from '../../lib/api/intake-copy.ts';
import { useDeskApi } from './desk-api.tsx';

/**
 * Tells the server of each print of an intake, whichever way it was begun (P-22). A patient waits for
 * the paper, so it is printed all the same where the server cannot be told.
 *
 * @param id null where nothing of an intake is printed
 */
export const useNotedPrint = (id: string | null, form: IntakeCopy['form']): void => {
  const api = useDeskApi();
  useEffect(() => {
    if (id === null) return;
    const note = () => void api.noteCopy(id, form).catch(() => undefined);
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, [api, id, form]);
};
