'use client';

import { useSyncExternalStore } from 'react';
import { onPlaceChoice, placeChoice } from '../../lib/place-choice.ts';
import { type Place, type PlaceId, placeFor } from '../../lib/places.ts';

/** A place the person chose and its numbers. */
export interface ChosenPlace {
  readonly id: PlaceId;
  readonly numbers: Place;
}

/** Where the person said they are; null before they say, and for "somewhere else", which has no number. */
export const usePlace = (): ChosenPlace | null => {
  const id = useSyncExternalStore(onPlaceChoice, placeChoice, () => null);
  if (id === null) return null;
  const numbers = placeFor(id);
  return numbers === null ? null : { id, numbers };
};
