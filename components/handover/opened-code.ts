'use client';

import { useSyncExternalStore } from 'react';
import type { HandedOver, Unopened } from '../../lib/handover/handed-over.ts';
import type { ToldPage } from '../check/told-page.tsx';

/** Answers out of a code, with the pages that tell them. */
export interface OpenedCode extends HandedOver {
  readonly ToldPage: typeof ToldPage;
}

/** What has come of opening: nothing was opened, it is on its way, or this. */
export type Opening = OpenedCode | Unopened | 'nothing' | 'loading' | 'failed';

/**
 * What was opened last. It lives outside the page, in memory only: a change of language keeps it,
 * a reload does not, and the check of this tab knows nothing of it.
 */
let opening: Opening = 'nothing';
const listeners = new Set<() => void>();

const settle = (next: Opening) => {
  opening = next;
  for (const listener of listeners) listener();
};

/** Opens a text: what was scanned, typed or stood in the address. Never rejects. */
export const openCode = async (text: string): Promise<void> => {
  settle('loading');
  try {
    const [{ handedOverBy }, { ToldPage: page }] = await Promise.all([
      import('../../lib/handover/handed-over.ts'),
      import('../check/told-page.tsx'),
    ]);
    const read = handedOverBy(text);
    settle('assessment' in read ? { ...read, ToldPage: page } : read);
  } catch {
    settle('failed');
  }
};

/** Forgets what was opened. */
export const closeCode = (): void => settle('nothing');

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What has come of opening. */
export const useOpening = (): Opening =>
  useSyncExternalStore(
    subscribe,
    () => opening,
    () => 'nothing',
  );
