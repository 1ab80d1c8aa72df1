import { assign, enqueueActions, fromCallback, fromPromise, raise, setup } from 'xstate';
import { adjusted, decide, type Reply } from './decide.ts';
import type { Outline } from './outline.ts';
import {
  type Deed,
  type Mode,
  nothingHeard,
  type Press,
  type ReadAloudContext,
  type ReadAloudEvent,
  type ReadAloudWorld,
  rates,
  type Say,
  type Sentence,
  type Sound,
  type Utterance,
  volumes,
} from './read-aloud-context.ts';
import { type Settled, settleDeed, settlePage } from './settle.ts';

/** Without a sign of life of the voice in this time, in ms, there is no sound. Our own estimate. */
export const patience = 2_000;

/**
 * An engine that has begun a sentence and never ends it, in ms: the next sentence is begun. No
 * sentence lasts as long, also at the slowest pace. Not a limit for the person.
 */
export const longestSentence = 40_000;

const checkOf = ({ mode }: ReadAloudContext): Say => ({
  kind: mode === 'ears' ? 'check' : 'checkPage',
});

type Adjusted = Pick<Extract<ReadAloudEvent, { type: 'adjusted' }>, 'what' | 'by'>;

/** What is said on coming to a page, in a hall only after a yes. */
const greeting = ({ outline, mode, room, isAllowed }: ReadAloudContext): Say | null => {
  if (outline === null) return null;
  if (room !== 'own' && outline.tellsAnswers && !isAllowed) return { kind: 'withheld' };
  return { kind: mode === 'ears' ? 'arrival' : 'page', outline };
};

/** Where the person is, for when they come back to it. */
const whereOf = (context: ReadAloudContext): Say | null => {
  const { outline, cursor, mode } = context;
  const part = outline?.parts[cursor];
  const first = greeting(context);
  return mode === 'ears' && first?.kind === 'arrival' && part !== undefined
    ? { kind: 'where', outline: first.outline, part }
    : first;
};

/**
 * Reading aloud, and the mode for closed eyes. Two things go on at once: `stage` is what the person
 * can do, `voice` says the queue, one sentence after the other. Nothing here knows a word, a page or
 * an engine: they come in through the world, and the check itself is touched only by `perform`.
 *
 * A sentence is stopped by leaving `talking`, which stops the actor that says it; so no way of
 * leaving can forget to silence the engine. Stopped speech is begun again at its sentence,
 * never resumed inside it, because engines lose their place.
 */
export const readAloudMachine = (world: ReadAloudWorld, start: Partial<ReadAloudContext> = {}) => {
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
  }).createMachine({
    id: 'readAloud',
    context: { ...nothingHeard, ...start },
    initial: 'off',
    states: {
      off: {
        entry: 'forgetQueue',
        on: {
          turnedOn: { target: 'on', actions: { type: 'begin', params: ({ event }) => event } },
        },
      },
      on: {
        type: 'parallel',
        invoke: [
          { src: 'watchPage' },
          { src: 'watchLeaving' },
          { src: 'listen', input: ({ context }) => context.mode },
        ],
        on: {
          turnedOff: 'off',
          turnedOn: {
            target: 'on',
            reenter: true,
            actions: { type: 'begin', params: ({ event }) => event },
          },
        },
        states: {
          stage: {
            initial: 'finding',
            on: {
              pageChanged: { actions: { type: 'seePage', params: ({ event }) => event.outline } },
              fellSilent: '.mute',
            },
            states: {
              /** Voices arrive late, or never. */
              finding: {
                invoke: {
                  src: 'findSound',
                  input: ({ context }) => context.lang,
                  onDone: [
                    {
                      guard: { type: 'hasSound', params: ({ event }) => event.output },
                      target: 'checking',
                      actions: { type: 'rememberSound', params: ({ event }) => event.output },
                    },
                    { target: 'mute' },
                  ],
                  onError: 'mute',
                },
              },
              /** No sound here: said in words on the screen. A voice that arrives later is taken. */
              mute: {
                invoke: {
                  src: 'awaitSound',
                  input: ({ context }) => context.lang,
                  onDone: {
                    target: 'checking',
                    actions: { type: 'rememberSound', params: ({ event }) => event.output },
                  },
                },
                on: {
                  retried: 'finding',
                  pressed: [
                    {
                      guard: { type: 'isLeave', params: ({ event }) => event.press },
                      target: '#readAloud.off',
                    },
                    'finding',
                  ],
                },
              },
              /** Whether the sound is really heard, which no program can know. */
              checking: {
                always: { guard: 'isHeard', target: 'listening' },
                entry: {
                  type: 'say',
                  params: ({ context }) => (context.isHeard ? null : checkOf(context)),
                },
                on: {
                  heard: { target: 'listening', actions: 'rememberHeard' },
                  pressed: [
                    {
                      guard: { type: 'isLeave', params: ({ event }) => event.press },
                      target: '#readAloud.off',
                    },
                    {
                      guard: { type: 'isChoose', params: ({ event }) => event.press },
                      target: 'listening',
                      actions: ['rememberHeard', { type: 'toneOf', params: 'choose' }],
                    },
                    { actions: { type: 'say', params: ({ context }) => checkOf(context) } },
                  ],
                },
              },
              listening: {
                entry: {
                  type: 'say',
                  params: ({ context }) => greeting(context),
                },
                initial: 'present',
                states: {
                  present: {
                    on: {
                      pressed: [
                        {
                          guard: {
                            type: 'ends',
                            params: ({ event }) => ({ press: event.press, how: 'leave' }),
                          },
                          target: '#readAloud.off',
                        },
                        {
                          guard: {
                            type: 'ends',
                            params: ({ event }) => ({ press: event.press, how: 'rest' }),
                          },
                          target: 'resting',
                        },
                        {
                          guard: { type: 'doesSomething', params: ({ event }) => event.press },
                          target: 'acting',
                          actions: { type: 'reply', params: ({ event }) => event.press },
                        },
                        { actions: { type: 'reply', params: ({ event }) => event.press } },
                      ],
                      pageChanged: {
                        actions: {
                          type: 'settle',
                          params: ({ context, event }) => settlePage(context, event.outline),
                        },
                      },
                      played: { actions: 'readOn' },
                      repeated: { actions: 'sayAgain' },
                      adjusted: { actions: { type: 'adjust', params: ({ event }) => event } },
                      wentAway: { guard: 'isEars', target: 'away' },
                    },
                  },
                  /** A press while the last one is being done is one press too many. */
                  acting: {
                    invoke: {
                      src: 'perform',
                      input: ({ context }) => context.deed ?? { kind: 'back', isUndo: true },
                      onDone: {
                        target: 'present',
                        actions: {
                          type: 'settle',
                          params: ({ context, event }) => settleDeed(context, event.output),
                        },
                      },
                      onError: { target: 'present', actions: { type: 'toneOf', params: 'wrong' } },
                    },
                    // Seen again when the deed is done.
                    on: { pageChanged: {} },
                  },
                  /** The screen is dark and nothing is said until any key or touch. */
                  resting: {
                    entry: raise({ type: 'stopped' }),
                    on: {
                      pressed: {
                        target: 'present',
                        actions: { type: 'say', params: ({ context }) => whereOf(context) },
                      },
                    },
                  },
                  /** Back on the page nothing speaks by itself: the first press only takes it up again. */
                  away: {
                    on: { pressed: { target: 'present', actions: 'sayAgain' } },
                  },
                },
              },
            },
          },
          voice: {
            initial: 'quiet',
            on: {
              wentAway: '.quiet',
              stopped: '.quiet',
              fellSilent: '.quiet',
            },
            states: {
              quiet: { on: { queued: 'talking' } },
              talking: {
                invoke: {
                  src: 'speak',
                  input: ({ context }) => ({
                    text: context.queue[context.at]?.text ?? '',
                    lang: context.lang,
                    rate: rates[context.rate] ?? 1,
                    volume: volumes[context.volume] ?? 1,
                  }),
                },
                initial: 'beginning',
                states: {
                  beginning: {
                    after: { patience: { actions: raise({ type: 'fellSilent' }) } },
                    on: { began: 'sounding' },
                  },
                  sounding: {
                    after: {
                      longestSentence: { actions: raise({ type: 'ended' }) },
                    },
                  },
                },
                on: {
                  queued: { target: 'talking', reenter: true },
                  ended: [
                    { guard: 'hasMore', target: 'talking', reenter: true, actions: 'advance' },
                    { target: 'quiet', actions: 'advance' },
                  ],
                  // The sentence once more, at the other pace.
                  repaced: { target: 'talking', reenter: true },
                },
              },
            },
          },
        },
      },
    },
  });
};
