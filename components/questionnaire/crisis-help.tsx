'use client';

import type { WordingContext } from '../../lib/check/wording-context.ts';
import { PhoneLink } from '../place/phone-link.tsx';
import { PlaceSelect } from '../place/place-select.tsx';
import { useNumbers } from '../place/use-numbers.ts';
import { usePlace } from '../place/use-place.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './crisis-help.module.css';
import { formsOf } from './question-words.ts';

/** One press away beside the question about mood: whom to call now (review 5.4). */
export const CrisisHelp = ({ context }: { readonly context: WordingContext }) => {
  const { t, say } = useWords();
  const numbers = useNumbers();
  const place = usePlace();
  return (
    <div className={styles.crisis}>
      <Disclosure summary={say('ui:crisis.pressHere', formsOf(context))}>
        <p>{say('flags:RF21.advice.emergency-now', formsOf(context), numbers)}</p>
        {place === null ? (
          <PlaceSelect label={t('ui:emergency.where')} />
        ) : (
          <p>
            {place.numbers.crisis !== null && <PhoneLink number={place.numbers.crisis} />}
            <PhoneLink number={place.numbers.ambulance} />
          </p>
        )}
      </Disclosure>
    </div>
  );
};
