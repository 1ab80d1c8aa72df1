import type { Submission } from '../sending/submission.ts';
import type { OutboxStore } from './outbox-store.ts';

/** A store that ends with the page: for a patient's own phone, and where a device can keep nothing. */
export const memoryStore = (): OutboxStore => {
  const items = new Map<string, { readonly submission: Submission; readonly keptAt: number }>();
  return {
    where: 'memory',
    put: async (submission, keptAt) => {
      items.set(submission.key, { submission, keptAt });
    },
    take: async (id) => items.get(id)?.submission ?? 'gone',
    remove: async (id) => {
      items.delete(id);
    },
    list: async () => ({
      own: [...items].map(([id, { keptAt }]) => ({ id, keptAt })),
      others: 0,
    }),
    wipe: async () => items.clear(),
  };
};
