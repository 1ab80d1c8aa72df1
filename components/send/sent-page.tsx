'use client';

import type { ReactNode } from 'react';
import type { AcceptingClinic } from '../../lib/sending/accepting-clinic.ts';
import { PhoneLink } from '../place/phone-link.tsx';
import { useStepTitle } from '../questionnaire/use-step-title.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './sent-page.module.css';

/** What came of it. */
export type SentState =
  | { readonly kind: 'sending' | 'waiting' | 'declined' | 'guardian' }
  /** `isOutdated`: the questions have changed since they were answered here. */
  | { readonly kind: 'refused'; readonly isOutdated: boolean }
  | { readonly kind: 'sent'; readonly ticket: string };

/** The confirmation: the reference, what comes next, whom to ask, a copy, and what to do if it gets worse. */
export const SentPage = ({
  state,
  clinic,
  children,
  onBack,
}: {
  readonly state: SentState;
  readonly clinic: AcceptingClinic;
  /** Stands above the heading: the way back. */
  readonly children: ReactNode;
  readonly onBack: () => void;
}) => {
  const { t, locale } = useWords();
  const values = { clinic: clinic.name[locale] };
  const title = t(`consent:outcome.${state.kind}.title`, values);
  useStepTitle(title);
  return (
    <div className="page">
      {children}
      <main id="main">
        <div className={styles.sent} role="status">
          <h1 tabIndex={-1}>{title}</h1>
          {state.kind === 'sent' && <p className={styles.ticket}>{state.ticket}</p>}
          {state.kind === 'refused' && state.isOutdated && <p>{t('consent:outcome.outdated')}</p>}
          <p>{t(`consent:outcome.${state.kind}.body`, values)}</p>
          {clinic.phone !== null && (
            <p>
              {t('consent:outcome.contact', values)} <PhoneLink number={clinic.phone} />
            </p>
          )}
          <p>
            <strong>{t('consent:outcome.worse')}</strong>
          </p>
          <p>{t('consent:outcome.copy')}</p>
        </div>
        <div className={styles.back}>
          <Button look="quiet" onPress={onBack}>
            {t('consent:outcome.toResult')}
          </Button>
        </div>
      </main>
    </div>
  );
};
