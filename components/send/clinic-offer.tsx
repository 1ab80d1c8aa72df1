'use client';

import type { AcceptingClinic } from '../../lib/sending/accepting-clinic.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './clinic-offer.module.css';

/** Below what to do next: the answers can be sent, where a clinic asked for them. Nothing has been sent yet. */
export const ClinicOffer = ({
  clinic,
  onSend,
}: {
  readonly clinic: AcceptingClinic;
  readonly onSend: () => void;
}) => {
  const { t, locale } = useWords();
  const values = { clinic: clinic.name[locale] };
  return (
    <section className={styles.offer} aria-labelledby="send">
      <h2 id="send">{t('consent:offer.title', values)}</h2>
      <p>{t('consent:offer.body')}</p>
      <Button look="quiet" onPress={onSend}>
        {t('consent:offer.button')}
      </Button>
    </section>
  );
};
