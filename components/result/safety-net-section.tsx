'use client';

import { useNumbers } from '../place/use-numbers.ts';
import { useWords } from '../words-provider.tsx';
import styles from './safety-net-section.module.css';

const parts = [
  { list: 'now', heading: 'nowHeading' },
  { list: 'today', heading: 'todayHeading' },
  { list: 'comeSooner', heading: 'soonerHeading' },
] as const;

/** What to watch for, and how fast to act then. */
export const SafetyNetSection = () => {
  const { t, keysOf } = useWords();
  const numbers = useNumbers();
  return (
    <section className={styles.section} aria-labelledby="safety-net">
      <h2 id="safety-net">{t('ui:result.watchFor')}</h2>
      {parts.map(({ list, heading }) => (
        <div key={list} className={`${styles.part} ${styles[list]}`}>
          <h3>{t(`results:safetyNet.${heading}`, numbers)}</h3>
          <ul>
            {keysOf(`results:safetyNet.${list}`).map((item) => (
              <li key={item}>{t(`results:safetyNet.${list}.${item}`)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
