'use client';

import { SoftLink } from '../chrome/soft-link.tsx';
import { EmergencyNumbers } from '../place/emergency-numbers.tsx';
import { useWords } from '../words-provider.tsx';
import { EmergencyNote } from './emergency-note.tsx';
import { StartForm, type StartOptions } from './start-form.tsx';
import styles from './start-page.module.css';

const facts = ['age', 'time', 'answers'] as const;

/** What this is, what it is not, and what happens to the answers: all of it above the button. */
export const StartPage = (options: StartOptions) => {
  const { t, locale } = useWords();
  return (
    <div className="page">
      <main id="main" className={styles.start}>
        <h1 tabIndex={-1}>{t('ui:start.title')}</h1>
        <p className={styles.lead}>{t('ui:start.lead')}</p>
        <div className={styles.limits}>
          <p>{t('ui:start.limit')}</p>
          <EmergencyNote />
        </div>
        <dl className={styles.facts}>
          {facts.map((fact) => (
            <div key={fact}>
              <dt>{t(`ui:start.facts.${fact}.name`)}</dt>
              <dd>{t(`ui:start.facts.${fact}.text`)}</dd>
            </div>
          ))}
        </dl>
        <noscript>
          <p>{t('ui:start.noScript')}</p>
          <EmergencyNumbers />
        </noscript>
        <StartForm {...options} />
        <p className={styles.read}>
          <SoftLink href={`/${locale}/learn`}>{t('ui:start.read')}</SoftLink>
        </p>
      </main>
    </div>
  );
};
