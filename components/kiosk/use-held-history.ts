'use client';

import { useEffect, useRef } from 'react';

/**
 * The browser's Back never leaves the kiosk: one entry stands in front of it, and is put back whenever
 * it is used up. No entry holds a step or an answer (P-32). A page that comes back from the browser's
 * cache of pages is told to begin anew (P-31).
 */
export const useHeldHistory = (onBack: () => void, onRevived: () => void): void => {
  const acts = useRef({ onBack, onRevived });
  useEffect(() => {
    acts.current = { onBack, onRevived };
  });
  useEffect(() => {
    const hold = () => history.pushState(null, '', location.pathname);
    const goBack = () => {
      hold();
      acts.current.onBack();
    };
    const revive = ({ persisted }: PageTransitionEvent) => {
      if (persisted) acts.current.onRevived();
    };
    hold();
    window.addEventListener('popstate', goBack);
    window.addEventListener('pageshow', revive);
    return () => {
      window.removeEventListener('popstate', goBack);
      window.removeEventListener('pageshow', revive);
    };
  }, []);
};
