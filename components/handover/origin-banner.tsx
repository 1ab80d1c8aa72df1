'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { HandedOver } from '../../lib/handover/handed-over.ts';
import { dayWords } from '../../lib/i18n/day-words.ts';
import { useWords } from '../words-provider.tsx';
import styles from './origin-banner.module.css';

/** The day of a code as midnight where the device is, so that it is written as the same day. */
export const dateOfDay = (day: string): Date => new Date(`${day}T00:00:00`);

/**
 * Says before the result where it comes from: a code, the day of its answers, whom they are about,
 * and whether other rules were in force then. It is printed with the note.
 */
export const OriginBanner = ({
  handedOver,
  now,
  children,
}: {
  readonly handedOver: HandedOver;
  readonly now: Date;
  readonly children: ReactNode;
}) => {
  const { t, locale } = useWords();
  const banner = useRef<HTMLElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    banner.current?.focus({ preventScroll: true });
  }, []);
  const { day, subject, rules, assessment, hasSameRules } = handedOver;
  const isFromToday = day !== null && dateOfDay(day).toDateString() === now.toDateString();
  const written = day === null ? null : dayWords(locale, dateOfDay(day));
  return (
    <aside
      ref={banner}
      tabIndex={-1}
      className={styles.banner}
      aria-label={t('handover:opened.label')}
    >
      <p className={styles.lead}>{t('handover:opened.lead')}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('handover:opened.day')}</dt>
          <dd>{written ?? t('handover:opened.dayUnknown')}</dd>
        </div>
        <div>
          <dt>{t('handover:opened.subject')}</dt>
          <dd>{t(`handover:opened.subjects.${subject}`)}</dd>
        </div>
        <div>
          <dt>{t('handover:opened.language')}</dt>
          <dd>{t(`handover:opened.languages.${handedOver.locale}`)}</dd>
        </div>
      </dl>
      {!isFromToday && <p className={styles.caution}>{t('handover:opened.notToday')}</p>}
      {!hasSameRules && (
        <p className={styles.caution}>
          {t('handover:opened.otherRules', {
            before: `${rules.version} ${rules.hashStart}`,
            now: `${assessment.rules.version} ${assessment.rules.hash.slice(0, 4)}`,
          })}
        </p>
      )}
      {children}
    </aside>
  );
};
