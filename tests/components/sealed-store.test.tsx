import { afterEach, describe, expect, test } from 'vitest';
import { outboxDatabase, sealedStore } from '../../lib/outbox/sealed-store.ts';
import { type Submission, submissionOf } from '../../lib/sending/submission.ts';
import { longestWait } from '../../machines/outbox/outbox-context.ts';

/** Text that must not be found on the device. */
const canaries = ['canary-answer', 'canary-clinic', 'abducted-by-canaries'];

const submission = (): Submission =>
  submissionOf(
    { answers: { side: 'canary-answer' as 'left' }, witness: {}, subject: 'self' },
    {
      clinic: 'canary-clinic',
      lang: 'en',
      source: 'kiosk',
      consent: { text: 'abducted-by-canaries' },
      now: new Date(0),
    },
  );

const whole = <T,>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Every byte and every name of the database, as somebody with the disk would read it. */
const dump = async (): Promise<string> => {
  const database = await whole(indexedDB.open(outboxDatabase));
  const parts: string[] = [];
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    for (const value of [...(await whole(store.getAll())), ...(await whole(store.getAllKeys()))])
      parts.push(
        JSON.stringify(value, (_, part: unknown) =>
          part instanceof ArrayBuffer || ArrayBuffer.isView(part)
            ? new TextDecoder('latin1').decode(part as ArrayBuffer)
            : part,
        ),
      );
  }
  database.close();
  return parts.join('\n');
};

const keysOnDevice = async (): Promise<readonly CryptoKey[]> => {
  const database = await whole(indexedDB.open(outboxDatabase));
  const keys = await whole(database.transaction('keys').objectStore('keys').getAll());
  database.close();
  return keys;
};

afterEach(async () => {
  await whole(indexedDB.deleteDatabase(outboxDatabase));
});

describe('what waits on a device', () => {
  test('comes back as it went in, also for a store opened anew', async () => {
    const sent = submission();
    await (await sealedStore('kiosk:1')).put(sent, 7);
    const again = await sealedStore('kiosk:1');
    expect(await again.list(8)).toEqual({ own: [{ id: sent.key, keptAt: 7 }], others: 0 });
    expect(await again.take(sent.key)).toEqual(sent);
  });

  test('a dump of the database holds nothing of it; the same dump of plain text would', async () => {
    await (await sealedStore('kiosk:1')).put(submission(), 0);
    const sealed = await dump();
    expect(sealed).toContain('kiosk:1');
    for (const canary of canaries) expect(sealed).not.toContain(canary);
    const database = await whole(indexedDB.open(outboxDatabase));
    const bytes = new TextEncoder().encode(JSON.stringify(submission())).buffer;
    const items = database.transaction('items', 'readwrite').objectStore('items');
    await whole(items.put({ id: 'planted', owner: 'kiosk:1', keptAt: 0, iv: bytes, bytes }));
    database.close();
    for (const canary of canaries) expect(await dump()).toContain(canary);
  });

  test('the key cannot be read, not even by our own code', async () => {
    await sealedStore('kiosk:1');
    const keys = await keysOnDevice();
    expect(keys).toHaveLength(1);
    for (const key of keys) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });

  test('belongs to who was signed in: another is told the number and cannot open it', async () => {
    const sent = submission();
    await (await sealedStore('staff:anna')).put(sent, 0);
    const other = await sealedStore('staff:bo');
    expect(await other.list(1)).toEqual({ own: [], others: 1 });
    expect(await other.take(sent.key)).toBe('unreadable');
  });

  test('a changed byte is noticed', async () => {
    const sent = submission();
    const store = await sealedStore('kiosk:1');
    await store.put(sent, 0);
    const database = await whole(indexedDB.open(outboxDatabase));
    const items = database.transaction('items', 'readwrite').objectStore('items');
    const item = await whole(items.get(sent.key));
    new Uint8Array(item.bytes)[3] = (new Uint8Array(item.bytes)[3] ?? 0) ^ 1;
    await whole(items.put(item));
    database.close();
    expect(await store.take(sent.key)).toBe('unreadable');
  });

  test('two tabs that begin together use one key', async () => {
    const [one, two] = await Promise.all([sealedStore('kiosk:1'), sealedStore('kiosk:1')]);
    const sent = submission();
    await one.put(sent, 0);
    expect(await two.take(sent.key)).toEqual(sent);
    expect(await keysOnDevice()).toHaveLength(1);
  });

  test('sign-out takes away the items and the key, and nothing of anybody else', async () => {
    const anna = await sealedStore('staff:anna');
    const bo = await sealedStore('staff:bo');
    const kept = submission();
    await anna.put(submission(), 0);
    await bo.put(kept, 0);
    await anna.wipe();
    expect(await anna.list(1)).toEqual({ own: [], others: 1 });
    expect(await bo.take(kept.key)).toEqual(kept);
    expect(await keysOnDevice()).toHaveLength(1);
  });

  test('what others left is taken away after 24 hours, not a moment before', async () => {
    await (await sealedStore('staff:gone')).put(submission(), 0);
    const here = await sealedStore('staff:here');
    expect((await here.list(longestWait - 1)).others).toBe(1);
    expect((await here.list(longestWait)).others).toBe(0);
  });
});
