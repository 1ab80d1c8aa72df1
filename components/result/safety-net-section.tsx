'use client';

import type { Urgency } from '../../rules/schema/urgency.ts';
import { useNumbers } from '../place/use-numbers.ts';
import { useWords } from '../words-provider.tsx';
import styles from './safety-net-section.module.css';

const parts = [
  { list: 'now', heading: 'nowHeading' },
  { list: 'today', heading: 'todayHeading' },
  { list: 'comeSooner', heading: 'soonerHeading' },
] as const;

/** Who is told to go at once or today has no appointment that could come sooner. */
const partsBeside = (urgency: Urgency | null): readonly (typeof parts)[number][] => {
  if (urgency === 'emergency-now') return parts.slice(0, 1);
  return urgency === 'same-day' ? parts.slice(0, 2) : parts;
};

/** What to watch for, and how fast to act then; beside an emergency, only when to call again. */
export const SafetyNetSection = ({
  urgency = null,
}: {
  /** Of the result above it; null where none is shown. */
  readonly urgency?: Urgency | null;
}) => {
  const { t, keysOf } = useWords();
  const numbers = useNumbers();
  const isEmergency = urgency === 'emergency-now';
  return (
    <section className={styles.section} aria-labelledby="safety-net">
      <h2 id="safety-net">{t(isEmergency ? 'ui:result.watchForNow' : 'ui:result.watchFor')}</h2>
      {partsBeside(urgency).map(({ list, heading }) => (
        <div key={list} className={`${styles.part} ${styles[list]}`}>
          <h3>{t(`results:safetyNet.${isEmergency ? 'againHeading' : heading}`, numbers)}</h3>
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
