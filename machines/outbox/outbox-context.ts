/** What is remembered of something that waits: never what is in it. */
export interface WaitingItem {
  readonly id: string;
  /** When it was put in, in ms since 1970 by the clock of this device. */
  readonly keptAt: number;
}

/** Why something will not be sent again by itself. */
export type Failure =
  /**
   * The server refused it for good, with this status; `isOutdated`: it was answered by questions of an
   * older program that are not asked any more.
   */
  | { readonly kind: 'refused'; readonly status: number; readonly isOutdated: boolean }
  /** It waited longer than health data may lie on a device. */
  | { readonly kind: 'expired' }
  /** What was stored cannot be read any more. */
  | { readonly kind: 'unreadable' };

export interface FailedItem extends WaitingItem {
  readonly failure: Failure;
}

/** How one try to send ended. */
export type Outcome<Receipt> =
  | { readonly kind: 'delivered'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly status: number; readonly isOutdated: boolean }
  /** Nobody answered, or the server asks for another try, not before `retryAfter` ms if it says so. */
  | { readonly kind: 'unreached'; readonly retryAfter: number | null }
  | { readonly kind: 'unreadable' }
  /** It is not there any more: another tab sent it. */
  | { readonly kind: 'gone' };

/** All that an outbox remembers. What is shown is derived from it. */
export interface OutboxContext<Receipt> {
  readonly waiting: readonly WaitingItem[];
  readonly failed: readonly FailedItem[];
  /** Tries of the first item since something last got through. */
  readonly tries: number;
  /** How long the pause after the last try is, in ms. */
  readonly pause: number;
  /** The last thing that got through. */
  readonly delivered: { readonly id: string; readonly receipt: Receipt } | null;
}

export type OutboxEvent =
  | { readonly type: 'queued'; readonly item: WaitingItem }
  /** Something says that it may be worth another try: the network, the page, a heartbeat. */
  | { readonly type: 'nudged' }
  /** Somebody wants everything that failed to be tried again. */
  | { readonly type: 'retried' }
  | { readonly type: 'discarded'; readonly id: string }
  /** Everything was taken away, as at sign-out. */
  | { readonly type: 'wiped' };

/** At most this many wait on one device. */
export const mostItems = 200;

/** From this many on the desk is told: 80 %. */
export const manyItems = 160;

/** Longer than this nothing waits on a device (P-34): 24 hours, in ms. */
export const longestWait = 24 * 60 * 60 * 1000;
