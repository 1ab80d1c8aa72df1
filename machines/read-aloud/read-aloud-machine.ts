import { raise } from 'xstate';
import { checkOf, greeting, whereOf } from './greeting.ts';
import {
  nothingHeard,
  type ReadAloudContext,
  type ReadAloudWorld,
  rates,
  volumes,
} from './read-aloud-context.ts';
import { readAloudSetup } from './read-aloud-setup.ts';
import { settleDeed, settlePage } from './settle.ts';

/**
 * Reading aloud, and the mode for closed eyes. Two things go on at once: `stage` is what the person
 * can do, `voice` says the queue, one sentence after the other. Nothing here knows a word, a page or
 * an engine: they come in through the world, and the check itself is touched only by `perform`.
 *
 * A sentence is stopped by leaving `talking`, which stops the actor that says it; so no way of
 * leaving can forget to silence the engine. Stopped speech is begun again at its sentence,
 * never resumed inside it, because engines lose their place.
 */
export const readAloudMachine = (world: ReadAloudWorld, start: Partial<ReadAloudContext> = {}) =>
  readAloudSetup(world, start).createMachine({
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
