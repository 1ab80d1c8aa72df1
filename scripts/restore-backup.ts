// Puts a sealed backup into an empty database, and deletes again what was deleted since.
import { createReadStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { deletionsFile, readDeletions } from '../server/backup/deletions.ts';
import { readingFrom } from '../server/backup/lines.ts';
import { reasonOf } from '../server/backup/reason.ts';
import { restoreBackup } from '../server/backup/restore-backup.ts';
import { opening } from '../server/backup/seal.ts';
import { database } from '../server/db/client.ts';
import { environment } from '../server/environment.ts';
import { purge } from '../server/intakes/purge.ts';
import { passphrase } from './lib/passphrase.mjs';
import { say, stop } from './lib/say.mjs';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || !existsSync(file))
  stop('name a backup that is there: npm run restore -- FILE [--deleted LIST]');
const given = rest.filter((_, index) => rest[index - 1] === '--deleted');
const own = deletionsFile(environment().dataFolder);
const lists = [...given, ...(existsSync(own) ? [own] : [])];
const secret = passphrase();

try {
  const opened = opening(secret);
  // An error of either stream comes out of the reading of the lines.
  pipeline(createReadStream(file), opened, () => undefined);
  const engine = await database();
  const deletions = lists.flatMap((list) => readDeletions(list));
  const { counts, deletedAgain } = await restoreBackup(engine, readingFrom(opened), deletions);
  const purged = await purge();
  await engine.close();
  say(`restored ${counts.clinics ?? 0} clinics with ${counts.intakes ?? 0} pre-screens`);
  say(`deleted again: ${deletedAgain} by list, ${purged.intakes} past their time`);
} catch (error) {
  stop(`nothing was restored: ${reasonOf(error)}`);
}
