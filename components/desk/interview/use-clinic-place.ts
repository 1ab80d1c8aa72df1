'use client';

import { useEffect } from 'react';
import { fetchJson } from '../../../lib/desk/fetch-json.ts';
import { holdPlace } from '../../../lib/place-choice.ts';
import { type PlaceId, placeIds } from '../../../lib/places.ts';

/** The emergency numbers of the interview are those of the place where the clinic is (I-30). */
export const useClinicPlace = (slug: string | null): void => {
  useEffect(() => {
    if (slug === null) return;
    fetchJson<{ readonly place: PlaceId }>(`/api/v1/clinics/${slug}`).then(
      ({ place }) => {
        if (placeIds.includes(place)) holdPlace(place);
      },
      () => {
        // Every place with its number is shown instead.
      },
    );
  }, [slug]);
};
