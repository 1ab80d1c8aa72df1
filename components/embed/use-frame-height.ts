'use client';

import { type RefObject, useEffect } from 'react';
import type { Host } from './use-host.ts';

/**
 * Tells the host how high the content is: the box of an inner wrapper, which shrinks as well as it
 * grows, rounded up, once a frame at most, and only when it is another than before (E-20). A frame
 * that is not shown has no height to tell.
 */
export const useFrameHeight = (
  wrapper: RefObject<HTMLElement | null>,
  { post, isLinked }: Pick<Host, 'post' | 'isLinked'>,
): void => {
  useEffect(() => {
    const element = wrapper.current;
    if (element === null || !isLinked) return;
    let told = 0;
    let waiting = 0;
    const tell = () => {
      waiting = 0;
      const { height, width } = element.getBoundingClientRect();
      const whole = Math.ceil(height);
      if (width === 0 || whole === told) return;
      told = whole;
      post('resize', { height: whole });
    };
    const observer = new ResizeObserver(() => {
      if (waiting === 0) waiting = requestAnimationFrame(tell);
    });
    observer.observe(element);
    tell();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(waiting);
    };
  }, [wrapper, post, isLinked]);
};
