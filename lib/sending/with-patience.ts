/**
 * Runs something that can be aborted, and aborts it when it takes longer than `patience` ms or when
 * `signal` does. By hand, because many phones do not know `AbortSignal.any` yet.
 */
export const withPatience = async <T>(
  patience: number,
  run: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> => {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, patience);
  signal?.addEventListener('abort', abort);
  try {
    if (signal?.aborted === true) abort();
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
};
