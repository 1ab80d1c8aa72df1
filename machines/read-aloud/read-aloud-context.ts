import type { Outline, Part } from './outline.ts';

/** How fast, as a factor of the voice's own pace; the middle one is where everybody begins. */
export const rates = [0.6, 0.8, 1, 1.25, 1.5] as const;
export const volumes = [0.25, 0.5, 0.75, 1] as const;

/** Who else can hear: nobody asked to care, nobody because of headphones, everybody in the hall. */
export type Room = 'own' | 'headphones' | 'hall';

/** `page`: somebody sees and wants the page read. `ears`: somebody answers with closed eyes. */
export type Mode = 'page' | 'ears';

/** What a key or a band asks for. */
export type Press =
  | {
      readonly hand:
        | 'next'
        | 'previous'
        /** Chooses what was heard; what is chosen already is left behind: on to the next step. */
        | 'choose'
        /** Ticks or unticks and never goes on. */
        | 'tick'
        | 'repeat'
        /** The question once more, from its beginning. */
        | 'question'
        | 'back'
        | 'undo'
        | 'menu'
        /** Calls the staff of the place where the device stands. */
        | 'staff'
        | 'rest'
        | 'slower'
        | 'faster'
        | 'louder'
        | 'quieter'
        | 'leave';
    }
  | { readonly hand: 'number'; readonly number: number };

/** What is done to the page. */
export type Deed =
  | { readonly kind: 'press'; readonly part: Part }
  | { readonly kind: 'tick'; readonly part: Part }
  | { readonly kind: 'set'; readonly part: Part; readonly value: string }
  | { readonly kind: 'restore'; readonly ids: readonly string[] }
  | { readonly kind: 'continue' | 'staff' }
  /** `isUndo`: as the taking back of a step, not as a step of its own. */
  | { readonly kind: 'back'; readonly isUndo: boolean };

/** What can be taken back. */
export type Undoable =
  | { readonly kind: 'choice'; readonly ids: readonly string[] }
  | { readonly kind: 'step' };

/** A list beside the page: the menu, or what a select offers. */
export interface SideList {
  readonly kind: 'menu' | 'select';
  /** Of a select: the part it belongs to. */
  readonly of: Part | null;
  readonly parts: readonly Part[];
  readonly cursor: number;
}

/** What is to be said; the words are found outside (`ReadAloudWorld.phrase`). */
export type Say =
  | { readonly kind: 'check' | 'checkPage' }
  | {
      readonly kind: 'page' | 'arrival' | 'lead' | 'round' | 'problems';
      readonly outline: Outline;
    }
  /** `part` is where the person is now. */
  | { readonly kind: 'undone'; readonly outline: Outline; readonly part: Part | null }
  | { readonly kind: 'part' | 'where' | 'echo'; readonly outline: Outline; readonly part: Part }
  | { readonly kind: 'list' | 'listPart'; readonly list: SideList }
  | { readonly kind: 'noNumber'; readonly number: number }
  | { readonly kind: 'rate' | 'volume'; readonly step: number }
  | { readonly kind: 'withheld' | 'nothingToUndo' | 'firstPage' | 'keys' | 'rested' };

/** One sentence to say, and the part of the page it belongs to. */
export interface Sentence {
  readonly text: string;
  readonly part: number;
}

/** Where the sound comes from: a voice of the device, or the recordings of the site alone. */
export interface Sound {
  readonly hasVoice: boolean;
}

export interface Utterance {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  readonly volume: number;
}

export interface ReadAloudContext {
  readonly mode: Mode;
  readonly room: Room;
  readonly lang: string;
  /** The page as it was last seen; null before anything was. */
  readonly outline: Outline | null;
  /** -1 is the lead. */
  readonly cursor: number;
  readonly list: SideList | null;
  readonly queue: readonly Sentence[];
  /** The sentence that is being said, or would be said next; behind the last when all is said. */
  readonly at: number;
  readonly rate: number;
  readonly volume: number;
  readonly undo: readonly Undoable[];
  readonly sound: Sound | null;
  /** Somebody said that they hear it. Asked once, as long as the page stands. */
  readonly isHeard: boolean;
  /** In a hall: somebody said yes to hearing this page. */
  readonly isAllowed: boolean;
  /** What is being done to the page, or was last and has not led on yet. */
  readonly deed: Deed | null;
}

export type ReadAloudEvent =
  | { readonly type: 'turnedOn'; readonly mode: Mode; readonly room: Room; readonly lang: string }
  | { readonly type: 'turnedOff' }
  | { readonly type: 'pageChanged'; readonly outline: Outline }
  | { readonly type: 'pressed'; readonly press: Press }
  | { readonly type: 'heard' }
  /** The three of the bar, for who sees the page: read on, be quiet, this part once more. */
  | { readonly type: 'played' }
  | { readonly type: 'stopped' }
  | { readonly type: 'repeated' }
  | { readonly type: 'adjusted'; readonly what: 'rate' | 'volume'; readonly by: 1 | -1 }
  /** The page is hidden, left or printed, or something else speaks. */
  | { readonly type: 'wentAway' }
  | { readonly type: 'retried' }
  /** From the voice. */
  | { readonly type: 'began' }
  | { readonly type: 'ended' }
  | { readonly type: 'fellSilent' }
  /** Said to itself: the queue is new; the pace is another. */
  | { readonly type: 'queued' }
  | { readonly type: 'repaced' };

export type Tone = 'move' | 'choose' | 'undo' | 'step' | 'wrong';

/** Everything outside the machine: the sound, the page, the hands and the words. */
export interface ReadAloudWorld {
  /** A sound of this device for a language; null when there is none within a short time. */
  readonly findSound: (lang: string, signal: AbortSignal) => Promise<Sound | null>;
  /** Settles when a voice arrives late. */
  readonly awaitSound: (lang: string, signal: AbortSignal) => Promise<Sound>;
  /** Says one sentence; returns how to stop it. Whatever was being said before is stopped first. */
  readonly speak: (
    utterance: Utterance,
    tell: (event: 'began' | 'ended' | 'fellSilent') => void,
  ) => () => void;
  /** Does something to the page and looks at what has become of it. */
  readonly perform: (deed: Deed) => Promise<Outline>;
  /** Reports the page as it is now, and again whenever it has become another; returns how to stop. */
  readonly watchPage: (tell: (outline: Outline) => void) => () => void;
  /** Reports keys, in the mode for closed eyes only; returns how to stop. Bands send `pressed` themselves. */
  readonly listen: (tell: (press: Press) => void) => () => void;
  /** Reports that the page is hidden, left or printed; returns how to stop. */
  readonly watchLeaving: (tell: () => void) => () => void;
  readonly tone: (tone: Tone) => void;
  /** The menu of the mode. Its part ids are hands. */
  readonly menu: () => readonly Part[];
  readonly phrase: (say: Say, room: Room) => readonly Sentence[];
}

export const nothingHeard: ReadAloudContext = {
  mode: 'page',
  room: 'own',
  lang: '',
  outline: null,
  cursor: -1,
  list: null,
  queue: [],
  at: 0,
  rate: 2,
  volume: 3,
  undo: [],
  sound: null,
  isHeard: false,
  isAllowed: false,
  deed: null,
};
