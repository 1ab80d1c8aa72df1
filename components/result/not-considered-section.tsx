'use client';

import { Fold } from '../ui/fold.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './not-considered-section.module.css';

const points = ['unseen', 'untested', 'unasked', 'unsure', 'unproven'] as const;

/** What the result knows nothing of, so that nobody takes it for more than it is. */
export const NotConsideredSection = () => {
  const { t, locale } = useWords();
  return (
    <section className={styles.section} aria-labelledby="not-considered">
      <Fold heading={<h2 id="not-considered">{t('reasons:notConsidered.heading')}</h2>}>
        <ul>
          <li>{t('results:notConsidered')}</li>
          {points.map((point) => (
            <li key={point}>{t(`reasons:notConsidered.${point}`)}</li>
          ))}
        </ul>
        <p>
          <a href={`/${locale}/evidence`}>{t('reasons:notConsidered.more')}</a>
        </p>
      </Fold>
    </section>
  );
};
