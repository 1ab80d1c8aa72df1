import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another process uses the folder. Two of them would silently destroy each other's data. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(
      `The data folder ${folder} is in use by another process. Stop it, choose another folder with FACEWISE_DATA, or set DATABASE_URL to let several processes share a PostgreSQL server.`,
    );
    this.name = 'FolderInUse';
  }
}

/**
 * A name that only one process of this machine can listen on, and that the system frees when that
 * process dies, however it dies. The same folder has the same name, whatever path leads to it.
 */
const lockAddress = (folder: string): string => {
  const { dev, ino } = statSync(folder, { bigint: true });
  const name = `facewise-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
};

const listen = (address: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(address, () => resolve(server.unref()));
  });

const isAnswered = (address: string): Promise<boolean> =>
  import('node:net').then(
    ({ connect }) =>
      new Promise((resolve) => {
        const socket = connect(address);
        socket.once('connect', () => resolve(true));
        socket.once('error', () => resolve(false));
        socket.once('close', () => socket.destroy());
      }),
  );

/**
 * Takes a data folder for this process alone, making it (0700) if it is not there.
 *
 * @returns a function that gives it back
 * @throws FolderInUse
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const address = lockAddress(folder);
  const attempt = async (): Promise<Server> => {
    try {
      return await listen(address);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      // Where the name is a file, one that a killed process left behind answers nobody.
      if (!address.endsWith('.sock') || (await isAnswered(address))) throw new FolderInUse(folder);
      rmSync(address, { force: true });
      return listen(address);
    }
  };
  const server = await attempt();
  return () => new Promise((resolve) => server.close(() => resolve()));
};
