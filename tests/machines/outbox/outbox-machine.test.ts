import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { longestWait, type Outcome } from '../../../machines/outbox/outbox-context.ts';
import { outboxMachine } from '../../../machines/outbox/outbox-machine.ts';

type Reply = Outcome<string>;
const delivered = (receipt = 'A1'): Reply => ({ kind: 'delivered', receipt });
const refused = (status = 422): Reply => ({
  kind: 'refused',
  status,
  isOutdated: false,
});
const unreached = (retryAfter: number | null = null): Reply => ({ kind: 'unreached', retryAfter });

/** An outbox in a world whose clock, chance and network the test holds in its hands. */
const world = (replies: readonly (Reply | 'broken')[], ids: readonly string[] = []) => {
  const clock = new SimulatedClock();
  const sent: string[] = [];
  const forgotten: string[] = [];
  const left = [...replies];
  const machine = outboxMachine<string>(
    {
      deliver: async (id) => {
        sent.push(id);
        const reply = left.shift() ?? unreached();
        if (reply === 'broken') throw new TypeError('Failed to fetch');
        return reply;
      },
      forget: (id) => forgotten.push(id),
      now: () => clock.now(),
      chance: () => 1,
    },
    ids.map((id) => ({ id, keptAt: 0 })),
  );
  const actor = createActor(machine, { clock }).start();
  /** Lets promises settle; no time passes. */
  const settle = async () => {
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
  };
  return {
    actor,
    sent,
    forgotten,
    settle,
    state: () => actor.getSnapshot().value,
    context: () => actor.getSnapshot().context,
    queue: async (id: string, keptAt = clock.now()) => {
      actor.send({ type: 'queued', item: { id, keptAt } });
      await settle();
    },
    pass: async (ms: number) => {
      clock.increment(ms);
      await settle();
    },
  };
};

describe('an outbox', () => {
  test('sends what is put in at once, and forgets it only when it got through', async () => {
    const { queue, sent, forgotten, context, state } = world([delivered('A7')]);
    await queue('one');
    expect(sent).toEqual(['one']);
    expect(forgotten).toEqual(['one']);
    expect(context()).toMatchObject({ waiting: [], delivered: { id: 'one', receipt: 'A7' } });
    expect(state()).toBe('resting');
  });

  test('takes up what waited from before, oldest first, one at a time', async () => {
    const { sent, settle } = world([delivered(), delivered()], ['old', 'newer']);
    await settle();
    expect(sent).toEqual(['old', 'newer']);
  });

  test.each(['broken', unreached()] as const)(
    'waits longer after each failure, and keeps everything: %j',
    async (failure) => {
      const { sent, forgotten, queue, pass, state, context } = world(Array(9).fill(failure));
      await queue('one');
      expect(state()).toBe('pausing');
      for (const [pause, tries] of [
        [1_000, 2],
        [2_000, 3],
        [4_000, 4],
        [8_000, 5],
        [16_000, 6],
        [30_000, 7],
        [30_000, 8],
      ] as const) {
        await pass(pause - 1);
        expect(sent).toHaveLength(tries - 1);
        await pass(1);
        expect(sent).toHaveLength(tries);
      }
      expect(forgotten).toEqual([]);
      expect(context().waiting.map(({ id }) => id)).toEqual(['one']);
    },
  );

  test('a nudge ends a pause of its own, but not one that the server asked for', async () => {
    const { actor, queue, sent, settle, pass, state } = world([unreached(), unreached(60_000)]);
    await queue('one');
    actor.send({ type: 'nudged' });
    await settle();
    expect(sent).toHaveLength(2);
    expect(state()).toBe('toldToWait');
    actor.send({ type: 'nudged' });
    await settle();
    await pass(59_999);
    expect(sent).toHaveLength(2);
    await pass(1_001);
    expect(sent).toHaveLength(3);
  });

  test('goes on with the next when one is refused, and keeps the refused one for a person', async () => {
    const { actor, sent, forgotten, settle, context } = world(
      [refused(422), delivered(), delivered()],
      ['bad', 'good'],
    );
    await settle();
    expect(sent).toEqual(['bad', 'good']);
    expect(forgotten).toEqual(['good']);
    expect(context().failed).toEqual([
      { id: 'bad', keptAt: 0, failure: { kind: 'refused', status: 422, isOutdated: false } },
    ]);
    actor.send({ type: 'retried' });
    await settle();
    expect(sent).toEqual(['bad', 'good', 'bad']);
    expect(context().failed).toEqual([]);
  });

  test('gives up what a person gives up, and takes it out of the store', async () => {
    const { actor, forgotten, settle, context } = world([refused()], ['bad']);
    await settle();
    actor.send({ type: 'discarded', id: 'bad' });
    expect(forgotten).toEqual(['bad']);
    expect(context().failed).toEqual([]);
  });

  test('nothing waits for 24 hours or longer; a moment less is still sent', async () => {
    const { pass, queue, sent, forgotten, context } = world([delivered()]);
    await pass(longestWait);
    await queue('late', 0);
    expect(sent).toEqual([]);
    expect(forgotten).toEqual(['late']);
    expect(context().failed[0]?.failure).toEqual({ kind: 'expired' });
    await queue('just in time', 1);
    expect(sent).toEqual(['just in time']);
  });

  test('what cannot be read is told and taken away; what is gone is neither', async () => {
    const { settle, forgotten, context } = world(
      [{ kind: 'unreadable' }, { kind: 'gone' }],
      ['torn', 'sent elsewhere'],
    );
    await settle();
    expect(forgotten).toEqual(['torn', 'sent elsewhere']);
    expect(context().failed.map(({ id }) => id)).toEqual(['torn']);
  });

  test('put in twice is as put in once', async () => {
    const { queue, sent, pass } = world(['broken', delivered()]);
    await queue('one');
    await queue('one');
    await pass(60_000);
    expect(sent).toEqual(['one', 'one']);
  });

  test('at sign-out the try in the air is cut off and nothing is left', async () => {
    let signal: AbortSignal | undefined;
    const machine = outboxMachine<string>({
      deliver: (_, given) => {
        signal = given;
        return new Promise(() => {});
      },
      forget: () => {},
      now: () => 0,
      chance: () => 0,
    });
    const actor = createActor(machine).start();
    actor.send({ type: 'queued', item: { id: 'one', keptAt: 0 } });
    expect(signal?.aborted).toBe(false);
    actor.send({ type: 'wiped' });
    expect(signal?.aborted).toBe(true);
    expect(actor.getSnapshot()).toMatchObject({ value: 'resting', context: { waiting: [] } });
  });
});

/** What a network can do to one try: lose the request, lose the reply, answer, refuse for now. */
const weather = fc.array(fc.constantFrom('lost', 'reply cut', 'works', 'busy'), { maxLength: 60 });

test('whatever the network does, everything arrives exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(weather, fc.integer({ min: 1, max: 6 }), async (days, count) => {
      const clock = new SimulatedClock();
      const rows = new Map<string, string>();
      const left = [...days];
      const machine = outboxMachine<string>({
        deliver: async (id) => {
          const today = left.shift() ?? 'works';
          if (today === 'lost') throw new TypeError('Failed to fetch');
          if (today === 'busy') return unreached(2_000);
          const ticket = rows.get(id) ?? `A${rows.size + 1}`;
          rows.set(id, ticket);
          if (today === 'reply cut') throw new TypeError('network error');
          return delivered(ticket);
        },
        forget: () => {},
        now: () => clock.now(),
        chance: () => 0.5,
      });
      const actor = createActor(machine, { clock }).start();
      for (let n = 0; n < count; n += 1)
        actor.send({ type: 'queued', item: { id: `item ${n}`, keptAt: 0 } });
      for (let turn = 0; turn < 200 && actor.getSnapshot().value !== 'resting'; turn += 1) {
        for (let micro = 0; micro < 12; micro += 1) await Promise.resolve();
        clock.increment(31_000);
      }
      expect(actor.getSnapshot().context).toMatchObject({ waiting: [], failed: [] });
      expect([...rows.keys()]).toEqual(Array.from({ length: count }, (_, n) => `item ${n}`));
    }),
    { numRuns: 200 },
  );
});
