'use client';

import type { ReactNode } from 'react';
import { useStepTitle } from '../questionnaire/use-step-title.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './consent-page.module.css';

/** What is told before anything is sent, in the order in which it is read. */
const told = ['what', 'why', 'who', 'long', 'no'] as const;

/**
 * Asked on a page of its own, before anything is sent (P-10): what, why, who sees it, how long, and
 * what happens without it. Two buttons of the same size and look, nothing ticked in advance.
 */
export const ConsentPage = ({
  clinic,
  hours,
  isForAnother,
  children,
  onAgreed,
  onDeclined,
}: {
  readonly clinic: string;
  /** How long the clinic keeps it, from its settings. */
  readonly hours: number;
  /** Somebody answers for somebody else: then it is they who may decide. */
  readonly isForAnother: boolean;
  /** Stands above the heading: the way back. */
  readonly children?: ReactNode;
  readonly onAgreed: () => void;
  readonly onDeclined: () => void;
}) => {
  const { t } = useWords();
  const values = { clinic, hours: String(hours) };
  const title = t('consent:title', values);
  useStepTitle(title);
  return (
    <div className="page">
      {children}
      <main id="main" className={styles.consent}>
        <h1 tabIndex={-1}>{title}</h1>
        <dl className={styles.told}>
          {told.map((part) => (
            <div key={part}>
              <dt>{t(`consent:${part}.name`)}</dt>
              <dd>{t(`consent:${part}.text`, values)}</dd>
            </div>
          ))}
        </dl>
        {isForAnother && <p>{t('consent:forAnother')}</p>}
        <Disclosure summary={t('consent:more.name')}>
          <p>{t('consent:more.record')}</p>
          <p>{t('consent:more.withdraw')}</p>
        </Disclosure>
        <div className={styles.choices}>
          <Button look="quiet" onPress={onAgreed}>
            {t('consent:yes')}
          </Button>
          <Button look="quiet" onPress={onDeclined}>
            {t('consent:decline')}
          </Button>
        </div>
      </main>
    </div>
  );
};
