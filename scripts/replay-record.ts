import { readFileSync } from 'node:fs';
import { replay } from '../rules/engine/replay.ts';
import { rulesVersion } from '../rules/version.ts';

/* Reads a stored record from a file or from standard input, and prints what these rules say about it. */

const reasons = {
  'not-a-record': 'this is no record: it needs rules {version, hash}, setting and answers',
  'other-rules': `these are not the rules of the record; here are ${rulesVersion.version} ${rulesVersion.hash}`,
  'not-a-sheet': 'the answers do not fit the contract',
} as const;

const parsed = (): unknown => {
  try {
    return JSON.parse(readFileSync(process.argv[2] ?? 0, 'utf8'));
  } catch {
    return null;
  }
};

const replayed = replay(parsed());
if (replayed.ok) console.log(JSON.stringify(replayed.assessment, null, 2));
else {
  console.error(reasons[replayed.reason]);
  process.exitCode = 1;
}
