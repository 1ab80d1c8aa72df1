'use client';

import { useWords } from '../words-provider.tsx';
import { FlagReasons } from './flag-reasons.tsx';
import styles from './pattern-section.module.css';
import type { Told } from './told.ts';

/** Why it should be as soon as the card says, where signs and not a pattern said so. */
export const WhySoonSection = ({ assessment: { urgency, redFlags }, answers, context }: Told) => {
  const { t } = useWords();
  const flags = redFlags.filter((flag) => flag.urgency === urgency);
  if (flags.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="why-soon">
      <h2 id="why-soon">{t(`ui:result.whyLevel.${urgency}`)}</h2>
      <FlagReasons flags={flags} answers={answers} context={context} />
    </section>
  );
};
