import type { Outline } from './outline.ts';
import type { ReadAloudContext, Say } from './read-aloud-context.ts';

/** What is remembered and said when the page has become another, or changed under a deed. */
export interface Settled {
  readonly set: Partial<ReadAloudContext>;
  readonly say: Say | null;
}

/** Another step is on screen: everything about the last one is forgotten but the way back. */
const arrive = (context: ReadAloudContext, outline: Outline): Settled => {
  const { deed, undo, mode, room } = context;
  const isStep =
    deed !== null &&
    deed.kind !== 'set' &&
    deed.kind !== 'staff' &&
    !(deed.kind === 'back' && deed.isUndo);
  const isOwnDoing = deed !== null;
  const isHeldBack = room !== 'own' && outline.tellsAnswers;
  return {
    set: {
      outline,
      cursor: outline.start,
      list: null,
      isAllowed: false,
      deed: null,
      queue: [],
      at: 0,
      // Whoever went elsewhere by another way than this mode cannot be brought back by it.
      undo: isStep ? [...undo, { kind: 'step' }] : isOwnDoing ? undo : [],
    },
    say: mode === 'page' ? null : isHeldBack ? { kind: 'withheld' } : { kind: 'arrival', outline },
  };
};

/** The page as it is seen now, whether or not anything was done to it. */
export const settlePage = (context: ReadAloudContext, outline: Outline): Settled => {
  const before = context.outline;
  if (before === null || before.id !== outline.id) return arrive(context, outline);
  const isNewProblem =
    outline.problems.length > 0 && outline.problems.join() !== before.problems.join();
  return {
    set: { outline, ...(isNewProblem ? { cursor: -1 } : {}) },
    say: isNewProblem && context.mode === 'ears' ? { kind: 'problems', outline } : null,
  };
};

/** The page after a deed: every deed is answered aloud, by what has really become of it. */
export const settleDeed = (context: ReadAloudContext, outline: Outline): Settled => {
  const { deed, cursor } = context;
  const before = context.outline;
  if (before === null || before.id !== outline.id || deed === null) return arrive(context, outline);
  const set = { outline, deed: null };
  switch (deed.kind) {
    case 'tick': {
      const part = outline.parts.find(({ id }) => id === deed.part.id);
      return {
        set,
        say: part === undefined ? { kind: 'lead', outline } : { kind: 'echo', outline, part },
      };
    }
    case 'restore':
      return { set, say: { kind: 'undone', outline, part: outline.parts[cursor] ?? null } };
    case 'set': {
      const at = outline.parts.findIndex(({ id }) => id === deed.part.id);
      const part = outline.parts[at];
      // The emergency numbers of a place stand where the question for it stood.
      return part === undefined
        ? { set: { ...set, cursor: outline.start }, say: { kind: 'arrival', outline } }
        : { set: { ...set, cursor: at }, say: { kind: 'echo', outline, part } };
    }
    case 'back':
      // The page before is on its way: the deed is kept until it is there.
      return { set: { outline }, say: null };
    case 'staff':
      return { set, say: { kind: 'lead', outline } };
    case 'continue':
      return outline.problems.length > 0
        ? { set: { ...set, cursor: -1 }, say: { kind: 'problems', outline } }
        : { set: { outline }, say: null };
    case 'press': {
      if (outline.problems.length > 0)
        return { set: { ...set, cursor: -1 }, say: { kind: 'problems', outline } };
      const at = outline.parts.findIndex(({ id }) => id === deed.part.id);
      const part = outline.parts[at] ?? deed.part;
      const inside = outline.parts[at + 1];
      // What has opened is heard at once.
      if (deed.part.kind === 'more' && part.isOn && inside !== undefined)
        return { set: { ...set, cursor: at + 1 }, say: { kind: 'part', outline, part: inside } };
      // A press may lead on a moment later: the deed is kept, so that the step can be taken back.
      // What was pressed is named as it was: its words may have changed with the press.
      const named = part.kind === 'more' ? part : deed.part;
      return {
        set: { outline, cursor: at === -1 ? Math.min(cursor, outline.parts.length - 1) : at },
        say: { kind: 'echo', outline, part: named },
      };
    }
  }
};
