import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLiveCheck, getLiveCheck } from '../../../lib/check/live-check.ts';
import { rulesKnowledge } from '../../../lib/check/provide-rules.ts';
import { answered, emergencyLeft, restarted, started } from '../../machines/check/run-check.ts';
import { memoryStorage, noStorage, throwingStorage } from './memory-storage.ts';

const key = 'facewise.check.v1';
const first = answered('emergency-signs', ['none']);
const second = answered('warning-signs', ['spells']);

const inMemory = () => createLiveCheck(() => null);

describe('a live check', () => {
  it('begins at the start and goes on with what happens', () => {
    const check = inMemory();
    expect(check.getSnapshot().stage).toBe('start');
    check.send(started);
    check.send(first);
    expect(check.getSnapshot()).toMatchObject({ stage: 'gates', at: 'warning-signs' });
  });

  it('gives the same view until something changes, and tells who listens', () => {
    const check = inMemory();
    const listener = vi.fn();
    const stop = check.subscribe(listener);
    const before = check.getSnapshot();
    expect(check.getSnapshot()).toBe(before);
    check.send(started);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(check.getSnapshot()).not.toBe(before);
    stop();
    check.send(first);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('thinks ahead while the list of answers is read, and no longer', () => {
    vi.useFakeTimers();
    const check = inMemory();
    check.send(started);
    expect(vi.getTimerCount()).toBe(0);
    check.send(first);
    check.send(answered('warning-signs', ['none']));
    check.send(answered('age-now', 'age-40-64'));
    for (let steps = 0; check.getSnapshot().stage !== 'review' && steps < 200; steps += 1) {
      const { at } = check.getSnapshot();
      if (at !== null) check.send({ type: 'skipped', question: at });
    }
    expect(check.getSnapshot().stage).toBe('review');
    expect(vi.getTimerCount()).toBe(1);
    check.send({ type: 'wentBack' });
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('is the same for everybody on the page', () => {
    expect(getLiveCheck()).toBe(getLiveCheck());
    expect(getLiveCheck().getSnapshot().stage).toBe('start');
  });
});

describe('a check in the storage of the tab', () => {
  it('is taken up again where it was', () => {
    const storage = memoryStorage();
    const before = createLiveCheck(() => storage);
    before.send({ type: 'started', subject: 'other' });
    before.send(answered('emergency-signs', ['jaw-locked'], 'other'));
    before.send(emergencyLeft);
    const after = createLiveCheck(() => storage);
    expect(after.getSnapshot()).toEqual(before.getSnapshot());
    expect(after.refused).toBeNull();
    after.send(second);
    expect(after.getSnapshot().answers['warning-signs']).toEqual(['spells']);
  });

  it('shows the emergency again after a reload', () => {
    const storage = memoryStorage();
    const before = createLiveCheck(() => storage);
    before.send(started);
    before.send(answered('emergency-signs', ['face-droop-sudden']));
    expect(createLiveCheck(() => storage).getSnapshot().stage).toBe('emergency');
  });

  it('is wiped when somebody starts again', () => {
    const storage = memoryStorage();
    const check = createLiveCheck(() => storage);
    check.send(started);
    check.send(first);
    expect(storage.held.size).toBe(1);
    check.send(restarted);
    expect(storage.held.size).toBe(0);
    expect(check.getSnapshot().answers).toEqual({});
  });

  const storedAfter = (change: (stored: Record<string, unknown>) => unknown) => {
    const storage = memoryStorage();
    const check = createLiveCheck(() => storage);
    check.send(started);
    check.send(first);
    const stored = JSON.parse(storage.held.get(key) ?? '');
    storage.held.set(key, JSON.stringify(change(stored)));
    return storage;
  };

  it.each([
    [
      'other rules',
      'other-rules',
      (stored: object) => ({
        ...stored,
        rules: { version: rulesKnowledge.rules.version, hash: 'another' },
      }),
    ],
    [
      'an unknown option',
      'not-a-sheet',
      (stored: object) => ({ ...stored, answers: { side: 'upwards' } }),
    ],
    [
      'an onset after the age',
      'not-a-sheet',
      (stored: object) => ({
        ...stored,
        answers: { 'age-now': 'under-12', 'onset-age': 'age-60-plus' },
      }),
    ],
    [
      'an answer that is not asked',
      'inconsistent',
      (stored: object) => ({
        ...stored,
        answers: { 'emergency-signs': ['none'], 'jaw-kind': 'clamps-both' },
      }),
    ],
    ['nothing of ours', 'not-a-snapshot', () => 7],
  ])('is refused and wiped when it holds %s', (_, reason, change) => {
    const storage = storedAfter(change);
    const check = createLiveCheck(() => storage);
    expect(check.refused).toBe(reason);
    expect(check.getSnapshot().stage).toBe('start');
    expect(storage.held.size).toBe(0);
  });

  it.each(['', '{', 'null', '{"version":1', '\u0000'])(
    'begins afresh from damaged text: %j',
    (text) => {
      const storage = memoryStorage();
      storage.held.set(key, text);
      const check = createLiveCheck(() => storage);
      expect(check.refused).toBe('not-a-snapshot');
      expect(check.getSnapshot().stage).toBe('start');
    },
  );
});

describe('a storage that throws', () => {
  it.each([
    ['when it is asked for', noStorage],
    ['when it is read', () => throwingStorage('getItem')],
    ['when it is written', () => throwingStorage('setItem')],
    ['when it is wiped', () => throwingStorage('removeItem')],
  ])('%s stops nobody', (_, getStorage) => {
    const check = createLiveCheck(getStorage);
    check.send(started);
    check.send(first);
    expect(check.getSnapshot().at).toBe('warning-signs');
    check.send(restarted);
    expect(check.getSnapshot().stage).toBe('start');
  });

  it('leaves no older check behind when it is full', () => {
    const storage = memoryStorage();
    const write = storage.setItem;
    let isFull = false;
    const filling = {
      ...storage,
      setItem: (name: string, value: string) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        write(name, value);
      },
    };
    const check = createLiveCheck(() => filling);
    check.send(started);
    isFull = true;
    check.send(answered('emergency-signs', ['arm-leg-weak']));
    expect(storage.held.size).toBe(0);
    expect(check.getSnapshot().stage).toBe('emergency');
  });
});

describe('a day', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('changes nothing: no answer runs out, no clock runs (A-23)', () => {
    const storage = memoryStorage();
    const check = createLiveCheck(() => storage);
    check.send(started);
    check.send(first);
    const before = check.getSnapshot();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(24 * 60 * 60 * 1000);
    expect(check.getSnapshot()).toBe(before);
    expect(createLiveCheck(() => storage).getSnapshot()).toEqual(before);
    check.send(second);
    expect(check.getSnapshot().answers).toEqual({
      'emergency-signs': ['none'],
      'warning-signs': ['spells'],
    });
  });
});
