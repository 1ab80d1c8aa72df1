/**
 * How long what waits on this device may last: until it is sent, until the browser needs the room, or no
 * longer than the page, because nothing can be stored.
 */
export type DeviceKeeps = 'always' | 'usually' | 'never';

/** Asks the browser, not a person. Never rejects; what cannot be asked is not promised. */
export const deviceKeeps = async (
  storage: Pick<StorageManager, 'persisted'> | undefined = navigator.storage,
  database: Pick<IDBFactory, 'databases'> | undefined = globalThis.indexedDB,
): Promise<DeviceKeeps> => {
  try {
    await database?.databases();
    if (database === undefined) return 'never';
  } catch {
    return 'never';
  }
  try {
    return (await storage?.persisted()) === true ? 'always' : 'usually';
  } catch {
    return 'usually';
  }
};
