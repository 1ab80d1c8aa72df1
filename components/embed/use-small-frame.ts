'use client';

import { useSyncExternalStore } from 'react';

/** The least room in which the check can be used, in CSS pixels (E-26). */
const least = { width: 320, height: 480 };

const onResize = (listener: () => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

/** Zero while the frame is not shown; then nothing is too small. */
const sizeNow = (): 'fits' | 'narrow' | 'low' => {
  const { innerWidth, innerHeight } = window;
  if (innerWidth === 0 || innerHeight === 0) return 'fits';
  if (innerWidth < least.width) return 'narrow';
  return innerHeight < least.height ? 'low' : 'fits';
};

/**
 * Whether the frame is too small to be used. Where a script of the host follows the content, its
 * height says nothing.
 */
export const useSmallFrame = (hostFollows: boolean): boolean => {
  const size = useSyncExternalStore(onResize, sizeNow, () => 'fits' as const);
  return size === 'narrow' || (size === 'low' && !hostFollows);
};
