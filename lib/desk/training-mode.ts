import type { DeskApi } from './desk-api.ts';

/*
 * Whether somebody practises in this tab. The training desk and its invented patients are loaded
 * only then, and are gone with the tab or with a reload.
 */

const listeners = new Set<() => void>();
let desk: DeskApi | null = null;

const set = (next: DeskApi | null): void => {
  desk = next;
  for (const listener of listeners) listener();
};

/** The training desk while somebody practises, else null. */
export const trainingDesk = (): DeskApi | null => desk;

/** Calls back when training begins or ends; returns how to stop. */
export const onTraining = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Begins to practise, with a fresh queue. */
export const beginTraining = async (): Promise<void> => {
  const { createTrainingDesk } = await import('./training-desk.ts');
  set(createTrainingDesk());
};

/** Back to the clinic's own queue. Nothing of the training is kept. */
export const endTraining = (): void => set(null);
