'use client';

import type { EmbedClinic } from '../../lib/embed/embed-clinic.ts';
import { testClinic } from '../../lib/embed/embed-clinic.ts';
import { useWords } from '../words-provider.tsx';
import styles from './clinic-head.module.css';

/** Whose check this is, and that the clinic for trying out files nothing. */
export const ClinicHead = ({ clinic }: { readonly clinic: EmbedClinic }) => {
  const { t, locale } = useWords();
  return (
    <header className={styles.head}>
      <p className={styles.name}>
        {clinic.logo !== null && (
          // biome-ignore lint/performance/noImgElement: a small picture as data; there is nothing to optimise
          <img className={styles.logo} src={clinic.logo} alt="" />
        )}
        {clinic.name[locale]}
      </p>
      {clinic.slug === testClinic && <p className={styles.test}>{t('embed:test')}</p>}
    </header>
  );
};
