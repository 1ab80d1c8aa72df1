'use client';

import type { Intake } from '../../../lib/desk/intake.ts';
import { toldOf } from '../../../lib/desk/told-of.ts';
import { useNumbers } from '../../place/use-numbers.ts';
import { formsOf, questionWords } from '../../questionnaire/question-words.ts';
import { flagAdvice } from '../../result/flag-advice.ts';
import { FlagBecause } from '../../result/flag-because.tsx';
import { useWords } from '../../words-provider.tsx';
import { UrgencyMark } from '../urgency-mark.tsx';
import styles from './intake-page.module.css';

/** Each red flag with the answers that raised it, and what nobody was sure about (C-35). */
export const FlagsCard = ({ intake }: { readonly intake: Intake }) => {
  const spoken = useWords();
  const { t, say } = spoken;
  const numbers = useNumbers();
  const { assessment, answers, context } = toldOf(intake);
  const forms = formsOf(context);
  return (
    <section className={styles.card}>
      <h2>{t('desk:intake.flags')}</h2>
      {assessment.redFlags.length === 0 && <p>{t('desk:intake.noFlags')}</p>}
      <ul className={styles.flags}>
        {assessment.redFlags.map((flag) => (
          <li key={flag.id}>
            <p className={styles.flag}>
              <UrgencyMark urgency={flag.urgency} />
              <strong>{say(`flags:${flag.id}.name`, forms)}</strong>
            </p>
            <p>{flagAdvice(spoken, flag, assessment.urgency, answers, forms, numbers)}</p>
            <FlagBecause flag={flag} answers={answers} context={context} />
          </li>
        ))}
      </ul>
      {assessment.notSure.length > 0 && (
        <p>
          {t('desk:intake.notSure', {
            questions: assessment.notSure
              .map((question) => questionWords(spoken, question, context).short)
              .join(' · '),
          })}
        </p>
      )}
    </section>
  );
};
