import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deletion } from './restore-backup.ts';

/** What this process deleted, beside the database: a restored backup of before cannot know it. */
export const deletionsFile = (dataFolder: string): string => join(dataFolder, 'deleted.jsonl');

/** Writes down what was deleted, ids only. Where there is no data folder there is nothing to write to. */
export const noteDeletions = (dataFolder: string, deletions: readonly Deletion[]): void => {
  if (deletions.length === 0 || !existsSync(dataFolder)) return;
  const lines = deletions.map((each) => JSON.stringify(each)).join('\n');
  appendFileSync(deletionsFile(dataFolder), `${lines}\n`, { mode: 0o600 });
};

/** A list of deletions; a line that was cut off by a crash is left out. */
export const readDeletions = (file: string): readonly Deletion[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Deletion];
      } catch {
        return [];
      }
    });
