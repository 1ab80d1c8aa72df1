'use client';

import { useWords } from '../words-provider.tsx';
import { usePlace } from './use-place.ts';

/** What the placeholders of safety texts stand for: a number, or plain words while the place is unknown. */
export interface Numbers {
  readonly number: string;
  readonly crisis: string;
  readonly police: string;
  readonly [placeholder: string]: string;
}

/** The numbers of the chosen place, each replaced by words where there is none (I-30). */
export const useNumbers = (): Numbers => {
  const { t } = useWords();
  const numbers = usePlace()?.numbers;
  return {
    number: numbers?.ambulance ?? t('results:unknownNumber.ambulance'),
    crisis: numbers?.crisis ?? t('results:unknownNumber.crisis'),
    police: numbers?.police ?? t('results:unknownNumber.police'),
  };
};
