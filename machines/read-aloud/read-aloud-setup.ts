import { assign, enqueueActions, fromCallback, fromPromise, setup } from 'xstate';
import { adjusted, decide, type Reply } from './decide.ts';
import { greeting, whereOf } from './greeting.ts';
import type { Outline } from './outline.ts';
import {
  type Deed,
  type Mode,
  nothingHeard,
  type Press,
  type ReadAloudContext,
  type ReadAloudEvent,
  type ReadAloudWorld,
  type Say,
  type Sentence,
  type Sound,
  type Utterance,
} from './read-aloud-context.ts';
import { type Settled, settlePage } from './settle.ts';

/** Without a sign of life of the voice in this time, in ms, there is no sound. Our own estimate. */
export const patience = 2_000;

/**
 * An engine that has begun a sentence and never ends it, in ms: the next sentence is begun. No
 * sentence lasts as long, also at the slowest pace. Not a limit for the person.
 */
export const longestSentence = 40_000;

type Adjusted = Pick<Extract<ReadAloudEvent, { type: 'adjusted' }>, 'what' | 'by'>;

/**
 * What the machine of reading aloud is made of: what goes on beside it, what it asks and what it does.
 * When it does so is `read-aloud-machine.ts`.
 */
export const readAloudSetup = (world: ReadAloudWorld, start: Partial<ReadAloudContext>) => {
  const decided = (context: ReadAloudContext, press: Press): Reply =>
    decide(context, press, world.menu());

  /** Puts a settled page into the context, with the sentences that are due. */
  const withSaid = (
    context: ReadAloudContext,
    set: Partial<ReadAloudContext>,
    say: Say | null | undefined,
  ): Partial<ReadAloudContext> =>
    say === null || say === undefined
      ? set
      : { ...set, queue: world.phrase(say, context.room), at: 0 };

  return setup({
    types: {} as { context: ReadAloudContext; events: ReadAloudEvent },
    actors: {
      findSound: fromPromise<Sound | null, string>(({ input, signal }) =>
        world.findSound(input, signal),
      ),
      awaitSound: fromPromise<Sound, string>(({ input, signal }) =>
        world.awaitSound(input, signal),
      ),
      perform: fromPromise<Outline, Deed>(({ input }) => world.perform(input)),
      speak: fromCallback<ReadAloudEvent, Utterance>(({ input, sendBack }) =>
        world.speak(input, (type) => sendBack({ type })),
      ),
      watchPage: fromCallback<ReadAloudEvent>(({ sendBack }) =>
        world.watchPage((outline) => sendBack({ type: 'pageChanged', outline })),
      ),
      listen: fromCallback<ReadAloudEvent, Mode>(({ input, sendBack }) =>
        input === 'ears'
          ? world.listen((press) => sendBack({ type: 'pressed', press }))
          : undefined,
      ),
      watchLeaving: fromCallback<ReadAloudEvent>(({ sendBack }) =>
        world.watchLeaving(() => sendBack({ type: 'wentAway' })),
      ),
    },
    delays: { patience, longestSentence },
    guards: {
      isEars: ({ context }) => context.mode === 'ears',
      isHeard: ({ context }) => context.isHeard,
      hasMore: ({ context }) => context.at + 1 < context.queue.length,
      hasSound: (_, sound: Sound | null) => sound !== null,
      isChoose: (_, press: Press) => press.hand === 'choose',
      isLeave: (_, press: Press) => press.hand === 'leave',
      ends: ({ context }, { press, how }: { press: Press; how: Reply['ends'] }) =>
        decided(context, press).ends === how,
      doesSomething: ({ context }, press: Press) => decided(context, press).deed !== undefined,
    },
    actions: {
      begin: assign(
        (
          { context },
          { mode, room, lang }: Pick<ReadAloudContext, 'mode' | 'room' | 'lang'>,
        ): Partial<ReadAloudContext> => ({
          ...nothingHeard,
          ...start,
          rate: context.rate,
          volume: context.volume,
          // Headphones and the loudspeaker are two things to hear.
          isHeard: context.isHeard && context.lang === lang && context.room === room,
          mode,
          room,
          lang,
        }),
      ),
      rememberSound: assign((_, sound: Sound | null) => ({ sound })),
      rememberHeard: assign({ isHeard: true }),
      seePage: enqueueActions(({ context, enqueue }, outline: Outline) => {
        enqueue.assign(settlePage(context, outline).set);
      }),
      settle: enqueueActions(({ context, enqueue }, { set, say }: Settled) => {
        enqueue.assign(withSaid(context, set, say));
        if (say !== null) enqueue.raise({ type: 'queued' });
        // Another page is on screen for somebody who sees it: what was read is over.
        else if (set.queue !== undefined) enqueue.raise({ type: 'stopped' });
        // The same page with another tick: the rest is read as it is now.
        else if (context.mode === 'page' && set.outline != null && context.queue.length > 0) {
          const fresh = world.phrase({ kind: 'page', outline: set.outline }, context.room);
          if (fresh.length === context.queue.length) enqueue.assign({ queue: fresh });
        }
      }),
      reply: enqueueActions(({ context, enqueue }, press: Press) => {
        const { set, say, tone, deed } = decided(context, press);
        if (tone !== undefined) world.tone(tone);
        enqueue.assign(withSaid(context, { ...set, deed: deed ?? null }, say));
        if (say !== undefined) enqueue.raise({ type: 'queued' });
      }),
      say: enqueueActions(({ context, enqueue }, say: Say | null) => {
        if (say === null) return;
        enqueue.assign(withSaid(context, {}, say));
        enqueue.raise({ type: 'queued' });
      }),
      /** The part that was being said, from its beginning. */
      sayAgain: enqueueActions(({ context, enqueue }) => {
        const { queue, at } = context;
        const said = queue[Math.min(at, queue.length - 1)];
        const say = said === undefined ? whereOf(context) : null;
        if (said === undefined && say === null) return;
        enqueue.assign(
          said === undefined
            ? withSaid(context, {}, say)
            : { at: queue.findIndex(({ part }) => part === said.part) },
        );
        enqueue.raise({ type: 'queued' });
      }),
      /** From the sentence that was stopped; from the top when all was said or nothing yet. */
      readOn: enqueueActions(({ context, enqueue }) => {
        const say = context.at < context.queue.length ? null : greeting(context);
        enqueue.assign(withSaid(context, {}, say));
        enqueue.raise({ type: 'queued' });
      }),
      adjust: enqueueActions(({ context, enqueue }, { what, by }: Adjusted) => {
        enqueue.assign({ [what]: adjusted(context, what, by) });
        enqueue.raise({ type: 'repaced' });
      }),
      advance: assign(({ context }) => ({ at: context.at + 1 })),
      forgetQueue: assign({ queue: [] as readonly Sentence[], at: 0 }),
      toneOf: (_, tone: Parameters<ReadAloudWorld['tone']>[0]) => world.tone(tone),
    },
  });
};
