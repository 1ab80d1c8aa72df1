let turn = 0;
const listeners = new Set<() => void>();

/** Begins to speak; whoever spoke before must not silence the new one. Returns whether it is still one's turn. */
export const takeFloor = (): (() => boolean) => {
  turn += 1;
  const mine = turn;
  return () => turn === mine;
};

/** Something urgent is said now: whatever reads aloud stops and waits for a press. */
export const askForFloor = (): void => {
  for (const listener of listeners) listener();
};

/** Calls back when something urgent wants to be said; returns how to stop. */
export const onFloorAsked = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
