'use client';

import { useSyncExternalStore } from 'react';
import { isStep, type Step } from '../check/step.ts';
import { openPlace } from '../handover/code-fragment.ts';

/** What a copy without a server shows: all of it is one page, and the fragment says which part. */
export type CopyPlace = Step | 'start' | 'open';

/** Kept in the entry of the browser's history: the step one Back away, and the note of an opened code. */
interface HistoryNote {
  readonly facewiseFrom?: CopyPlace;
  readonly facewiseShows?: 'note';
}

const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
};

const noteNow = (): HistoryNote => (window.history.state ?? {}) as HistoryNote;

let last: CopyPlace = 'start';

/** The part that the address names now. A place within the page, such as `#main`, is no other part. */
export const placeNow = (): CopyPlace => {
  const { hash } = window.location;
  const name = hash.slice(1);
  if (hash.startsWith(openPlace) || noteNow().facewiseShows === 'note') last = 'open';
  else if (name === '') last = 'start';
  else if (isStep(name)) last = name;
  return last;
};

const addressOf = (place: CopyPlace): string => {
  const { pathname, search } = window.location;
  return place === 'start' ? `${pathname}${search}` : `#${place}`;
};

const say = () => {
  for (const listener of listeners) listener();
};

/** Shows another part, with an entry of its own in the browser's history. */
export const goTo = (place: CopyPlace): void => {
  const note: HistoryNote = { facewiseFrom: placeNow() };
  window.history.pushState(note, '', addressOf(place));
  say();
};

/** Puts the address right without a new entry. */
export const correctTo = (place: CopyPlace): void => {
  window.history.replaceState(null, '', addressOf(place));
  say();
};

/** The part that is one Back away; undefined when this entry is not ours. */
export const cameFrom = (): CopyPlace | undefined => noteNow().facewiseFrom;

/** The part that the address names. */
export const useCopyPlace = (): CopyPlace =>
  useSyncExternalStore(subscribe, placeNow, () => 'start' as const);
