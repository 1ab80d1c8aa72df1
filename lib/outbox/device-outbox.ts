import { createOutbox, type Outbox } from './live-outbox.ts';
import { openStore } from './open-store.ts';
import { sealedStore } from './sealed-store.ts';
import { tabsOf } from './tabs.ts';

const nameOf = (owner: string): string => `facewise.outbox.${owner}`;

/**
 * The outbox of this device for whoever is signed in here or for the kiosk that it is enrolled as.
 *
 * @param owner `staff:<id>` or `kiosk:<id>`: what is kept is bound to it
 */
export const openDeviceOutbox = async (owner: string): Promise<Outbox> => {
  const name = nameOf(owner);
  return createOutbox({
    name,
    store: await openStore(owner),
    tabs: tabsOf(name),
    fetch: (input, init) => globalThis.fetch(input, init),
  });
};

/** How much of an owner waits on this device; none where nothing can be read. */
export const waitingOf = async (owner: string): Promise<number> => {
  try {
    return (await (await sealedStore(owner)).list(Date.now())).own.length;
  } catch {
    return 0;
  }
};

/** Takes away what an owner has waiting, in every tab, and the key to it: at sign-out. Never rejects. */
export const wipeOutboxOf = async (owner: string): Promise<void> => {
  const tabs = tabsOf(nameOf(owner));
  tabs.tell({ kind: 'wanted', event: { type: 'wiped' } });
  try {
    await (await sealedStore(owner)).wipe();
  } catch {
    // Where nothing can be stored nothing was.
  }
  tabs.close();
};
