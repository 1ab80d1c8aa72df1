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

/** Runs when the last answer has been sent. @returns a function that takes it back */
export const onStop = (step: Step): (() => void) => {
  state().steps.add(step);
  return () => state().steps.delete(step);
};
