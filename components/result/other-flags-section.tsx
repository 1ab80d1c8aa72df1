'use client';

import { useNumbers } from '../place/use-numbers.ts';
import { formsOf } from '../questionnaire/question-words.ts';
import { useWords } from '../words-provider.tsx';
import { flagAdvice } from './flag-advice.ts';
import { FlagBecause } from './flag-because.tsx';
import styles from './pattern-section.module.css';
import type { Told } from './told.ts';

/** Signs that matter too, but less soon than the card says. */
export const OtherFlagsSection = ({ assessment, answers, context }: Told) => {
  const spoken = useWords();
  const { t, say } = spoken;
  const numbers = useNumbers();
  const forms = formsOf(context);
  const { urgency, redFlags } = assessment;
  const others = redFlags.filter((flag) => flag.urgency !== urgency);
  if (others.length === 0 || urgency === 'emergency-now') return null;
  return (
    <section className={styles.section} aria-labelledby="also">
      <h2 id="also">{t('ui:result.also')}</h2>
      <p>{t('ui:result.alsoLead')}</p>
      {others.map((flag) => (
        <div key={flag.id} className={styles.flag}>
          <h3>{say(`flags:${flag.id}.name`, forms)}</h3>
          <FlagBecause flag={flag} answers={answers} context={context} />
          <p>{flagAdvice(spoken, flag, urgency, answers, forms, numbers)}</p>
        </div>
      ))}
    </section>
  );
};
