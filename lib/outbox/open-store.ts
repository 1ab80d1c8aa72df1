import { memoryStore } from './memory-store.ts';
import type { OutboxStore } from './outbox-store.ts';
import { sealedStore } from './sealed-store.ts';

/**
 * A device store whose writes fall back to memory, one by one: a full disk must not lose the patient
 * at the screen. From the first such write on it says `memory`, so that the person is told.
 */
const fallingBack = (device: OutboxStore, memory: OutboxStore): OutboxStore => {
  let where = device.where;
  const inMemory = async (id: string, now = 0) =>
    (await memory.list(now)).own.some((item) => item.id === id);
  return {
    get where() {
      return where;
    },
    put: async (submission, keptAt) => {
      try {
        await device.put(submission, keptAt);
      } catch {
        where = 'memory';
        await memory.put(submission, keptAt);
      }
    },
    take: async (id) => ((await inMemory(id)) ? memory.take(id) : device.take(id)),
    remove: async (id) => ((await inMemory(id)) ? memory.remove(id) : device.remove(id)),
    list: async (now) => {
      const [there, here] = [await device.list(now), await memory.list(now)];
      return { own: [...there.own, ...here.own], others: there.others };
    },
    wipe: async () => {
      await memory.wipe();
      await device.wipe();
    },
  };
};

/**
 * The store of an owner: on the device where it can keep and seal something, else in memory. Asks the
 * browser not to clear it away; a no changes nothing but how long it may last.
 */
export const openStore = async (
  owner: string,
  openDevice: (owner: string) => Promise<OutboxStore> = sealedStore,
): Promise<OutboxStore> => {
  try {
    const device = await openDevice(owner);
    void navigator.storage?.persist?.().catch(() => false);
    return fallingBack(device, memoryStore());
  } catch {
    return memoryStore();
  }
};
