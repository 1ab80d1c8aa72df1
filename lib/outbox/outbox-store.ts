import type { WaitingItem } from '../../machines/outbox/outbox-context.ts';
import type { Submission } from '../sending/submission.ts';

/** What was taken out of a store: the submission, or why there is none. */
export type Kept = Submission | 'unreadable' | 'gone';

/** Where submissions wait. Ids are the idempotency keys. */
export interface OutboxStore {
  /** `device`: it outlives the page. `memory`: it does not, and the person must be told. */
  readonly where: 'device' | 'memory';
  readonly put: (submission: Submission, keptAt: number) => Promise<void>;
  readonly take: (id: string) => Promise<Kept>;
  readonly remove: (id: string) => Promise<void>;
  /**
   * What this owner has waiting, oldest first, and how many others have. What others left here for
   * longer than a day is taken away: nobody else will (P-34).
   */
  readonly list: (
    now: number,
  ) => Promise<{ readonly own: readonly WaitingItem[]; readonly others: number }>;
  /** Takes away what this owner has waiting, and the key to it. */
  readonly wipe: () => Promise<void>;
}
