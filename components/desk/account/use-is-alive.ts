'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether the page answers yet. A form that is drawn before would throw away what a quick person, or
 * a password manager, has put into it by then.
 */
export const useIsAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
