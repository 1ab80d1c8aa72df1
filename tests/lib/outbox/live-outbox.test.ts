import { afterEach, describe, expect, test, vi } from 'vitest';
import { createOutbox, type Outbox } from '../../../lib/outbox/live-outbox.ts';
import { memoryStore } from '../../../lib/outbox/memory-store.ts';
import { openStore } from '../../../lib/outbox/open-store.ts';
import type { OutboxStore } from '../../../lib/outbox/outbox-store.ts';
import { whenSoleOwner } from '../../../lib/outbox/sole-owner.ts';
import type { TabMessage } from '../../../lib/outbox/tabs.ts';
import { type Submission, submissionOf } from '../../../lib/sending/submission.ts';
import { mostItems } from '../../../machines/outbox/outbox-context.ts';

const submission = (): Submission =>
  submissionOf(
    { answers: { side: 'left' }, witness: {}, subject: 'self' },
    { clinic: 'demo', lang: 'en', source: 'desk', consent: null, now: new Date(0) },
  );

/** A server that stores by key, as the real one does, and can be gone. */
const fakeServer = () => {
  const rows = new Map<string, string>();
  const server = {
    rows,
    posts: 0,
    isGone: false,
    fetch: (async (_: string, init: RequestInit) => {
      if (server.isGone) throw new TypeError('Failed to fetch');
      server.posts += 1;
      const key = new Headers(init.headers).get('idempotency-key') ?? '';
      const ticket = rows.get(key) ?? `A${rows.size + 1}`;
      rows.set(key, ticket);
      return Response.json(
        { id: key, ticket, urgency: 'routine', receivedAt: '2026-11-27T08:00:00Z' },
        { status: 201 },
      );
    }) as unknown as typeof fetch,
  };
  return server;
};

/** Tabs of one device: what one tells, all others hear, a moment later. */
const fakeLine = () => {
  const ears = new Map<number, (message: TabMessage) => void>();
  let tab = 0;
  return () => {
    tab += 1;
    const me = tab;
    return {
      tell: (message: TabMessage) => {
        for (const [id, hear] of ears) if (id !== me) queueMicrotask(() => hear(message));
      },
      listen: (hear: (message: TabMessage) => void) => void ears.set(me, hear),
      close: () => void ears.delete(me),
    };
  };
};

/** The locks of one device: the first who asks holds, the next when that one lets go. */
const fakeLocks = () => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: ((_name: string, { signal }: LockOptions, run: () => Promise<void>) => {
      last = last.then(() => (signal?.aborted ? undefined : run()));
      return last;
    }) as unknown as LockManager['request'],
  };
};

const opened: Outbox[] = [];
const device = (store: OutboxStore, server: ReturnType<typeof fakeServer>) => {
  const line = fakeLine();
  const locks = fakeLocks();
  const nudges = new Set<() => void>();
  return {
    nudge: () => {
      for (const nudge of nudges) nudge();
    },
    tab: () => {
      const outbox = createOutbox({
        name: 'test',
        store,
        tabs: line(),
        fetch: server.fetch,
        becomeOwner: (name, begin) => whenSoleOwner(name, begin, locks),
        listenForNudges: (nudge) => {
          nudges.add(nudge);
          return () => nudges.delete(nudge);
        },
      });
      opened.push(outbox);
      return outbox;
    },
  };
};

afterEach(() => {
  for (const outbox of opened.splice(0)) outbox.close();
});

describe('an outbox', () => {
  test('sends at once, hands over the receipt, and nothing is left in the store', async () => {
    const store = memoryStore();
    const server = fakeServer();
    const outbox = device(store, server).tab();
    const sent = submission();
    expect(await outbox.queue(sent)).toBe('kept');
    await expect.poll(() => outbox.receiptOf(sent.key)?.ticket).toBe('A1');
    expect(outbox.getSnapshot()).toMatchObject({ waiting: 0, isReached: true });
    expect((await store.list(0)).own).toEqual([]);
  });

  test('keeps while the server is gone, says so, and sends once when it is back', async () => {
    const store = memoryStore();
    const server = fakeServer();
    server.isGone = true;
    const { tab, nudge } = device(store, server);
    const outbox = tab();
    const sent = submission();
    await outbox.queue(sent);
    await expect.poll(() => outbox.getSnapshot()).toMatchObject({ waiting: 1, isReached: false });
    server.isGone = false;
    nudge();
    await expect.poll(() => outbox.receiptOf(sent.key)).not.toBeNull();
    expect(server.rows.size).toBe(1);
  });

  test('of five tabs one sends, and the tab that asked gets the receipt', async () => {
    const server = fakeServer();
    const { tab } = device(memoryStore(), server);
    const tabs = [tab(), tab(), tab(), tab(), tab()];
    const sent = submission();
    await tabs[4]?.queue(sent);
    await expect.poll(() => tabs[4]?.receiptOf(sent.key)?.ticket).toBe('A1');
    expect(server.posts).toBe(1);
  });

  test('when the tab that sends is closed, another goes on with what waits', async () => {
    const server = fakeServer();
    server.isGone = true;
    const { tab } = device(memoryStore(), server);
    const [first, second] = [tab(), tab()];
    const sent = submission();
    await second.queue(sent);
    await expect.poll(() => second.getSnapshot().waiting).toBe(1);
    server.isGone = false;
    first.close();
    await expect.poll(() => second.receiptOf(sent.key)).not.toBeNull();
    expect(server.rows.size).toBe(1);
  });

  test('tells at 160, stops accepting at 200, and drops nothing', async () => {
    const store = memoryStore();
    const server = fakeServer();
    server.isGone = true;
    for (let n = 0; n < 159; n += 1) await store.put(submission(), Date.now());
    const outbox = device(store, server).tab();
    await expect.poll(() => outbox.getSnapshot().waiting).toBe(159);
    expect(outbox.getSnapshot().isNearlyFull).toBe(false);
    await outbox.queue(submission());
    expect(outbox.getSnapshot()).toMatchObject({ isNearlyFull: true, isFull: false });
    for (let n = 160; n < mostItems; n += 1) expect(await outbox.queue(submission())).toBe('kept');
    expect(await outbox.queue(submission())).toBe('full');
    expect(outbox.getSnapshot()).toMatchObject({ waiting: 200, isFull: true });
  });

  test('at sign-out nothing is left, here or in another tab', async () => {
    const store = memoryStore();
    const server = fakeServer();
    server.isGone = true;
    const { tab } = device(store, server);
    const [owner, other] = [tab(), tab()];
    await owner.queue(submission());
    await expect.poll(() => other.getSnapshot().waiting).toBe(1);
    await other.wipe();
    await expect.poll(() => owner.getSnapshot().waiting).toBe(0);
    expect((await store.list(0)).own).toEqual([]);
  });
});

describe('the store of a device', () => {
  test('is memory, and says so, where nothing can be kept', async () => {
    const store = await openStore('kiosk:1', () => Promise.reject(new Error('no storage')));
    expect(store.where).toBe('memory');
  });

  test('falls back to memory for what does not fit, and says so from then on', async () => {
    const full: OutboxStore = {
      ...memoryStore(),
      where: 'device',
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const store = await openStore('kiosk:1', async () => full);
    expect(store.where).toBe('device');
    const kept = submission();
    await store.put(kept, 5);
    expect(store.where).toBe('memory');
    expect(await store.take(kept.key)).toEqual(kept);
    expect((await store.list(6)).own).toEqual([{ id: kept.key, keptAt: 5 }]);
    await store.remove(kept.key);
    expect(await store.take(kept.key)).toBe('gone');
  });
});

test('a tab that gives up before its turn never begins', async () => {
  const locks = fakeLocks();
  const begin = vi.fn();
  const letGo = whenSoleOwner('x', () => {}, locks);
  const giveUp = whenSoleOwner('x', begin, locks);
  giveUp();
  letGo();
  await new Promise((resolve) => setTimeout(resolve));
  expect(begin).not.toHaveBeenCalled();
});

test('without locks a tab begins at once', () => {
  const begin = vi.fn();
  whenSoleOwner('x', begin, null);
  expect(begin).toHaveBeenCalledOnce();
});
