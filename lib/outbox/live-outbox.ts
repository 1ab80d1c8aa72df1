import { type Actor, createActor } from 'xstate';
import { mostItems, type WaitingItem } from '../../machines/outbox/outbox-context.ts';
import { outboxMachine } from '../../machines/outbox/outbox-machine.ts';
import { deliver } from '../sending/deliver.ts';
import type { Receipt } from '../sending/receipt.ts';
import type { Submission } from '../sending/submission.ts';
import { onNudge } from './nudges.ts';
import type { OutboxStore } from './outbox-store.ts';
import { emptyView, type OutboxView, outboxView } from './outbox-view.ts';
import { whenSoleOwner } from './sole-owner.ts';
import type { TabMessage, Tabs } from './tabs.ts';

/** The outbox of a page. */
export interface Outbox {
  /** Keeps a submission and sends it as soon as it can; `full` when no more may wait here. */
  readonly queue: (submission: Submission) => Promise<'kept' | 'full'>;
  /** The receipt of something that got through while this page was open. */
  readonly receiptOf: (key: string) => Receipt | null;
  readonly retry: () => void;
  readonly discard: (id: string) => void;
  /** Takes away everything of this owner and the key to it, as at sign-out. */
  readonly wipe: () => Promise<void>;
  readonly getSnapshot: () => OutboxView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

/** What an outbox needs from outside; a test brings its own. */
export interface OutboxParts {
  /** The name of the lock that the sending tab holds: one for each owner. */
  readonly name: string;
  readonly store: OutboxStore;
  readonly tabs: Tabs;
  readonly fetch: typeof fetch;
  readonly now?: () => number;
  readonly chance?: () => number;
  readonly becomeOwner?: typeof whenSoleOwner;
  readonly listenForNudges?: typeof onNudge;
}

/**
 * One outbox for all tabs of this device: every tab keeps, one of them sends and tells the others.
 * Tabs tell each other numbers, ids and receipts, never what was answered.
 */
export const createOutbox = ({
  name,
  store,
  tabs,
  fetch: fetchIt,
  now = Date.now,
  chance = Math.random,
  becomeOwner = whenSoleOwner,
  listenForNudges = onNudge,
}: OutboxParts): Outbox => {
  type Machine = ReturnType<typeof outboxMachine<Receipt>>;
  const listeners = new Set<() => void>();
  const receipts = new Map<string, Receipt>();
  let view = emptyView;
  let actor: Actor<Machine> | null = null;
  let others = 0;
  let isClosed = false;
  const early: WaitingItem[] = [];

  const show = (next: OutboxView) => {
    view = next;
    for (const listener of listeners) listener();
  };
  const showOwn = () => {
    if (actor === null) return;
    const { context } = actor.getSnapshot();
    if (context.delivered !== null) {
      const { id, receipt } = context.delivered;
      if (!receipts.has(id)) tabs.tell({ kind: 'delivered', id, receipt });
      receipts.set(id, receipt);
    }
    show(outboxView(context, { where: store.where, others }));
    tabs.tell({ kind: 'view', view });
  };

  const begin = async () => {
    const found = await store.list(now());
    if (isClosed) return;
    others = found.others;
    const machine = outboxMachine<Receipt>(
      {
        deliver: async (id, signal) => {
          const kept = await store.take(id);
          return typeof kept === 'string' ? { kind: kept } : deliver(kept, fetchIt, signal, now);
        },
        // What could not be taken away is sent once more later, and the server knows its key.
        forget: (id) => void store.remove(id).catch(() => {}),
        now,
        chance,
      },
      found.own,
    );
    actor = createActor(machine);
    actor.subscribe(showOwn);
    actor.start();
    // Put in while the list was read: here twice is as once, and what another tab sent is gone.
    for (const item of early.splice(0)) actor.send({ type: 'queued', item });
    showOwn();
  };
  const giveUp = becomeOwner(name, () => void begin().catch(() => {}));

  const hear = (message: TabMessage) => {
    switch (message.kind) {
      case 'queued':
        return actor?.send({ type: 'queued', item: message.item });
      case 'wanted':
        return actor?.send(message.event);
      case 'delivered':
        return void receipts.set(message.id, message.receipt);
      case 'view':
        return actor === null ? show(message.view) : undefined;
    }
  };
  tabs.listen(hear);
  const tellOwner = (event: Extract<TabMessage, { kind: 'wanted' }>['event']) => {
    if (actor === null) tabs.tell({ kind: 'wanted', event });
    else actor.send(event);
  };
  const stopNudges = listenForNudges(() => actor?.send({ type: 'nudged' }));

  return {
    queue: async (submission) => {
      const { own, others: strangers } = await store.list(now());
      if (own.length + strangers >= mostItems) return 'full';
      const item = { id: submission.key, keptAt: now() };
      await store.put(submission, item.keptAt);
      if (actor === null) {
        early.push(item);
        tabs.tell({ kind: 'queued', item });
      } else actor.send({ type: 'queued', item });
      return 'kept';
    },
    receiptOf: (key) => receipts.get(key) ?? null,
    retry: () => tellOwner({ type: 'retried' }),
    discard: (id) => tellOwner({ type: 'discarded', id }),
    wipe: async () => {
      receipts.clear();
      early.length = 0;
      tellOwner({ type: 'wiped' });
      await store.wipe();
    },
    getSnapshot: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      isClosed = true;
      stopNudges();
      tabs.close();
      actor?.stop();
      giveUp();
    },
  };
};
