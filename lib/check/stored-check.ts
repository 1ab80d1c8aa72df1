import type { CheckContext, Stage } from '../../machines/check/check-context.ts';
import { fromSnapshot, type RestoredCheck, toSnapshot } from '../../machines/check/snapshot.ts';
import { rulesKnowledge } from './provide-rules.ts';

/** Where a check outlives a reload. Any of these calls may throw: private mode, quota, a sandboxed frame. */
export type CheckStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Asks for the storage anew each time, because asking may throw as well; null keeps nothing. */
export type GetStorage = () => CheckStorage | null;

const key = 'facewise.check.v1';

/** Takes the stored check away. Never throws. */
export const wipeCheck = (getStorage: GetStorage): void => {
  try {
    getStorage()?.removeItem(key);
  } catch {
    // What cannot be reached cannot be wiped, and was not written by us in this visit.
  }
};

/** Keeps the check as it is now. Never throws; what cannot be kept does not leave an older check behind. */
export const storeCheck = (getStorage: GetStorage, stage: Stage, context: CheckContext): void => {
  try {
    getStorage()?.setItem(key, JSON.stringify(toSnapshot(stage, context)));
  } catch {
    wipeCheck(getStorage);
  }
};

/** The stored check; null when there is none or the storage cannot be read. Never throws. */
export const readCheck = (getStorage: GetStorage): RestoredCheck | null => {
  let text: string | null;
  try {
    text = getStorage()?.getItem(key) ?? null;
  } catch {
    return null;
  }
  if (text === null) return null;
  try {
    return fromSnapshot(JSON.parse(text), rulesKnowledge);
  } catch {
    return { ok: false, reason: 'not-a-snapshot' };
  }
};
