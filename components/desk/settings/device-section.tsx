'use client';

import { useEffect, useState } from 'react';
import { type DeviceKeeps, deviceKeeps } from '../../../lib/outbox/device-keeps.ts';
import { useWords } from '../../words-provider.tsx';
import styles from './settings-form.module.css';

/** Whether this browser may clear away what waits here to be sent. */
export const DeviceSection = () => {
  const { t } = useWords();
  const [keeps, setKeeps] = useState<DeviceKeeps | null>(null);
  useEffect(() => {
    void deviceKeeps().then(setKeeps);
  }, []);
  return (
    <section className={styles.section}>
      <h2>{t('staff:security.deviceHeading')}</h2>
      <p>{keeps !== null && t(`staff:security.keeps.${keeps}`)}</p>
    </section>
  );
};
