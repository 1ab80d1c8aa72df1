import { assign, fromPromise, setup } from 'xstate';
import { pauseAfter } from './backoff.ts';
import {
  type Failure,
  longestWait,
  type OutboxContext,
  type OutboxEvent,
  type Outcome,
  type WaitingItem,
} from './outbox-context.ts';

/** Everything outside the machine: the network, the store, the clock and chance. */
export interface OutboxWorld<Receipt> {
  /** One try to send what is stored under this id. A rejection counts as not reached. */
  readonly deliver: (id: string, signal: AbortSignal) => Promise<Outcome<Receipt>>;
  /** Takes an item out of the store: it got through, ran out of time or was given up. */
  readonly forget: (id: string) => void;
  readonly now: () => number;
  readonly chance: () => number;
}

/**
 * What waits to be sent, one after the other, until each has got through or was refused for good.
 * It holds ids only; what they stand for stays in the store.
 *
 * `choosing` is never rested in. In `pausing` a nudge ends the pause; in `toldToWait`, where the
 * server itself named the time, it does not.
 */
export const outboxMachine = <Receipt>(
  { deliver, forget, now, chance }: OutboxWorld<Receipt>,
  waiting: readonly WaitingItem[] = [],
) => {
  type Context = OutboxContext<Receipt>;
  const first = ({ waiting: [item] }: Context): WaitingItem => {
    if (item === undefined) throw new Error('The outbox sends where nothing waits.');
    return item;
  };
  const withoutFirst = ({ waiting: [, ...rest] }: Context) => ({ waiting: rest, tries: 0 });
  const failing = (context: Context, failure: Failure): Partial<Context> => ({
    ...withoutFirst(context),
    failed: [...context.failed, { ...first(context), failure }],
  });
  const trying = (context: Context, retryAfter: number | null): Partial<Context> => ({
    tries: context.tries + 1,
    pause: pauseAfter(context.tries + 1, chance(), retryAfter),
  });

  return setup({
    types: {} as { context: Context; events: OutboxEvent },
    actors: {
      deliver: fromPromise<Outcome<Receipt>, string>(({ input, signal }) => deliver(input, signal)),
    },
    delays: { pause: ({ context }) => context.pause },
    guards: {
      hasWaiting: ({ context }) => context.waiting.length > 0,
      hasExpired: ({
        context: {
          waiting: [item],
        },
      }) => item !== undefined && now() - item.keptAt >= longestWait,
      got: (_, { outcome, kind }: { outcome: Outcome<Receipt>; kind: string }) =>
        outcome.kind === kind,
      isToldToWait: (_, outcome: Outcome<Receipt>) =>
        outcome.kind === 'unreached' && outcome.retryAfter !== null,
    },
    actions: {
      append: assign(({ context }, item: WaitingItem) =>
        [...context.waiting, ...context.failed].some(({ id }) => id === item.id)
          ? {}
          : { waiting: [...context.waiting, item] },
      ),
      forgetFirst: ({ context }) => forget(first(context).id),
      recordExpired: assign(({ context }) => failing(context, { kind: 'expired' })),
      recordOutcome: assign(({ context }, outcome: Outcome<Receipt>) => {
        switch (outcome.kind) {
          case 'delivered':
            return {
              ...withoutFirst(context),
              delivered: { id: first(context).id, receipt: outcome.receipt },
            };
          case 'unreached':
            return trying(context, outcome.retryAfter);
          case 'gone':
            return withoutFirst(context);
          default:
            return failing(context, outcome);
        }
      }),
      recordUnreached: assign(({ context }) => trying(context, null)),
      requeueFailed: assign(({ context }) => ({
        failed: context.failed.filter(({ failure }) => failure.kind !== 'refused'),
        waiting: [
          ...context.waiting,
          ...context.failed
            .filter(({ failure }) => failure.kind === 'refused')
            .map(({ id, keptAt }) => ({ id, keptAt })),
        ],
      })),
      discard: assign(({ context }, id: string) => {
        forget(id);
        return { failed: context.failed.filter((item) => item.id !== id) };
      }),
      empty: assign({ waiting: [], failed: [], tries: 0, delivered: null }),
    },
  }).createMachine({
    id: 'outbox',
    context: { waiting, failed: [], tries: 0, pause: 0, delivered: null },
    initial: 'choosing',
    on: {
      queued: { actions: { type: 'append', params: ({ event }) => event.item } },
      discarded: { actions: { type: 'discard', params: ({ event }) => event.id } },
      wiped: { target: '.resting', actions: 'empty' },
    },
    states: {
      resting: {
        always: { guard: 'hasWaiting', target: 'choosing' },
        on: { retried: { target: 'choosing', actions: 'requeueFailed' } },
      },
      choosing: {
        always: [
          {
            guard: 'hasExpired',
            target: 'choosing',
            reenter: true,
            actions: ['forgetFirst', 'recordExpired'],
          },
          { guard: 'hasWaiting', target: 'sending' },
          { target: 'resting' },
        ],
      },
      sending: {
        invoke: {
          src: 'deliver',
          input: ({ context }) => first(context).id,
          onDone: [
            {
              guard: {
                type: 'got',
                params: ({ event }) => ({ outcome: event.output, kind: 'delivered' }),
              },
              target: 'choosing',
              actions: [
                'forgetFirst',
                { type: 'recordOutcome', params: ({ event }) => event.output },
              ],
            },
            {
              guard: { type: 'isToldToWait', params: ({ event }) => event.output },
              target: 'toldToWait',
              actions: { type: 'recordOutcome', params: ({ event }) => event.output },
            },
            {
              guard: {
                type: 'got',
                params: ({ event }) => ({ outcome: event.output, kind: 'unreached' }),
              },
              target: 'pausing',
              actions: { type: 'recordOutcome', params: ({ event }) => event.output },
            },
            {
              guard: {
                type: 'got',
                params: ({ event }) => ({ outcome: event.output, kind: 'refused' }),
              },
              target: 'choosing',
              actions: { type: 'recordOutcome', params: ({ event }) => event.output },
            },
            // Nobody can ever read it again, or it is not there.
            {
              target: 'choosing',
              actions: [
                'forgetFirst',
                { type: 'recordOutcome', params: ({ event }) => event.output },
              ],
            },
          ],
          onError: { target: 'pausing', actions: 'recordUnreached' },
        },
        on: { retried: { actions: 'requeueFailed' } },
      },
      pausing: {
        after: { pause: 'choosing' },
        on: {
          nudged: 'choosing',
          retried: { target: 'choosing', actions: 'requeueFailed' },
        },
      },
      toldToWait: {
        after: { pause: 'choosing' },
        on: { retried: { actions: 'requeueFailed' } },
      },
    },
  });
};
