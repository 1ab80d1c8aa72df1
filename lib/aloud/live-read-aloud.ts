import { type Actor, createActor } from 'xstate';
import type { Outline, Part } from '../../machines/read-aloud/outline.ts';
import type {
  Deed,
  Mode,
  Press,
  ReadAloudEvent,
  Room,
} from '../../machines/read-aloud/read-aloud-context.ts';
import { readAloudMachine } from '../../machines/read-aloud/read-aloud-machine.ts';
import type { Words } from '../i18n/words.ts';
import { awaitSound, findSound } from './find-sound.ts';
import { listenToKeys } from './keys.ts';
import { readPace, storePace } from './pace.ts';
import { type Hands, menuParts, phrasesIn } from './phrases.ts';
import { speakAloud } from './speak.ts';
import { playTone } from './tones.ts';
import { watchLeaving } from './watch-leaving.ts';

/** What somebody may see of the reading. */
export interface ReadAloudView {
  readonly stage: 'off' | 'finding' | 'mute' | 'checking' | 'listening' | 'resting' | 'away';
  readonly mode: Mode;
  readonly isTalking: boolean;
  /** The sentence that is being said, or was said last; empty before the first. */
  readonly sentence: string;
}

/** The page as the reading needs it: how to look at it, to hear of changes, to press its controls. */
export interface PageAccess {
  readonly look: (room: Room) => Outline | null;
  readonly watch: (look: () => Outline | null, tell: (outline: Outline) => void) => () => void;
  readonly perform: (deed: Deed) => Promise<void>;
  /** Whether there are staff that can be called from here. */
  readonly hasStaff: () => boolean;
}

/** Reading aloud on this page. */
export interface ReadAloud {
  readonly send: (event: ReadAloudEvent) => void;
  readonly getSnapshot: () => ReadAloudView;
  readonly subscribe: (listener: () => void) => () => void;
  /** From now on it speaks with these words. */
  readonly speakWith: (words: Words) => void;
}

type Machine = ReturnType<typeof readAloudMachine>;

const viewOf = (actor: Actor<Machine>): ReadAloudView => {
  const snapshot = actor.getSnapshot();
  const { mode, queue, at } = snapshot.context;
  const inside = (stage: object | string) => snapshot.matches({ on: { stage } } as never);
  const stage = (['finding', 'mute', 'checking'] as const).find(inside);
  const rest = (['resting', 'away'] as const).find((name) => inside({ listening: name }));
  return {
    stage: snapshot.matches('off') ? 'off' : (stage ?? rest ?? 'listening'),
    mode,
    isTalking: snapshot.matches({ on: { voice: 'talking' } }),
    sentence: queue[Math.min(at, queue.length - 1)]?.text ?? '',
  };
};

const isSame = (a: ReadAloudView, b: ReadAloudView): boolean =>
  a.stage === b.stage &&
  a.mode === b.mode &&
  a.isTalking === b.isTalking &&
  a.sentence === b.sentence;

/** Joins the machine with the voice, the keys and the page of this browser. Silent until it is turned on. */
export const createReadAloud = (first: Words, page: PageAccess): ReadAloud => {
  let words = first;
  let hands: Hands = matchMedia('(pointer: coarse)').matches ? 'touch' : 'keys';
  const gap = () => words('aloud:say.gap');
  const room = (): Room => actor.getSnapshot().context.room;
  const look = (): Outline | null => page.look(room());
  const machine = readAloudMachine(
    {
      findSound: (lang, signal) => findSound(lang, gap(), signal),
      awaitSound,
      speak: (utterance, tell) => speakAloud(gap())(utterance, tell),
      perform: async (deed) => {
        await page.perform(deed);
        const outline = look();
        if (outline === null) throw new Error('The page is not there.');
        return outline;
      },
      watchPage: (tell) => page.watch(look, tell),
      listen: (tell: (press: Press) => void) =>
        listenToKeys((press) => {
          hands = 'keys';
          tell(press);
        }),
      watchLeaving,
      tone: playTone,
      menu: (): readonly Part[] => menuParts(words, page.hasStaff()),
      phrase: (say, where) => phrasesIn(words, hands)(say, where),
    },
    { rate: readPace() },
  );
  const actor: Actor<Machine> = createActor(machine);
  actor.start();
  let view = viewOf(actor);
  let rate = actor.getSnapshot().context.rate;
  const listeners = new Set<() => void>();
  actor.subscribe((snapshot) => {
    if (snapshot.context.rate !== rate) {
      rate = snapshot.context.rate;
      storePace(rate);
    }
    const next = viewOf(actor);
    if (isSame(view, next)) return;
    view = next;
    for (const listener of listeners) listener();
  });
  return {
    send: (event) => {
      // Keys come by `listen`: what is sent as a press is a touch.
      if (event.type === 'pressed') hands = 'touch';
      actor.send(event);
    },
    getSnapshot: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    speakWith: (next) => {
      words = next;
    },
  };
};
