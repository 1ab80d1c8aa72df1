import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What a process holds after everything that nobody uses was collected, in bytes. */
export interface Memory {
  readonly heapUsed: number;
  readonly rss: number;
  readonly external: number;
  /** Null where the system does not say. */
  readonly openFiles: number | null;
}

/** Asks a server that was started with `memory-probe.mjs`. */
export const memoryOf = async (server: ChildProcess): Promise<Memory> => {
  const answer = once(server, 'message', { signal: AbortSignal.timeout(30_000) });
  server.send('memory');
  return (await answer)[0] as Memory;
};

/** The middle one of several probes, each figure by itself: one busy moment does not count. */
export const medianMemory = (all: readonly Memory[]): Memory => {
  const middle = (of: (each: Memory) => number): number =>
    all.map(of).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  return {
    heapUsed: middle(({ heapUsed }) => heapUsed),
    rss: middle(({ rss }) => rss),
    external: middle(({ external }) => external),
    openFiles: all[0]?.openFiles == null ? null : middle(({ openFiles }) => openFiles ?? 0),
  };
};

/** Bytes in millions, as the tables show them. */
export const megabytes = (bytes: number): number => Number((bytes / 1e6).toFixed(1));
