import { isAnswered, type Outline, openListAfter, type Part, ticked } from './outline.ts';
import {
  type Deed,
  type Press,
  type ReadAloudContext,
  rates,
  type Say,
  type SideList,
  type Tone,
  volumes,
} from './read-aloud-context.ts';

/** What follows from a press: what is remembered, said, sounded, done, and whether the mode goes on. */
export interface Reply {
  readonly set?: Partial<ReadAloudContext>;
  readonly say?: Say;
  readonly tone?: Tone;
  readonly deed?: Deed;
  readonly ends?: 'rest' | 'leave';
}

/** One step slower, faster, quieter or louder, and not beyond the ends. */
export const adjusted = (
  context: Pick<ReadAloudContext, 'rate' | 'volume'>,
  what: 'rate' | 'volume',
  by: 1 | -1,
): number => {
  const { length } = what === 'rate' ? rates : volumes;
  return Math.min(Math.max(context[what] + by, 0), length - 1);
};

/** Round and round: after the last comes `first` again, so that nobody is lost at an end. */
const turn = (from: number, by: 1 | -1, first: number, count: number): number => {
  const to = from + by;
  if (to >= count) return first;
  return to < first ? count - 1 : to;
};

const moveOn = (outline: Outline, from: number, by: 1 | -1): Reply => {
  const cursor = turn(from, by, -1, outline.parts.length);
  const part = outline.parts[cursor];
  return {
    set: { cursor },
    tone: 'move',
    say:
      part === undefined
        ? { kind: by === 1 ? 'round' : 'lead', outline }
        : { kind: 'part', outline, part },
  };
};

const goTo = (outline: Outline, part: Part): Reply => ({
  set: { cursor: outline.parts.indexOf(part) },
  tone: 'move',
  say: { kind: 'part', outline, part },
});

const where = (outline: Outline, cursor: number): Reply => {
  const part = outline.parts[cursor];
  return {
    set: { list: null },
    say: part === undefined ? { kind: 'lead', outline } : { kind: 'where', outline, part },
  };
};

/** Ticks or unticks; what was ticked before can be brought back. */
const tick = (context: ReadAloudContext, outline: Outline, part: Part): Reply => ({
  set: {
    undo: [...context.undo, { kind: 'choice', ids: ticked(outline) }],
    cursor: outline.parts.indexOf(part),
  },
  tone: 'choose',
  deed: { kind: 'tick', part },
});

const openList = (part: Part): SideList => {
  const choices = part.choices ?? [];
  return {
    kind: 'select',
    of: part,
    cursor: Math.max(
      choices.findIndex(({ isOn }) => isOn),
      0,
    ),
    parts: choices.map(({ value, text, isOn }) => ({
      id: value,
      kind: 'option',
      texts: [text],
      isOn,
    })),
  };
};

/** On to the next step; what was not heard yet is not passed by: where somebody is, for the right number. */
const onFrom = ({ cursor }: ReadAloudContext, outline: Outline): Reply => {
  const open = openListAfter(outline, cursor);
  return open === null ? { tone: 'step', deed: { kind: 'continue' } } : goTo(outline, open);
};

const choose = (context: ReadAloudContext, outline: Outline): Reply => {
  const part = outline.parts[context.cursor];
  // A press that was meant for the page before must not call: once, until the first sentence is said.
  if (outline.isUrgent && context.at === 0 && !context.isAllowed)
    return { set: { isAllowed: true }, tone: 'wrong' };
  // An answer from before was just heard: it stays as it is.
  if (part === undefined && isAnswered(outline)) return onFrom(context, outline);
  if (part === undefined && outline.onward !== null)
    return { tone: 'step', deed: { kind: 'press', part: outline.onward } };
  if (part === undefined) return moveOn(outline, context.cursor, 1);
  switch (part.kind) {
    case 'text':
      return moveOn(outline, context.cursor, 1);
    case 'option':
      return part.isOn ? onFrom(context, outline) : tick(context, outline, part);
    case 'select': {
      const list = openList(part);
      return { set: { list }, tone: 'move', say: { kind: 'list', list } };
    }
    default:
      return { tone: 'step', deed: { kind: 'press', part } };
  }
};

const takeBack = ({ undo }: ReadAloudContext, { hasBack }: Outline): Reply => {
  const last = undo.at(-1);
  if (last === undefined || (last.kind === 'step' && !hasBack))
    return { tone: 'wrong', say: { kind: 'nothingToUndo' } };
  return {
    set: { undo: undo.slice(0, -1) },
    tone: 'undo',
    deed:
      last.kind === 'step' ? { kind: 'back', isUndo: true } : { kind: 'restore', ids: last.ids },
  };
};

const changeStep = (key: 'rate' | 'volume', by: 1 | -1, context: ReadAloudContext): Reply => {
  const step = adjusted(context, key, by);
  return { set: { [key]: step }, say: { kind: key, step } };
};

const inList = (
  context: ReadAloudContext,
  outline: Outline,
  list: SideList,
  press: Press,
  menu: readonly Part[],
): Reply | null => {
  const part = list.parts[list.cursor];
  switch (press.hand) {
    case 'next':
    case 'previous': {
      const cursor = turn(list.cursor, press.hand === 'next' ? 1 : -1, 0, list.parts.length);
      const moved = { ...list, cursor };
      return { set: { list: moved }, tone: 'move', say: { kind: 'listPart', list: moved } };
    }
    case 'number': {
      if (list.parts[press.number - 1] === undefined)
        return { tone: 'wrong', say: { kind: 'noNumber', number: press.number } };
      const moved = { ...list, cursor: press.number - 1 };
      return { set: { list: moved }, tone: 'move', say: { kind: 'listPart', list: moved } };
    }
    case 'repeat':
      return { say: { kind: 'listPart', list } };
    case 'choose':
    case 'tick': {
      if (part === undefined) return where(outline, context.cursor);
      if (list.of !== null)
        return {
          set: { list: null },
          tone: 'choose',
          deed: { kind: 'set', part: list.of, value: part.id },
        };
      const left = { ...context, list: null };
      const reply =
        part.id === 'keys'
          ? { say: { kind: 'keys' } as const }
          : decide(left, { hand: part.id } as Press, menu);
      return { ...reply, set: { list: null, ...reply.set } };
    }
    // Out of the list again: nothing in it was done.
    case 'menu':
    case 'undo':
    case 'back':
      return { tone: 'undo', ...where(outline, context.cursor) };
    default:
      return null;
  }
};

/**
 * What a press means where the person is now. Pure: the same place and the same press give the same
 * reply, whatever the time between presses.
 */
export const decide = (context: ReadAloudContext, press: Press, menu: readonly Part[]): Reply => {
  const { outline, cursor, list, room, isAllowed } = context;
  switch (press.hand) {
    case 'rest':
      return { ends: 'rest' };
    case 'leave':
      return { ends: 'leave' };
    case 'slower':
      return changeStep('rate', -1, context);
    case 'faster':
      return changeStep('rate', 1, context);
    case 'louder':
      return changeStep('volume', 1, context);
    case 'quieter':
      return changeStep('volume', -1, context);
    default:
  }
  if (outline === null) return {};
  const inside = list === null ? null : inList(context, outline, list, press, menu);
  if (inside !== null) return inside;
  if (press.hand === 'back')
    return outline.hasBack
      ? { tone: 'step', deed: { kind: 'back', isUndo: false } }
      : { tone: 'wrong', say: { kind: 'firstPage' } };
  if (press.hand === 'staff') return { tone: 'step', deed: { kind: 'staff' } };
  if (room !== 'own' && outline.tellsAnswers && !isAllowed && press.hand !== 'menu')
    return press.hand === 'choose'
      ? { set: { isAllowed: true }, say: { kind: 'arrival', outline } }
      : { say: { kind: 'withheld' } };
  switch (press.hand) {
    case 'next':
      return moveOn(outline, cursor, 1);
    case 'previous':
      return moveOn(outline, cursor, -1);
    case 'choose':
      return choose(context, outline);
    case 'tick': {
      const part = outline.parts[cursor];
      if (part?.kind !== 'option') return choose(context, outline);
      return part.isOn && !outline.isMany
        ? { say: { kind: 'part', outline, part } }
        : tick(context, outline, part);
    }
    case 'number': {
      const part = outline.parts.find(
        ({ kind, number }) => kind === 'option' && number === press.number,
      );
      if (part === undefined)
        return { tone: 'wrong', say: { kind: 'noNumber', number: press.number } };
      return part.isOn && !outline.isMany
        ? { set: { cursor: outline.parts.indexOf(part) }, say: { kind: 'echo', outline, part } }
        : tick(context, outline, part);
    }
    case 'repeat':
      return where(outline, cursor);
    case 'question':
      return { set: { cursor: -1 }, say: { kind: 'lead', outline } };
    case 'undo':
      return takeBack(context, outline);
    case 'menu': {
      const opened: SideList = { kind: 'menu', of: null, parts: menu, cursor: 0 };
      return { set: { list: opened }, tone: 'move', say: { kind: 'list', list: opened } };
    }
  }
};
