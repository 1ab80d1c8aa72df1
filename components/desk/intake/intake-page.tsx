'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { Refused } from '../../../lib/desk/fetch-json.ts';
import { useWords } from '../../words-provider.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { useDeskTitle } from '../use-desk-title.ts';
import { useIntake } from '../use-intake.ts';
import styles from './intake-page.module.css';
import { IntakeView } from './intake-view.tsx';

/** One pre-screen, named in the address: what was answered, what follows, what was done. */
export const IntakePage = () => {
  const { t, locale } = useWords();
  const id = useSearchParams().get('id') ?? '';
  const { data: intake, error } = useIntake(id);
  const title =
    intake === undefined
      ? t('desk:intake.title')
      : t('desk:intake.titleOf', { ticket: intake.ticket });
  useDeskTitle(title, 0);
  const back: ReactNode = (
    <Link className={styles.back} href={`/${locale}/desk`} prefetch={false}>
      {t('desk:intake.back')}
    </Link>
  );
  const isMissing = error instanceof Refused && (error.status === 404 || error.status === 422);
  return (
    <DeskFrame title={title} actions={back}>
      {id === '' && <p>{t('desk:intake.none')}</p>}
      {isMissing && <p role="alert">{t('desk:intake.missing')}</p>}
      {id !== '' && !isMissing && intake === undefined && <p>{t('desk:intake.loading')}</p>}
      {intake !== undefined && !isMissing && (
        <IntakeView
          key={intake.id}
          intake={intake}
          isGone={error !== null && !(error instanceof Refused)}
        />
      )}
    </DeskFrame>
  );
};
