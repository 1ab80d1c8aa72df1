'use client';

import { useNumbers } from '../place/use-numbers.ts';
import { usePlace } from '../place/use-place.ts';
import { formsOf } from '../questionnaire/question-words.ts';
import { flagAdvice } from '../result/flag-advice.ts';
import { FlagBecause } from '../result/flag-because.tsx';
import type { Told } from '../result/told.ts';
import { useWords } from '../words-provider.tsx';
import styles from './visit-note.module.css';

/** How soon, and the flags that say so, in the words the person read. */
export const UrgencyLines = ({ assessment: { urgency, redFlags }, answers, context }: Told) => {
  const spoken = useWords();
  const { t, say } = spoken;
  const numbers = useNumbers();
  const place = usePlace();
  const forms = formsOf(context);
  const headingForms =
    urgency === 'emergency-now' && place === null
      ? ['unknown']
      : [...(place === null ? [] : [place.id]), ...forms];
  return (
    <section>
      <h2>{t('ui:note.urgency')}</h2>
      <p className={styles.urgency}>
        {say(`results:urgency.${urgency}.heading`, headingForms, numbers)}
      </p>
      {redFlags.length > 0 && (
        <ul>
          {redFlags.map((flag) => (
            <li key={flag.id}>
              <strong>{say(`flags:${flag.id}.name`, forms)}</strong>{' '}
              {flagAdvice(spoken, flag, urgency, answers, forms, numbers)}
              <FlagBecause flag={flag} answers={answers} context={context} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
