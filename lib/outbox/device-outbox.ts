import { createOutbox, type Outbox } from './live-outbox.ts';
import { openStore } from './open-store.ts';
import { tabsOf } from './tabs.ts';

/**
 * The outbox of this device for whoever is signed in here or for the kiosk that it is enrolled as.
 *
 * @param owner `staff:<id>` or `kiosk:<id>`: what is kept is bound to it
 */
export const openDeviceOutbox = async (owner: string): Promise<Outbox> => {
  const name = `facewise.outbox.${owner}`;
  return createOutbox({
    name,
    store: await openStore(owner),
    tabs: tabsOf(name),
    fetch: (input, init) => globalThis.fetch(input, init),
  });
};
