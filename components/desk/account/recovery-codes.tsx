'use client';

import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './account-form.module.css';

/** The codes for a day without the phone: shown once, to be printed or written down. */
export const RecoveryCodes = ({
  codes,
  onKept,
}: {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}) => {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.group}>
      <h2 ref={heading} tabIndex={-1}>
        {t('staff:factor.codesTitle')}
      </h2>
      <p>{t('staff:factor.codesLead')}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onPress={onKept}>{t('staff:factor.codesKept')}</Button>
        <Button look="quiet" onPress={() => window.print()}>
          {t('staff:factor.print')}
        </Button>
      </div>
    </section>
  );
};
