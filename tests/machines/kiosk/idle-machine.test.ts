import { describe, expect, test } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { idleAfter, idleMachine, warnedFor } from '../../../machines/kiosk/idle-machine.ts';

const somebody = () => {
  const clock = new SimulatedClock();
  const actor = createActor(idleMachine, { clock }).start();
  return {
    state: () => actor.getSnapshot().value,
    touch: () => actor.send({ type: 'touched' }),
    reset: () => actor.send({ type: 'reset' }),
    /** Lets time pass second by second, so that one timer can begin when another has run out. */
    pass: (ms: number) => {
      for (let left = ms; left > 0; left -= 1_000) clock.increment(Math.min(1_000, left));
    },
  };
};

describe('a kiosk that nobody touches', () => {
  test('warns nobody before the first touch, however long it stands', () => {
    const { state, pass } = somebody();
    pass(60 * 60 * 1000);
    expect(state()).toBe('resting');
  });

  test('warns after 180 seconds, not a moment before', () => {
    const { state, touch, pass } = somebody();
    touch();
    pass(179_999);
    expect(state()).toBe('present');
    pass(1);
    expect(state()).toBe('warning');
    expect(idleAfter).toBe(180_000);
  });

  test('lets the warning stand for 60 seconds, and then begins anew for the next person', () => {
    const { state, touch, pass } = somebody();
    touch();
    pass(idleAfter + 59_999);
    expect(state()).toBe('warning');
    pass(1);
    expect(state()).toBe('gone');
    expect(warnedFor).toBeGreaterThanOrEqual(60_000);
  });

  test('takes the warning away at any touch, at least ten times over', () => {
    const { state, touch, pass } = somebody();
    touch();
    for (let time = 0; time < 12; time += 1) {
      pass(idleAfter + warnedFor - 1);
      expect(state()).toBe('warning');
      touch();
      expect(state()).toBe('present');
    }
  });

  test('counts from the last touch, not from the first', () => {
    const { state, touch, pass } = somebody();
    touch();
    pass(179_000);
    touch();
    pass(179_000);
    expect(state()).toBe('present');
  });

  test('a touch that comes too late brings nothing back', () => {
    const { state, touch, pass, reset } = somebody();
    touch();
    pass(idleAfter + warnedFor);
    touch();
    expect(state()).toBe('gone');
    reset();
    expect(state()).toBe('resting');
  });
});
