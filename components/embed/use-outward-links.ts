'use client';

import { type RefObject, useEffect } from 'react';

/** Whether a link leaves the frame: not one within it, and not a telephone number. */
const leavesFrame = (link: HTMLAnchorElement): boolean => {
  const href = link.getAttribute('href');
  return href !== null && !href.startsWith('#') && !/^(tel|mailto):/.test(href);
};

/**
 * Keeps every link from taking the frame elsewhere: a page outside cannot be shown in it (E-12). Such
 * links open on a page of their own; in a kiosk, which has no way out, they are text.
 */
export const useOutwardLinks = (wrapper: RefObject<HTMLElement | null>, isKiosk: boolean): void => {
  useEffect(() => {
    const element = wrapper.current;
    if (element === null) return;
    const tend = () => {
      for (const link of element.querySelectorAll('a')) {
        if (!leavesFrame(link)) continue;
        if (isKiosk) link.removeAttribute('href');
        else if (link.target !== '_blank') {
          link.target = '_blank';
          link.rel = 'noopener';
        }
      }
    };
    const observer = new MutationObserver(tend);
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['href'] });
    tend();
    return () => observer.disconnect();
  }, [wrapper, isKiosk]);
};
