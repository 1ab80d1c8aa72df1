'use client';

import { useSyncExternalStore } from 'react';

/** A part of the program, or of its words, that is fetched after the first paint. */
export interface LoadedOnce<T> {
  /** Fetches it, once. Rejects when it cannot be fetched; the next call tries again. */
  readonly load: () => Promise<T>;
  /** Fetches it unless it is there, and ends when that is over, well or not. Always the same promise. Never rejects. */
  readonly settled: () => Promise<void>;
  /** What is there now; null while it is on its way, `failed` when it could not be fetched. */
  readonly now: () => T | 'failed' | null;
  /** The same for a component, which hears when it changes. */
  readonly useNow: () => T | 'failed' | null;
}

/** Holds what `fetchIt` brings for as long as the page lives. */
export const loadedOnce = <T>(fetchIt: () => Promise<T>): LoadedOnce<T> => {
  let loaded: T | 'failed' | null = null;
  let loading: Promise<T> | null = null;
  let settling: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const settle = (outcome: T | 'failed') => {
    loaded = outcome;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const now = () => loaded;
  const load = () => {
    loading ??= fetchIt().then(
      (fetched) => {
        settle(fetched);
        return fetched;
      },
      (reason: unknown) => {
        loading = null;
        settle('failed');
        throw reason;
      },
    );
    return loading;
  };
  const settled = () => {
    const over = () => {};
    settling ??= load().then(over, over);
    return settling;
  };
  return { load, settled, now, useNow: () => useSyncExternalStore(subscribe, now, () => null) };
};
