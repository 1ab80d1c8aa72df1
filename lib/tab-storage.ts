let isForgetful = false;

/** From now on nothing of this page is read from or written to a storage: the frame lives in memory only (ruling 33). */
export const keepNothing = (): void => {
  isForgetful = true;
};

/** Whether this page keeps nothing at all. */
export const keepsNothing = (): boolean => isForgetful;

/** The tab's own storage, which ends with the tab; null where nothing is kept. Asking for it may throw. */
export const tabStorage = (): Storage | null =>
  isForgetful ? null : (globalThis.sessionStorage ?? null);
