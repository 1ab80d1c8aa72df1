'use client';

import { useSyncExternalStore } from 'react';
import type { CheckView } from '../../lib/check/check-view.ts';
import type { LiveCheck } from '../../lib/check/live-check.ts';
import { askStanding } from '../../lib/standing/heard-standing.ts';
import { tabStorage } from '../../lib/tab-storage.ts';
import { loadedOnce } from './loaded-once.ts';
import type { ToldPage } from './told-page.tsx';

/** The check of this tab with its rules, and the pages that tell their result. */
export interface LoadedCheck {
  readonly check: LiveCheck;
  readonly ToldPage: typeof ToldPage;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const fetchCheck = async (): Promise<LoadedCheck> => {
  // Each a task of its own, so that a press never waits for long: to ask for the program, to read
  // it, to take up the check, to show it.
  const [{ getLiveCheck }, { ToldPage: page }] = await Promise.all([
    nextTask().then(() => import('../../lib/check/live-check.ts')),
    nextTask().then(() => import('./told-page.tsx')),
    // Known long before the result, so that nothing withdrawn is shown even for a moment.
    nextTask().then(() => void askStanding()),
  ]);
  await nextTask();
  const taken = getLiveCheck();
  await nextTask();
  return { check: taken, ToldPage: page };
};

const check = loadedOnce(fetchCheck);

/**
 * Loads machine, rules and result pages, once. They come after the first paint, so that a question
 * can be read before the third of the program that judges it has arrived. Rejects when it cannot be
 * fetched; the next call tries again.
 */
export const loadCheck = check.load;

/** The loaded check; null while it is on its way, `failed` when it could not be fetched. */
export const useLoadedCheck = check.useNow;

const never = () => () => {};

/** What the check shows now; null until it is loaded. */
export const useCheckView = (live: LiveCheck | null): CheckView | null =>
  useSyncExternalStore(
    live?.subscribe ?? never,
    () => live?.getSnapshot() ?? null,
    () => null,
  );

/** The name under which lib/check/stored-check.ts keeps a check; a test holds the two together. */
const storedKey = 'facewise.check.v1';

/** Whether this tab may hold a check already, found out without loading the rules. Never throws. */
export const mayHaveBegun = (): boolean => {
  if (check.now() !== null) return true;
  try {
    return (tabStorage()?.getItem(storedKey) ?? null) !== null;
  } catch {
    return false;
  }
};
