import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { longestWait } from '../../machines/outbox/outbox-context.ts';
import type { Submission } from '../sending/submission.ts';
import type { OutboxStore } from './outbox-store.ts';
import { newSealingKey, type Sealed, seal, unseal } from './sealing.ts';

/** What lies on the device: who it belongs to, since when, and nothing of the content in clear. */
interface StoredItem extends Sealed {
  readonly id: string;
  readonly owner: string;
  readonly keptAt: number;
}

interface OutboxSchema extends DBSchema {
  items: { key: string; value: StoredItem; indexes: { owner: string } };
  keys: { key: string; value: CryptoKey };
  /** What a device knows of itself, in clear: nothing about a patient. */
  device: { key: string; value: unknown };
}

/** The name of the database on the device. */
export const outboxDatabase = 'facewise-outbox';

const open = (): Promise<IDBPDatabase<OutboxSchema>> =>
  openDB<OutboxSchema>(outboxDatabase, 1, {
    upgrade: (database) => {
      database.createObjectStore('items', { keyPath: 'id' }).createIndex('owner', 'owner');
      database.createObjectStore('keys');
      database.createObjectStore('device');
    },
    // Another tab, or a wipe of the whole site, must not wait for this page.
    blocking: (_old, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

/** Something that this device remembers of itself; undefined when it does not. */
export const readDevice = async (name: string): Promise<unknown> => {
  const database = await open();
  const value = await database.get('device', name);
  database.close();
  return value;
};

/** Remembers something of the device itself, never of a patient; null forgets it. */
export const writeDevice = async (name: string, value: unknown): Promise<void> => {
  const database = await open();
  if (value === null) await database.delete('device', name);
  else await database.put('device', value, name);
  database.close();
};

/** The key of an owner, made at the first use. Two tabs at once end up with the same one. */
const keyOf = async (database: IDBPDatabase<OutboxSchema>, owner: string): Promise<CryptoKey> => {
  const made = await newSealingKey();
  const tx = database.transaction('keys', 'readwrite');
  const kept = await tx.store.get(owner);
  if (kept === undefined) await tx.store.put(made, owner);
  await tx.done;
  return kept ?? made;
};

const isSubmission = (value: unknown): value is Submission =>
  typeof value === 'object' && value !== null && 'key' in value && 'body' in value;

/**
 * A store on the device, sealed with a key bound to whoever is signed in or to the enrolled kiosk
 * (`owner`). Somebody else's items are counted and never opened. The database is opened anew for
 * each call, so that a wiped site, a second tab or a closed connection is never in the way.
 */
export const sealedStore = async (owner: string): Promise<OutboxStore> => {
  const within = async <T>(work: (database: IDBPDatabase<OutboxSchema>) => Promise<T>) => {
    const database = await open();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  // Fails here, and not at the first patient, where the device can keep nothing.
  await within((database) => keyOf(database, owner));

  return {
    where: 'device',
    put: (submission, keptAt) =>
      within(async (database) => {
        const id = submission.key;
        const sealed = await seal(await keyOf(database, owner), submission, `${owner} ${id}`);
        await database.put('items', { id, owner, keptAt, ...sealed });
      }),
    take: (id) =>
      within(async (database) => {
        const item = await database.get('items', id);
        const key = await database.get('keys', owner);
        if (item === undefined) return 'gone';
        if (key === undefined) return 'unreadable';
        const content = await unseal(key, item, `${owner} ${id}`).catch(() => null);
        return isSubmission(content) ? content : 'unreadable';
      }),
    remove: (id) => within((database) => database.delete('items', id)),
    list: (now) =>
      within(async (database) => {
        const items = await database.getAll('items');
        const own = items
          .filter((item) => item.owner === owner)
          .sort((a, b) => a.keptAt - b.keptAt)
          .map(({ id, keptAt }) => ({ id, keptAt }));
        const others = items.filter((item) => item.owner !== owner);
        const expired = others.filter(({ keptAt }) => now - keptAt >= longestWait);
        await Promise.all(expired.map(({ id }) => database.delete('items', id)));
        return { own, others: others.length - expired.length };
      }),
    wipe: () =>
      within(async (database) => {
        const tx = database.transaction(['items', 'keys'], 'readwrite');
        const ids = await tx.objectStore('items').index('owner').getAllKeys(owner);
        await Promise.all(ids.map((id) => tx.objectStore('items').delete(id)));
        await tx.objectStore('keys').delete(owner);
        await tx.done;
      }),
  };
};
