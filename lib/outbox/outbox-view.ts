import {
  type FailedItem,
  manyItems,
  mostItems,
  type OutboxContext,
} from '../../machines/outbox/outbox-context.ts';

/** What a page may know of the outbox: numbers and reasons, never what is in it. */
export interface OutboxView {
  /** `memory`: what waits here is gone when the page is closed. */
  readonly where: 'device' | 'memory';
  readonly waiting: number;
  readonly failed: readonly FailedItem[];
  /** Items of somebody else who was signed in here; only they can send them. */
  readonly others: number;
  /** Whether the last try got an answer of the server; null before the first. */
  readonly isReached: boolean | null;
  readonly isNearlyFull: boolean;
  readonly isFull: boolean;
}

/** Before anything is known. */
export const emptyView: OutboxView = {
  where: 'device',
  waiting: 0,
  failed: [],
  others: 0,
  isReached: null,
  isNearlyFull: false,
  isFull: false,
};

/** The view of an outbox at one moment. */
export const outboxView = (
  { waiting, failed, tries, delivered }: OutboxContext<unknown>,
  { where, others }: Pick<OutboxView, 'where' | 'others'>,
): OutboxView => {
  const all = waiting.length + others + failed.filter(isStored).length;
  return {
    where,
    waiting: waiting.length,
    failed,
    others,
    isReached: tries > 0 ? false : delivered === null ? null : true,
    isNearlyFull: all >= manyItems,
    isFull: all >= mostItems,
  };
};

/** What was refused still lies in the store, to be tried again; the rest is gone. */
const isStored = ({ failure }: FailedItem): boolean => failure.kind === 'refused';
