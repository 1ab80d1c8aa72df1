import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { channel, type Database, type Engine } from './engine.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';

/**
 * PostgreSQL inside this process, in a folder that no other process may open. A killed process loses
 * nothing that was answered; a power cut can, because this engine never asks the disk to flush.
 *
 * @param folder the data folder; null keeps everything in memory, for tests
 * @throws FolderInUse
 */
export const openEmbedded = async (folder: string | null): Promise<Engine> => {
  const unlock = folder === null ? async () => undefined : await lockFolder(folder);
  try {
    if (folder !== null) mkdirSync(join(folder, 'database'), { recursive: true, mode: 0o700 });
    const engine = await PGlite.create(folder === null ? 'memory://' : join(folder, 'database'));
    await migrate({
      run: async (text, values) => {
        if (values !== undefined) return (await engine.query(text, [...values])).rows;
        return (await engine.exec(text)).at(-1)?.rows ?? [];
      },
    });
    await engine.exec('set role facewise_app');
    const database = drizzle({ client: engine }) as unknown as Database;
    return {
      kind: 'embedded',
      database,
      asOwner: (work, { isSnapshot = false } = {}) =>
        database.transaction(
          async (tx) => {
            await tx.execute(sql`set local role none`);
            return work(tx);
          },
          isSnapshot ? { isolationLevel: 'repeatable read' } : undefined,
        ),
      listen: async (onPayload) => {
        const stop = await engine.listen(channel, onPayload);
        return () => stop();
      },
      close: async () => {
        await engine.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
};
