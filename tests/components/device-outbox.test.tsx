import { afterEach, expect, test, vi } from 'vitest';
import { openDeviceOutbox } from '../../lib/outbox/device-outbox.ts';
import type { Outbox } from '../../lib/outbox/live-outbox.ts';
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
