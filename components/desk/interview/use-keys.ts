'use client';

import { useEffect, useRef } from 'react';

/** What a key does, by its name as the browser calls it; letters in small. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** Fields in which keys are text or choose a line. */
const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])'));

/** Controls that Enter presses by itself. */
const isPressedByEnter = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button, a[href], summary');

/** The same key again within this time is one press of a hand that was not quick enough, in ms. */
const samePressPause = 300;

let last = { key: '', at: Number.NEGATIVE_INFINITY };

/** Outlives the step on purpose: the second half of a double press would answer the next question. */
const isSamePress = ({ timeStamp: at }: KeyboardEvent, key: string): boolean => {
  const since = at - last.at;
  const isSame = key === last.key && since >= 0 && since < samePressPause;
  last = { key, at };
  return isSame;
};

/**
 * Listens for single keys on the whole page while it is shown (WCAG 2.1.4: `isOn` switches them off).
 * A key that is held down counts once; with Ctrl, Alt or the command key it is the browser's.
 */
export const useKeys = (keys: Keys, isOn: boolean): void => {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (typesText(event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key === 'Enter' && isPressedByEnter(event.target)) return;
      const act = Object.hasOwn(current.current, key) ? current.current[key] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      if (!isSamePress(event, key) && !event.repeat) act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
};
