import { Refusal } from '../../lib/api/problem.ts';

/** What this process is filing now, by clinic and key. */
const running = new Map<string, Promise<unknown>>();

/** The answer to a key whose first sending is still being filed. Whoever sends it again files it once. */
export const inFlight = (): Refusal =>
  new Refusal(409, {
    path: 'Idempotency-Key',
    code: 'in-flight',
    message: 'The same key is being filed at this moment. Send it again.',
  }).withHeaders({ 'retry-after': '1' });

/** @returns whether `work` ended, well or badly, within so many milliseconds */
const endsWithin = async (work: Promise<unknown>, patience: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  const hasEnded = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([hasEnded, isLate]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Runs `work` for a key once nobody else in this process runs it for the same key. Waits for that as
 * long as `patience` says, in milliseconds: two sendings that arrive together then get the same answer.
 *
 * @throws Refusal 409 when the other one takes longer
 */
export const afterTheFirst = async <T>(
  key: string,
  patience: number,
  work: () => Promise<T>,
): Promise<T> => {
  const first = running.get(key);
  if (first !== undefined) {
    if (!(await endsWithin(first, patience))) throw inFlight();
    return work();
  }
  const mine = work();
  running.set(key, mine);
  try {
    return await mine;
  } finally {
    running.delete(key);
  }
};
