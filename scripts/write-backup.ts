// Writes a sealed backup: of the database that DATABASE_URL names, or of the data folder, whether or
// not a server is using it at this moment.
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { askForBackup } from '../server/backup/control.ts';
import { writingTo } from '../server/backup/lines.ts';
import { reasonOf } from '../server/backup/reason.ts';
import { sealing } from '../server/backup/seal.ts';
import { writeBackup } from '../server/backup/write-backup.ts';
import { database } from '../server/db/client.ts';
import { FolderInUse } from '../server/db/folder-lock.ts';
import { environment } from '../server/environment.ts';
import { passphrase } from './lib/passphrase.mjs';
import { say, stop } from './lib/say.mjs';

const [file] = process.argv.slice(2);
if (file === undefined) stop('name the file: npm run backup -- /backups/2026-11-27.facewise');
const secret = passphrase();

const lines = async (): Promise<Readable> => {
  try {
    const engine = await database();
    const through = new PassThrough();
    writeBackup(engine, writingTo(through)).then(
      () => through.end(),
      (error: Error) => through.destroy(error),
    );
    through.once('close', () => void engine.close());
    return through;
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    return askForBackup(environment().dataFolder);
  }
};

// Under another name until it is whole: a backup that broke off is never taken for one.
const unfinished = `${file}.unfinished`;
try {
  const target = createWriteStream(unfinished, { mode: 0o600, flush: true });
  await pipeline(await lines(), sealing(secret), target);
  renameSync(unfinished, file);
  say(`backup written to ${file}; throw it away after 35 days`);
} catch (error) {
  rmSync(unfinished, { force: true });
  stop(`the backup failed: ${reasonOf(error)}`);
}
