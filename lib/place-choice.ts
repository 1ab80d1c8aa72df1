import { type PlaceId, placeIds } from './places.ts';
import { tabStorage } from './tab-storage.ts';

const key = 'facewise.place.v1';
const listeners = new Set<() => void>();
let chosen: PlaceId | null | undefined;

const isPlaceId = (value: unknown): value is PlaceId =>
  (placeIds as readonly unknown[]).includes(value);

const readStored = (): PlaceId | null => {
  try {
    const stored = tabStorage()?.getItem(key);
    return isPlaceId(stored) ? stored : null;
  } catch {
    return null;
  }
};

/**
 * Where the person said they are, for the emergency number; null until they say. Never guessed from
 * the language or the clock (I-30). Kept for this tab; in memory where nothing can be stored.
 */
export const placeChoice = (): PlaceId | null => {
  if (chosen === undefined) chosen = readStored();
  return chosen;
};

/** Remembers the place, or forgets it with null. Never throws. */
export const choosePlace = (place: PlaceId | null): void => {
  chosen = place;
  try {
    if (place === null) tabStorage()?.removeItem(key);
    else tabStorage()?.setItem(key, place);
  } catch {
    // Without a storage the choice lives as long as the page.
  }
  for (const listener of listeners) listener();
};

/** Calls back on every change; returns how to stop. */
export const onPlaceChoice = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Takes the place of the clinic for as long as the page stands and stores nothing: at its kiosk and its desk. */
export const holdPlace = (place: PlaceId): void => {
  chosen = place;
  for (const listener of listeners) listener();
};
