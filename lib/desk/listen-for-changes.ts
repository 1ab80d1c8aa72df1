import { noteContact } from './contact.ts';
import { createStreamReader } from './event-stream.ts';

/** The first pause before the channel is opened again, and the longest, in milliseconds. */
const firstPause = 1_000;
const longestPause = 10_000;
/** The server speaks at least every 10 s; after this silence the channel counts as dead. */
const silence = 25_000;

const revisionOf = (data: string): number | null => {
  try {
    const said: unknown = JSON.parse(data);
    const revision = (said as { readonly revision?: unknown } | null)?.revision;
    return typeof revision === 'number' ? revision : null;
  } catch {
    return null;
  }
};

/** Reads the channel until it ends; tells of every revision. Throws when it breaks. */
const readChannel = async (
  path: string,
  signal: AbortSignal,
  hear: (revision: number) => void,
): Promise<void> => {
  const dead = new AbortController();
  let timer = setTimeout(() => dead.abort(), silence);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => dead.abort(), silence);
    noteContact();
  };
  try {
    const response = await fetch(path, {
      cache: 'no-store',
      redirect: 'error',
      headers: { accept: 'text/event-stream' },
      signal: AbortSignal.any([signal, dead.signal]),
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (!response.ok || response.body === null || isStream !== true) return;
    const read = createStreamReader(({ data }) => {
      const revision = revisionOf(data);
      if (revision !== null) hear(revision);
    });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      alive();
      read(piece.value);
    }
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Keeps the live channel of the queue open, and opens it again whenever it ends. It only ever says
 * "there is something newer": what is newer is fetched, so a lost event costs time and never truth.
 *
 * @param hear is told every revision that the server mentions
 * @returns how to stop
 */
export const listenForChanges = (path: string, hear: (revision: number) => void): (() => void) => {
  const stopped = new AbortController();
  const { signal } = stopped;
  const run = async () => {
    let pause = firstPause;
    while (!signal.aborted) {
      const opened = performance.now();
      await readChannel(path, signal, hear).catch(() => undefined);
      pause = performance.now() - opened > longestPause ? firstPause : pause;
      const wait = pause;
      await new Promise<void>((resolve) => {
        setTimeout(resolve, wait);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      pause = Math.min(pause * 2, longestPause);
    }
  };
  void run();
  return () => stopped.abort();
};
