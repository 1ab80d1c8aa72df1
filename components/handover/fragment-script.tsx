'use client';

import { useSyncExternalStore } from 'react';
import { fragmentScript } from './code-fragment.ts';

const never = () => () => {};

/** The script that takes a handover code out of the address; part of what the server sends only. */
export const FragmentScript = () => {
  const isFromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return isFromServer ? <script>{fragmentScript}</script> : null;
};
