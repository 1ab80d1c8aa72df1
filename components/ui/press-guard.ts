/**
 * A second press within this time is taken for a tremor, not for a wish. The figure is our
 * own estimate.
 */
const tremorPause = 400;

let lastPress = Number.NEGATIVE_INFINITY;
let lastToggle = { id: '', at: Number.NEGATIVE_INFINITY };

/**
 * Whether a press counts. It outlives the step on purpose: after Continue the next page has its
 * button in the same place, and the second half of a double tap would land on it.
 */
export const isDeliberatePress = (at: number): boolean => {
  const sinceLast = at - lastPress;
  if (sinceLast >= 0 && sinceLast < tremorPause) return false;
  lastPress = at;
  lastToggle = { id: '', at };
  return true;
};

/** Another control was used in between, so the next press of a button is a new wish. */
export const forgetLastPress = (): void => {
  lastPress = Number.NEGATIVE_INFINITY;
};

/** Whether a tick counts: the same box pressed again within the tremor pause keeps its state. */
export const isDeliberateToggle = (id: string, at: number): boolean => {
  if (lastToggle.id === id && at - lastToggle.at < tremorPause) return false;
  lastToggle = { id, at };
  return true;
};
