'use client';

import { useSyncExternalStore } from 'react';
import type { CheckView } from '../../lib/check/check-view.ts';
import type { LiveCheck } from '../../lib/check/live-check.ts';
import { askStanding } from '../../lib/standing/heard-standing.ts';
import { tabStorage } from '../../lib/tab-storage.ts';
import type { ToldPage } from './told-page.tsx';

/** The check of this tab with its rules, and the pages that tell their result. */
export interface LoadedCheck {
  readonly check: LiveCheck;
  readonly ToldPage: typeof ToldPage;
}

let loaded: LoadedCheck | 'failed' | null = null;
let loading: Promise<LoadedCheck> | null = null;
const listeners = new Set<() => void>();

const settle = (outcome: LoadedCheck | 'failed') => {
  loaded = outcome;
  for (const listener of listeners) listener();
};

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const fetchCheck = async (): Promise<LoadedCheck> => {
  // Known long before the result, so that nothing withdrawn is shown even for a moment.
  void askStanding();
  const [{ getLiveCheck }, { ToldPage: page }] = await Promise.all([
    import('../../lib/check/live-check.ts'),
    import('./told-page.tsx'),
  ]);
  // Each a task of its own: to read the program, to take up the check, to show it.
  await nextTask();
  const check = getLiveCheck();
  await nextTask();
  return { check, ToldPage: page };
};

/**
 * Loads machine, rules and result pages, once. They come after the first paint, so that a question
 * can be read before the third of the program that judges it has arrived. Rejects when it cannot be
 * fetched; the next call tries again.
 */
export const loadCheck = (): Promise<LoadedCheck> => {
  loading ??= fetchCheck().then(
    (check) => {
      settle(check);
      return check;
    },
    (reason: unknown) => {
      loading = null;
      settle('failed');
      throw reason;
    },
  );
  return loading;
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The loaded check; null while it is on its way, `failed` when it could not be fetched. */
export const useLoadedCheck = (): LoadedCheck | 'failed' | null =>
  useSyncExternalStore(
    subscribe,
    () => loaded,
    () => null,
  );

const never = () => () => {};

/** What the check shows now; null until it is loaded. */
export const useCheckView = (check: LiveCheck | null): CheckView | null =>
  useSyncExternalStore(
    check?.subscribe ?? never,
    () => check?.getSnapshot() ?? null,
    () => null,
  );

/** The name under which lib/check/stored-check.ts keeps a check; a test holds the two together. */
const storedKey = 'facewise.check.v1';

/** Whether this tab may hold a check already, found out without loading the rules. Never throws. */
export const mayHaveBegun = (): boolean => {
  if (loaded !== null) return true;
  try {
    return (tabStorage()?.getItem(storedKey) ?? null) !== null;
  } catch {
    return false;
  }
};
