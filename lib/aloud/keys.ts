import type { Press } from '../../machines/read-aloud/read-aloud-context.ts';

/** Where a key lies, not what it writes: a Chinese keyboard that composes reports no letters. */
const hands: Readonly<Record<string, Exclude<Press['hand'], 'number'>>> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Enter: 'choose',
  NumpadEnter: 'choose',
  Space: 'tick',
  Escape: 'repeat',
  KeyR: 'repeat',
  KeyQ: 'question',
  Home: 'question',
  KeyB: 'back',
  KeyU: 'undo',
  Backspace: 'undo',
  KeyM: 'menu',
  KeyZ: 'rest',
  Minus: 'slower',
  NumpadSubtract: 'slower',
  Equal: 'faster',
  NumpadAdd: 'faster',
};

const digit = /^(?:Digit|Numpad)([1-9])$/;

/** What a key asks for in the mode for closed eyes; null for every other key, which is left alone. */
export const pressOf = (
  event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Press | null => {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const number = digit.exec(event.code)?.[1];
  if (number !== undefined) return { hand: 'number', number: Number(number) };
  const hand = hands[event.code];
  return hand === undefined ? null : { hand };
};

/** The same key again within this time is taken for a tremor. Our own estimate. */
const tremorPause = 400;

/**
 * Hears the keys of the mode, before the page does. Whoever only counts signs of life still hears them. A key that is held down, or pressed again at
 * once, counts once; another key in between is another wish.
 */
export const listenToKeys = (tell: (press: Press) => void): (() => void) => {
  let last = { code: '', at: Number.NEGATIVE_INFINITY };
  const down = (event: KeyboardEvent) => {
    const press = pressOf(event);
    if (press === null) return;
    event.preventDefault();
    const isTremor = event.code === last.code && event.timeStamp - last.at < tremorPause;
    if (event.repeat || isTremor) return;
    last = { code: event.code, at: event.timeStamp };
    tell(press);
  };
  // Some browsers press a focused button when the space bar comes up.
  const up = (event: KeyboardEvent) => {
    if (pressOf(event) !== null) event.preventDefault();
  };
  window.addEventListener('keydown', down, { capture: true });
  window.addEventListener('keyup', up, { capture: true });
  return () => {
    window.removeEventListener('keydown', down, { capture: true });
    window.removeEventListener('keyup', up, { capture: true });
  };
};
