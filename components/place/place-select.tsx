'use client';

import { useSyncExternalStore } from 'react';
import { choosePlace, onPlaceChoice, placeChoice } from '../../lib/place-choice.ts';
import { type PlaceId, placeIds } from '../../lib/places.ts';
import { Select } from '../ui/select.tsx';
import { useWords } from '../words-provider.tsx';

/** Asks where the person is, so that the right number can be shown (I-30). */
export const PlaceSelect = ({
  label,
  hint,
}: {
  readonly label: string;
  readonly hint?: string;
}) => {
  const { t } = useWords();
  const chosen = useSyncExternalStore(onPlaceChoice, placeChoice, () => null);
  const choices = [
    { value: '', label: t('ui:place.notChosen') },
    ...placeIds.map((id) => ({ value: id, label: t(`ui:place.names.${id}`) })),
  ];
  return (
    <Select
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={chosen ?? ''}
      choices={choices}
      onChoose={(value) => choosePlace(value === '' ? null : (value as PlaceId))}
    />
  );
};
