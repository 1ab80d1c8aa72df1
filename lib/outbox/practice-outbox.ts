import type { Receipt } from '../sending/receipt.ts';
import type { Outbox } from './live-outbox.ts';
import { emptyView } from './outbox-view.ts';

/** An outbox for training: it answers at once with a ticket that does not exist, and sends nothing. */
export const practiceOutbox = (): Outbox => {
  const receipts = new Map<string, Receipt>();
  return {
    queue: async ({ key }) => {
      const number = String(receipts.size + 1).padStart(3, '0');
      receipts.set(key, { id: key, ticket: `X${number}`, urgency: '', receivedAt: '' });
      return 'kept';
    },
    receiptOf: (key) => receipts.get(key) ?? null,
    retry: () => {},
    discard: () => {},
    wipe: async () => receipts.clear(),
    getSnapshot: () => emptyView,
    subscribe: () => () => {},
    close: () => {},
  };
};
