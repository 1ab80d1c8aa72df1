'use client';

import type { Told } from '../result/told.ts';
import { useWords } from '../words-provider.tsx';
import styles from './visit-note.module.css';

/** Which patterns the answers fit, and which other doors a doctor should think of. */
export const FitsLines = ({ assessment: { result } }: Pick<Told, 'assessment'>) => {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('ui:note.fits')}</h2>
      {result.patterns.length === 0 && <p>{t('ui:note.noPattern')}</p>}
      {result.patterns.length > 0 && (
        <>
          <p>{t(`results:band.${result.band}`)}</p>
          <ul>
            {result.patterns.map(({ id, fit }) => (
              <li key={id}>
                <span className={styles.fact}>{t(`results:patterns.${id}.name`)}</span>
                <span className={styles.fit}>{t(`results:fit.${fit}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {result.routes.length > 0 && (
        <ul>
          {result.routes.map((id) => (
            <li key={id}>{t(`results:routes.${id}.name`)}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
