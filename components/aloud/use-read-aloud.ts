'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  createReadAloud,
  type ReadAloud,
  type ReadAloudView,
} from '../../lib/aloud/live-read-aloud.ts';
import { spellNumbers } from '../../lib/aloud/spell-numbers.ts';
import { placeChoice } from '../../lib/place-choice.ts';
import { type Place, placeFor } from '../../lib/places.ts';
import { type Spoken, useWords } from '../words-provider.tsx';
import { type Hearing, outlinePage } from './outline-page.ts';
import { hasStaff, perform } from './perform.ts';
import { secretTexts } from './secret-texts.ts';
import { watchPage } from './watch-page.ts';

let words: Spoken | undefined;
let live: ReadAloud | undefined;

const chosenPlace = (): Place | null => {
  const id = placeChoice();
  return id === null ? null : placeFor(id);
};

/** The numbers of the place as they stand in texts; a hall has a place, so none is missing there. */
const secretsIn = (spoken: Spoken, place: Place | null): readonly string[] =>
  secretTexts(spoken, {
    number: place?.ambulance ?? '',
    crisis: place?.crisis ?? '',
    police: place?.police ?? '',
  });

const hearingIn = (spoken: Spoken, isHall: boolean): Hearing => {
  const place = chosenPlace();
  const secrets = isHall ? secretsIn(spoken, place) : [];
  const ours = Object.values(place ?? {}).filter((value) => /^\d+$/.test(value ?? ''));
  return {
    say: (text, onPage) =>
      spellNumbers(text, [...onPage, ...ours], (digit) => spoken.t(`aloud:digits.${digit}`)),
    isSecret: (text) => secrets.some((secret) => text.includes(secret)),
  };
};

/** The one reading of this page. It outlives components, so that a change of language keeps it. */
const getReadAloud = (first: Spoken): ReadAloud => {
  live ??= createReadAloud(first.t, {
    look: (room) => outlinePage(hearingIn(words ?? first, room === 'hall')),
    watch: watchPage,
    perform,
    hasStaff,
  });
  return live;
};

/** Reading aloud with the words of this page. */
export const useReadAloud = (): { readonly reading: ReadAloud; readonly view: ReadAloudView } => {
  const spoken = useWords();
  const [reading] = useState(() => getReadAloud(spoken));
  useEffect(() => {
    words = spoken;
    reading.speakWith(spoken.t);
  }, [reading, spoken]);
  const view = useSyncExternalStore(reading.subscribe, reading.getSnapshot, reading.getSnapshot);
  return { reading, view };
};
