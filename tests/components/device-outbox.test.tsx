import { afterEach, expect, test, vi } from 'vitest';
import { openDeviceOutbox } from '../../lib/outbox/device-outbox.ts';
import type { Outbox } from '../../lib/outbox/live-outbox.ts';
import { outboxDatabase, sealedStore } from '../../lib/outbox/sealed-store.ts';
import { submissionOf } from '../../lib/sending/submission.ts';

const submission = () =>
  submissionOf(
    { answers: { side: 'left' }, witness: {}, subject: 'self' },
    { clinic: 'demo', lang: 'en', source: 'desk', consent: null, now: new Date(0) },
  );

const opened: Outbox[] = [];

afterEach(async () => {
  vi.unstubAllGlobals();
  await opened.at(-1)?.wipe();
  for (const outbox of opened.splice(0)) outbox.close();
});

test('with the locks and the store of a real browser, five pages send once, and one takes over', async () => {
  const posts: string[] = [];
  let isGone = true;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (isGone || url !== '/api/v1/intakes') throw new TypeError('Failed to fetch');
    const key = new Headers(init.headers).get('idempotency-key') ?? '';
    posts.push(key);
    return Response.json(
      { id: key, ticket: 'B2', urgency: 'routine', receivedAt: '2026-11-27T08:00:00Z' },
      { status: 201 },
    );
  });
  for (let n = 0; n < 5; n += 1) opened.push(await openDeviceOutbox('staff:anna'));
  const sent = submission();
  await opened[3]?.queue(sent);
  await expect.poll(() => opened[4]?.getSnapshot()).toMatchObject({ waiting: 1, where: 'device' });
  isGone = false;
  window.dispatchEvent(new Event('online'));
  await expect.poll(() => opened[3]?.receiptOf(sent.key)?.ticket).toBe('B2');
  expect(posts).toEqual([sent.key]);

  isGone = true;
  const later = submission();
  await opened[4]?.queue(later);
  await expect.poll(() => opened[4]?.getSnapshot().waiting).toBe(1);
  opened[0]?.close();
  isGone = false;
  await expect.poll(() => opened[4]?.receiptOf(later.key)?.ticket).toBe('B2');
  expect(posts).toEqual([sent.key, later.key]);
});

/** Everything that lies in the database of the device, as text; bytes as the letters they could be. */
const dumpOfDevice = async (): Promise<{ text: string; keys: readonly CryptoKey[] }> => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(outboxDatabase);
    opening.onsuccess = () => resolve(opening.result);
  });
  const all = (store: string) =>
    new Promise<readonly unknown[]>((resolve) => {
      const asked = database.transaction(store).objectStore(store).getAll();
      asked.onsuccess = () => resolve(asked.result);
    });
  const readable = (_key: string, value: unknown): unknown =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder('latin1').decode(value)
      : value;
  const items = await all('items');
  const keys = (await all('keys')) as readonly CryptoKey[];
  const device = await all('device');
  database.close();
  return { text: JSON.stringify([items, device], readable), keys };
};

test('what waits lies sealed on the device: no word of it in the database, and a key that nobody can read (P-34)', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  const [outbox, other] = [
    await openDeviceOutbox('staff:anna'),
    await openDeviceOutbox('staff:berta'),
  ];
  opened.push(other, outbox);
  const sent = submission();
  await outbox.queue(sent);
  await expect.poll(() => outbox.getSnapshot()).toMatchObject({ waiting: 1, where: 'device' });
  const { text, keys } = await dumpOfDevice();
  // The dump does see what lies there in clear: the name of the item, and whose it is.
  expect(text).toContain(sent.key);
  expect(text).toContain('staff:anna');
  const words = JSON.stringify(sent.body).match(/[a-z][a-z-]{3,}/gi) ?? [];
  expect(words.length).toBeGreaterThan(3);
  for (const word of words.filter((each) => !['staff', 'anna'].includes(each)))
    expect(text).not.toContain(word);
  expect(keys.length).toBeGreaterThan(0);
  for (const key of keys) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  }
  expect(await (await sealedStore('staff:berta')).take(sent.key)).toBe('unreadable');
  await other.wipe();
});
