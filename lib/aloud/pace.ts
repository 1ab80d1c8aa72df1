import { rates } from '../../machines/read-aloud/read-aloud-context.ts';
import { keepsNothing } from '../tab-storage.ts';

const key = 'facewise.pace';
const usual = 2;

const storage = (): Storage | null => (keepsNothing() ? null : (globalThis.localStorage ?? null));

/**
 * How fast somebody wants to be read to: the only thing about listening that outlives the page, and
 * nothing about health. That somebody listened is not kept; reading never begins by itself.
 */
export const readPace = (): number => {
  try {
    const stored = Number(storage()?.getItem(key) ?? usual);
    return Number.isInteger(stored) && stored in rates ? stored : usual;
  } catch {
    return usual;
  }
};

/** Keeps the pace where the browser allows it. Never throws. */
export const storePace = (rate: number): void => {
  try {
    storage()?.setItem(key, String(rate));
  } catch {
    // Then it holds until the page is closed.
  }
};
