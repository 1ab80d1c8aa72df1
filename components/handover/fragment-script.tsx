'use client';

import { useSyncExternalStore } from 'react';
import { copyFragmentScript, fragmentScript } from './code-fragment.ts';

const never = () => () => {};

/**
 * The script that takes a handover code out of the address; part of what the server sends only.
 * `inCopy` is the one for a copy without a server.
 */
export const FragmentScript = ({ inCopy = false }: { readonly inCopy?: boolean }) => {
  const isFromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return isFromServer ? <script>{inCopy ? copyFragmentScript : fragmentScript}</script> : null;
};
