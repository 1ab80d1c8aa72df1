'use client';

import { useEffect, useRef } from 'react';
import type { Host } from './use-host.ts';

/**
 * Asks the host to bring the top of the frame into view when another step is on screen and its
 * heading is not (E-21). Whether it is, the browser knows across the border of the frame.
 */
export const useScrollRequest = (step: string, { post }: Pick<Host, 'post'>): void => {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    const heading = document.querySelector('main h1');
    if (heading === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      if (entry !== undefined && !entry.isIntersecting) post('scroll', { top: 0 });
    });
    observer.observe(heading);
    return () => observer.disconnect();
  }, [step, post]);
};
