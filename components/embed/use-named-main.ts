'use client';

import { type RefObject, useEffect } from 'react';

/** Names the main part of the frame, so that it can be told from that of the host, which a screen reader lists beside it. */
export const useNamedMain = (wrapper: RefObject<HTMLElement | null>, name: string): void => {
  useEffect(() => {
    const element = wrapper.current;
    if (element === null) return;
    const tend = () => element.querySelector('main')?.setAttribute('aria-label', name);
    const observer = new MutationObserver(tend);
    observer.observe(element, { childList: true, subtree: true });
    tend();
    return () => observer.disconnect();
  }, [wrapper, name]);
};
