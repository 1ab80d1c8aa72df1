'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { Host } from './use-host.ts';

/** How much of the card must be seen, from 0 to 1 (E-24). */
const enough = 0.8;

/**
 * Watches the emergency card. While less than enough of it can be seen, the host is asked once to
 * scroll to it, and the answer is true from then on: the way to a page of its own must be offered.
 */
export const useCardOutOfView = (
  isEmergency: boolean,
  wrapper: RefObject<HTMLElement | null>,
  { post }: Pick<Host, 'post'>,
): boolean => {
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    setCut(false);
    const card = wrapper.current?.querySelector('[data-level="emergency"]');
    if (!isEmergency || card === null || card === undefined) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined || entry.intersectionRatio >= enough) return;
        observer.disconnect();
        const top = card.getBoundingClientRect().top + window.scrollY;
        post('scroll', { top: Math.max(0, Math.floor(top)) });
        setCut(true);
      },
      { threshold: enough },
    );
    observer.observe(card);
    return () => observer.disconnect();
  }, [isEmergency, wrapper, post]);
  return isCut;
};
