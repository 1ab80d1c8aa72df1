type Step = () => Promise<void> | void;

/** Shared with `scripts/serve-next.mjs`, which is no part of the build and calls `facewiseStop`. */
const shared = globalThis as typeof globalThis & {
  facewiseStopping?: {
    isStopping: boolean;
    readonly streams: Set<Step>;
    readonly steps: Set<Step>;
  };
};

const state = () => {
  shared.facewiseStopping ??= { isStopping: false, streams: new Set(), steps: new Set() };
  return shared.facewiseStopping;
};

/** Whether the process was asked to stop: it is then not ready, and opens no new stream. */
export const isStopping = (): boolean => state().isStopping;

/** Runs when the last answer has been sent. @returns a function that takes it back */
export const onStop = (step: Step): (() => void) => {
  state().steps.add(step);
  return () => state().steps.delete(step);
};

/** Runs at once: an open stream is an answer that would never end. @returns takes it back */
export const onStopAtOnce = (step: Step): (() => void) => {
  state().streams.add(step);
  return () => state().streams.delete(step);
};
