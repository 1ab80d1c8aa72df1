'use client';

import { useQuery } from '@tanstack/react-query';
import { settingsQuery } from '../../../lib/desk/staff-queries.ts';
import { useWords } from '../../words-provider.tsx';
import { ClinicForm } from './clinic-form.tsx';
import styles from './settings.module.css';
import { SettingsFrame } from './settings-frame.tsx';

const Clinic = () => {
  const { t } = useWords();
  const { data: view } = useQuery(settingsQuery);
  if (view === undefined) return <p role="status">{t('staff:settings.loading')}</p>;
  return (
    <>
      <ClinicForm view={view} />
      <section className={styles.store} data-store={view.store}>
        <h2>{t('staff:clinic.storeHeading')}</h2>
        <p>{t(`staff:clinic.store.${view.store}`)}</p>
      </section>
    </>
  );
};

/** What the clinic says about itself, and where its data is kept. */
export const ClinicPage = () => {
  const { t } = useWords();
  return (
    <SettingsFrame title={t('staff:clinic.title')}>
      <Clinic />
    </SettingsFrame>
  );
};
