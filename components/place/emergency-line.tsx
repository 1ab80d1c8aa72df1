'use client';

import { Disclosure } from '../ui/disclosure.tsx';
import { useWords } from '../words-provider.tsx';
import { EmergencyNumbers } from './emergency-numbers.tsx';
import { PhoneLink } from './phone-link.tsx';
import { usePlace } from './use-place.ts';

/** The emergency number of the place; all of them, behind one press, while the place is not known. */
export const EmergencyLine = () => {
  const { t } = useWords();
  const place = usePlace();
  if (place === null)
    return (
      <Disclosure summary={t('ui:person.numbers')}>
        <EmergencyNumbers />
      </Disclosure>
    );
  return (
    <p>
      {t('ui:person.number')}
      <PhoneLink number={place.numbers.ambulance} />
    </p>
  );
};
