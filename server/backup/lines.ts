import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { BackupLine } from './write-backup.ts';

/** Writes lines of JSON and waits while the other end is slow. */
export const writingTo =
  (stream: Writable) =>
  async (line: BackupLine): Promise<void> => {
    if (!stream.write(`${JSON.stringify(line)}\n`)) await once(stream, 'drain');
  };

/** The lines of a backup; an error of the stream ends the reading with that error. */
export async function* readingFrom(stream: Readable): AsyncGenerator<BackupLine> {
  // What went wrong before anybody read is thrown as well.
  let failure: Error | null = stream.errored;
  if (failure !== null) throw failure;
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  stream.on('error', (error) => {
    failure = error;
    lines.close();
  });
  for await (const line of lines) {
    if (failure !== null) break;
    yield JSON.parse(line) as BackupLine;
  }
  if (failure !== null) throw failure;
}
