import { createActor, SimulatedClock } from 'xstate';
import type { Outline, Part } from '../../../machines/read-aloud/outline.ts';
import type {
  Deed,
  Mode,
  Press,
  ReadAloudWorld,
  Room,
  Say,
  Sound,
  Utterance,
} from '../../../machines/read-aloud/read-aloud-context.ts';
import { readAloudMachine } from '../../../machines/read-aloud/read-aloud-machine.ts';

export const text = (id: string): Part => ({ id, kind: 'text', texts: [id] });
export const option = (id: string, number: number, isOn = false): Part => ({
  id,
  kind: 'option',
  texts: [id],
  isOn,
  number,
});
export const press = (id: string): Part => ({ id, kind: 'press', texts: [id] });

export const page = (id: string, more: Partial<Outline> = {}): Outline => ({
  id,
  title: id,
  isSecret: false,
  lead: [text(`${id}-title`)],
  parts: [],
  start: -1,
  onward: null,
  hasBack: true,
  options: 0,
  isMany: false,
  problems: [],
  isUrgent: false,
  tellsAnswers: false,
  ...more,
});

/** A question with three options, of which some are ticked, and Continue. */
export const question = (id: string, ticks: readonly string[] = [], isMany = false): Outline =>
  page(id, {
    parts: [
      ...['left', 'right', 'both'].map((name, at) => option(name, at + 1, ticks.includes(name))),
      press('continue'),
    ],
    options: 3,
    isMany,
  });

const partName = (say: Say): string => {
  switch (say.kind) {
    case 'part':
    case 'where':
      return say.part.id;
    case 'echo':
      return `${say.part.id} ${say.part.isOn ? 'on' : 'off'}`;
    case 'listPart':
      return say.list.parts[say.list.cursor]?.id ?? '';
    case 'arrival':
    case 'lead':
    case 'round':
    case 'page':
    case 'undone':
      return say.outline.id;
    case 'problems':
      return say.outline.problems.join();
    case 'noNumber':
      return String(say.number);
    case 'rate':
    case 'volume':
      return String(say.step);
    default:
      return '';
  }
};

/** What the machine wants said, as "kind what". Some are of two sentences, so that a queue has a middle. */
const named = (say: Say): readonly string[] => {
  const name = `${say.kind} ${partName(say)}`.trim();
  return ['arrival', 'page'].includes(say.kind) ? [name, `${name}, go on`] : [name];
};

/**
 * A world whose voice, page, hands and clock the test holds. The voice says everything at once,
 * unless `isSlow`; then each sentence waits for `end()`.
 */
export const aWorld = ({
  sound = { hasVoice: true },
  pages = {},
  isSlow = false,
  neverBegins = false,
  cannotStop = false,
}: {
  readonly sound?: Sound | null;
  /** What becomes of the page by a deed. */
  readonly pages?: { readonly [deed: string]: Outline };
  readonly isSlow?: boolean;
  readonly neverBegins?: boolean;
  /** A planted fault: an engine that goes on talking when it is told to stop. */
  readonly cannotStop?: boolean;
} = {}) => {
  const clock = new SimulatedClock();
  const said: Utterance[] = [];
  const stopped: string[] = [];
  const deeds: Deed[] = [];
  const tones: string[] = [];
  const hands: { keys: ((press: Press) => void) | null } = { keys: null };
  let shown: Outline | null = null;
  let showPage = (outline: Outline): void => {
    shown = outline;
  };
  let leave: () => void = () => {};
  let end: () => void = () => {};
  let fail: () => void = () => {};
  let lateVoice: (sound: Sound) => void = () => {};

  const world: ReadAloudWorld = {
    findSound: async () => sound,
    awaitSound: () =>
      new Promise((resolve) => {
        lateVoice = resolve;
      }),
    speak: (utterance, tell) => {
      said.push(utterance);
      fail = () => tell('fellSilent');
      end = () => tell('ended');
      if (!neverBegins) {
        tell('began');
        if (!isSlow) queueMicrotask(() => tell('ended'));
      }
      return () => {
        if (!cannotStop) stopped.push(utterance.text);
      };
    },
    perform: async (deed) => {
      deeds.push(deed);
      const name = 'part' in deed ? `${deed.kind} ${deed.part.id}` : deed.kind;
      shown = pages[name] ?? shown;
      if (shown === null) throw new Error('no page');
      return shown;
    },
    watchPage: (tell) => {
      showPage = (outline) => {
        shown = outline;
        tell(outline);
      };
      if (shown !== null) tell(shown);
      return () => {
        showPage = (outline) => {
          shown = outline;
        };
      };
    },
    listen: (tell) => {
      hands.keys = tell;
      return () => {
        hands.keys = null;
      };
    },
    watchLeaving: (tell) => {
      leave = tell;
      return () => {
        leave = () => {};
      };
    },
    tone: (tone) => tones.push(tone),
    menu: () => ['slower', 'undo', 'keys', 'leave'].map(press),
    phrase: (say) => named(say).map((words, part) => ({ text: words, part })),
  };

  const actor = createActor(readAloudMachine(world), { clock }).start();
  const settle = async () => {
    for (let turns = 0; turns < 30; turns += 1) await Promise.resolve();
  };
  const then = async (act: () => void) => {
    act();
    await settle();
  };
  return {
    clock,
    said,
    stopped,
    deeds,
    tones,
    hands,
    actor,
    /** What was said, in order. */
    heard: () => said.map((utterance) => utterance.text),
    lastHeard: () => said.at(-1)?.text,
    is: (stage: object | string) => actor.getSnapshot().matches(stage as never),
    context: () => actor.getSnapshot().context,
    turnOn: (mode: Mode = 'ears', room: Room = 'own') =>
      then(() => actor.send({ type: 'turnedOn', mode, room, lang: 'en' })),
    send: (event: Parameters<typeof actor.send>[0]) => then(() => actor.send(event)),
    press: (hand: Exclude<Press['hand'], 'number'>) =>
      then(() => actor.send({ type: 'pressed', press: { hand } })),
    number: (number: number) =>
      then(() => actor.send({ type: 'pressed', press: { hand: 'number', number } })),
    show: (outline: Outline) => then(() => showPage(outline)),
    leave: () => then(() => leave()),
    end: () => then(() => end()),
    fail: () => then(() => fail()),
    lateVoice: (late: Sound) => then(() => lateVoice(late)),
    pass: (ms: number) => then(() => clock.increment(ms)),
  };
};

/** The mode for closed eyes, turned on, heard, on a page. */
export const listeningOn = async (
  outline: Outline,
  options: Parameters<typeof aWorld>[0] = {},
  mode: Mode = 'ears',
  room: Room = 'own',
) => {
  const world = aWorld(options);
  await world.show(outline);
  await world.turnOn(mode, room);
  await world.send({ type: 'heard' });
  return world;
};
