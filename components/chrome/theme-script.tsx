'use client';

import { useSyncExternalStore } from 'react';
import { themeScript } from './theme.ts';

const never = () => () => {};

/**
 * The script that sets the theme before the first paint. It is part of what the server sends only:
 * built by the browser it would not run, and need not, because `ThemeControl` does the same.
 */
export const ThemeScript = () => {
  const isFromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return isFromServer ? <script>{themeScript}</script> : null;
};
