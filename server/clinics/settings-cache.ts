/** A change by another process is seen after this long; one by this process at once. */
const keptFor = 5_000;
/** Addresses that name no clinic must not fill the memory. */
const mostKept = 500;

const shared = globalThis as typeof globalThis & { facewiseClinicChanges?: number };

/** Makes every kept setting of this process old. */
export const clinicsChanged = (): void => {
  shared.facewiseClinicChanges = (shared.facewiseClinicChanges ?? 0) + 1;
};

/** Keeps what was read for a few seconds, or until `clinicsChanged`. A failed read is not kept. */
export const forgetAfterChange = <T>() => {
  const kept = new Map<
    string,
    { readonly at: number; readonly change: number; value: Promise<T> }
  >();
  return (key: string, readIt: () => Promise<T>, now: number = performance.now()): Promise<T> => {
    const change = shared.facewiseClinicChanges ?? 0;
    const known = kept.get(key);
    if (known !== undefined && known.change === change && now - known.at < keptFor)
      return known.value;
    if (kept.size >= mostKept) kept.clear();
    const value = readIt();
    kept.set(key, { at: now, change, value });
    value.catch(() => kept.delete(key));
    return value;
  };
};
