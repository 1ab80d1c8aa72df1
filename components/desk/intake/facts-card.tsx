'use client';

import { dayAndTime } from '../../../lib/desk/clinic-time.ts';
import type { Intake } from '../../../lib/desk/intake.ts';
import { useWords } from '../../words-provider.tsx';
import styles from './intake-page.module.css';

/** Beyond this many seconds the device's clock is called wrong. */
const tolerance = 120;

/** Where an intake came from, when, and until when it is kept. */
export const FactsCard = ({
  intake,
  timeZone,
}: {
  readonly intake: Intake;
  readonly timeZone: string;
}) => {
  const { t, locale } = useWords();
  const at = (instant: string) => dayAndTime(instant, locale, timeZone);
  const skew = Math.abs(intake.skewSeconds ?? 0);
  return (
    <section className={styles.card}>
      <h2>{t('desk:intake.facts')}</h2>
      <dl className={styles.facts}>
        <dt>{t('desk:intake.received')}</dt>
        <dd>{at(intake.receivedAt)}</dd>
        {intake.collectedAt !== undefined && (
          <>
            <dt>{t('desk:intake.collected')}</dt>
            <dd>
              {at(intake.collectedAt)}
              {skew > tolerance && (
                <strong>
                  {' '}
                  {t('desk:intake.skew', { minutes: String(Math.round(skew / 60)) })}
                </strong>
              )}
            </dd>
          </>
        )}
        {intake.consent !== null && (
          <>
            <dt>{t('desk:intake.consent')}</dt>
            <dd>{at(intake.consent.at)}</dd>
          </>
        )}
        {intake.ref !== null && (
          <>
            <dt>{t('desk:intake.ref')}</dt>
            <dd>{intake.ref}</dd>
          </>
        )}
        <dt>{t('desk:intake.deleted')}</dt>
        <dd>{at(intake.deletedAfter)}</dd>
      </dl>
      <p className={styles.soft}>
        {t(`desk:intake.sources.${intake.source}`)} · {t(`desk:intake.subjects.${intake.subject}`)}{' '}
        · {t(`desk:languages.${intake.lang}`)}
      </p>
    </section>
  );
};
