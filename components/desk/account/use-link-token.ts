'use client';

import { useEffect, useState } from 'react';

/** In memory only, and outside the page, so that a change of the language keeps it. */
let kept: string | null = null;

/**
 * The secret behind `#` in the address: read once, then taken out of the address, so that it stays in
 * no history and on no screen. `null` until it was looked for, empty where there is none.
 */
export const useLinkToken = (): string | null => {
  const [token, setToken] = useState<string | null>(null);
  useEffect(() => {
    const found = location.hash.slice(1);
    if (found !== '') {
      kept = found;
      history.replaceState(history.state, '', location.pathname + location.search);
    }
    setToken(kept ?? '');
  }, []);
  return token;
};
