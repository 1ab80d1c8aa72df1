/**
 * Calls `begin` when this tab is the one that sends: at once where no other tab is, later when
 * that tab has gone, at once where the browser has no locks. Returns how to give it up.
 */
export const whenSoleOwner = (
  name: string,
  begin: () => void,
  locks: Pick<LockManager, 'request'> | null = globalThis.navigator?.locks ?? null,
): (() => void) => {
  if (locks === null) {
    begin();
    return () => {};
  }
  const waiting = new AbortController();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  locks
    .request(name, { signal: waiting.signal }, () => {
      begin();
      return held;
    })
    .catch(() => {
      // Given up before it was this tab's turn.
    });
  return () => {
    release();
    waiting.abort();
  };
};
