import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLiveCheck, type LiveCheck } from '../../../lib/check/live-check.ts';
import type { CheckEvent } from '../../../machines/check/check-context.ts';
import { type QuestionId, questionIds } from '../../../rules/schema/contract.ts';
import { answered, reviewed, started, wentBack } from '../../machines/check/run-check.ts';
import { memoryStorage } from './memory-storage.ts';
import { answerTo } from './random-sheet.ts';

const { workedOut } = vi.hoisted(() => ({ workedOut: vi.fn() }));

vi.mock('../../../rules/engine/short-path.ts', async (original) => {
  const real = await original<typeof import('../../../rules/engine/short-path.ts')>();
  return {
    ...real,
    shortPath: (...given: Parameters<typeof real.shortPath>) => {
      workedOut();
      return real.shortPath(...given);
    },
  };
});

beforeEach(() => {
  vi.useFakeTimers();
  workedOut.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

const inMemory = (): LiveCheck => createLiveCheck(() => null);
const first = answered('emergency-signs', ['none']);

/** The answer number `seed` to what is on screen; going on where nothing is asked. */
const nextOn = (check: LiveCheck, seed: number): CheckEvent => {
  const { at } = check.getSnapshot();
  return at === null ? reviewed : answered(at, answerTo(at, seed));
};

describe('a check that hears what is likely to be sent next', () => {
  it('has worked out where that leads when it is sent', () => {
    const plain = inMemory();
    plain.send(started);
    workedOut.mockClear();
    plain.send(first);
    expect(workedOut).toHaveBeenCalled();

    const check = inMemory();
    check.send(started);
    check.foresee(first);
    workedOut.mockClear();
    vi.runAllTimers();
    expect(workedOut).toHaveBeenCalled();
    workedOut.mockClear();
    check.send(first);
    expect(workedOut).not.toHaveBeenCalled();
  });

  it('does nothing before what was ticked is on screen, and nothing twice', () => {
    const check = inMemory();
    check.send(started);
    workedOut.mockClear();
    check.foresee(first);
    check.foresee(answered('emergency-signs', ['not-sure']));
    expect(workedOut).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(1);
    check.send(first);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stays where it is, tells nobody and stores nothing', () => {
    const storage = memoryStorage();
    const check = createLiveCheck(() => storage);
    check.send(started);
    const before = check.getSnapshot();
    const stored = storage.getItem('facewise.check.v1');
    const listener = vi.fn();
    check.subscribe(listener);
    check.foresee(first);
    vi.runAllTimers();
    expect(check.getSnapshot()).toBe(before);
    expect(storage.getItem('facewise.check.v1')).toBe(stored);
    expect(listener).not.toHaveBeenCalled();
  });

  it('goes the same way as one that hears nothing, whatever it was told to expect', () => {
    let compared = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const [check, plain] = [inMemory(), inMemory()];
      for (const each of [check, plain]) each.send(started);
      for (let move = 0; move < 60; move += 1) {
        const { at, stage } = plain.getSnapshot();
        if (stage === 'result') break;
        const sent = move % 7 === 6 ? wentBack : nextOn(plain, seed * 31 + move * 7);
        const other = at ?? (questionIds[move % questionIds.length] as QuestionId);
        const foreseen = [sent, nextOn(plain, seed + move), answered(other, answerTo(other, move))];
        for (const event of foreseen.slice(0, move % 4)) {
          check.foresee(event);
          if (seed % 2 === 0) vi.advanceTimersByTime(100);
        }
        for (const each of [check, plain]) each.send(sent);
        expect(check.getSnapshot()).toEqual(plain.getSnapshot());
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(400);
  });
});
