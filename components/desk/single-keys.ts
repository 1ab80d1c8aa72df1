const storageKey = 'facewise.desk.singleKeys';
const listeners = new Set<() => void>();
let chosen: boolean | undefined;

/** Whether single letters are keys on this device: yes, until somebody switches them off. */
export const hasSingleKeys = (): boolean => {
  if (chosen === undefined) {
    chosen = true;
    try {
      chosen = globalThis.localStorage?.getItem(storageKey) !== 'off';
    } catch {
      // A browser that refuses its storage keeps them on.
    }
  }
  return chosen;
};

/** Switches single letters on or off and remembers it where the browser allows it. */
export const chooseSingleKeys = (isOn: boolean): void => {
  chosen = isOn;
  try {
    if (isOn) globalThis.localStorage?.removeItem(storageKey);
    else globalThis.localStorage?.setItem(storageKey, 'off');
  } catch {
    // Then it holds until the page is closed.
  }
  for (const listener of listeners) listener();
};

/** Calls back on every change; returns how to stop. */
export const onSingleKeys = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
