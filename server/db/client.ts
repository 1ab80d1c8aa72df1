import { environment } from '../environment.ts';
import { onStop } from '../stopping.ts';
import type { Engine } from './engine.ts';

/** One for the whole process: route handlers, the proxy and start-up are bundled apart from each other. */
const shared = globalThis as typeof globalThis & { facewiseEngine?: Promise<Engine> | undefined };

const open = async (): Promise<Engine> => {
  const { databaseUrl, dataFolder } = environment();
  // Only the engine that is used is loaded.
  const engine =
    databaseUrl === null
      ? await (await import('./embedded.ts')).openEmbedded(dataFolder)
      : await (await import('./postgresql.ts')).openPostgresql(databaseUrl);
  onStop(async () => {
    shared.facewiseEngine = undefined;
    await engine.close();
  });
  return engine;
};

/**
 * The database of this process, opened and migrated at the first call. A failed attempt is not
 * kept: the next call tries again, so that a database that comes back is found.
 *
 * @throws FolderInUse, or an error of the driver
 */
export const database = (): Promise<Engine> => {
  shared.facewiseEngine ??= open().catch((error: unknown) => {
    shared.facewiseEngine = undefined;
    throw error;
  });
  return shared.facewiseEngine;
};

/** Lets a test, or a tool, bring its own. */
export const setEngine = (engine: Engine | undefined): void => {
  shared.facewiseEngine = engine === undefined ? undefined : Promise.resolve(engine);
};
