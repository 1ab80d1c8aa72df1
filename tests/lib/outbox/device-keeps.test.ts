import { describe, expect, test, vi } from 'vitest';
import { deviceKeeps } from '../../../lib/outbox/device-keeps.ts';
import { memoryStore } from '../../../lib/outbox/memory-store.ts';
import { openStore } from '../../../lib/outbox/open-store.ts';

const database = { databases: async () => [] };
const broken = { databases: () => Promise.reject(new DOMException('blocked', 'SecurityError')) };
const says = (answer: boolean) => ({ persisted: async () => answer });

describe('how long a device keeps what waits (R-11)', () => {
  test.each([
    ['always', says(true), database],
    ['usually', says(false), database],
    ['usually', undefined, database],
    ['usually', { persisted: () => Promise.reject(new Error('no')) }, database],
    ['never', says(true), broken],
    ['never', says(true), undefined],
  ] as const)('%s: %#', async (expected, storage, factory) => {
    // Not by leaving the arguments out, which would ask this machine.
    expect(await deviceKeeps(storage ?? ({} as never), factory ?? ({} as never))).toBe(expected);
  });

  test('the browser is asked to keep it, and its no changes nothing', async () => {
    const persist = vi.fn(async () => false);
    vi.stubGlobal('navigator', { storage: { persist } });
    const store = await openStore('kiosk:1', async () => ({ ...memoryStore(), where: 'device' }));
    expect(persist).toHaveBeenCalledOnce();
    expect(store.where).toBe('device');
    vi.unstubAllGlobals();
  });
});
