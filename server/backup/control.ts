import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Engine } from '../db/engine.ts';
import { log } from '../log.ts';
import { onStopAtOnce } from '../stopping.ts';
import { writingTo } from './lines.ts';
import { writeBackup } from './write-backup.ts';

/** Below the data folder, which only the server's own user may enter. */
export const controlAddress = (dataFolder: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\facewise-control-${Buffer.from(dataFolder).toString('hex').slice(-40)}`
    : join(dataFolder, 'control.sock');

/**
 * Lets `npm run backup` reach the embedded database while the server holds it: whoever connects is
 * sent the lines of a backup. The embedded engine does one thing at a time; others wait meanwhile.
 */
export const offerBackups = (engine: Engine, dataFolder: string): void => {
  const address = controlAddress(dataFolder);
  // The folder is ours (its lock was taken), so a socket that is here is that of a killed process.
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    writeBackup(engine, writingTo(socket)).then(
      () => socket.end(),
      () => socket.destroy(),
    );
  });
  server.on('error', () =>
    log.warn('backup.not-offered', { reason: 'no socket in the data folder' }),
  );
  server.listen(address, () => {
    if (process.platform !== 'win32') chmodSync(address, 0o600);
  });
  server.unref();
  onStopAtOnce(() => {
    server.close();
  });
};

/** The lines of a backup from the server that holds the folder. @throws when nobody answers */
export const askForBackup = (dataFolder: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(controlAddress(dataFolder));
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
