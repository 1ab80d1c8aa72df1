'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { sessionQuery } from '../../../lib/desk/session.ts';
import { useWords } from '../../words-provider.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import styles from './settings-frame.module.css';

const parts = [
  ['clinic', ''],
  ['people', '/people'],
  ['kiosks', '/kiosks'],
  ['security', '/security'],
  ['trail', '/trail'],
] as const;

/**
 * What surrounds the parts of the settings. A part for administrators says so to everybody else; the
 * server would not give them its data either.
 */
export const SettingsFrame = ({
  title,
  isForAll = false,
  children,
}: {
  readonly title: string;
  readonly isForAll?: boolean;
  readonly children: ReactNode;
}) => {
  const { t, locale } = useWords();
  const path = usePathname();
  const session = useQuery(sessionQuery);
  const isAdmin = session.data?.role === 'admin';
  const shown = parts.filter(([part]) => isAdmin || part === 'security');
  return (
    <DeskFrame title={title}>
      <div className={styles.settings}>
        {shown.length > 1 && (
          <nav className={styles.parts} aria-label={t('staff:settings.sections')}>
            {shown.map(([part, end]) => {
              const href = `/${locale}/desk/settings${end}`;
              return (
                <Link
                  key={part}
                  className={styles.part}
                  href={href}
                  prefetch={false}
                  aria-current={path === href ? 'page' : undefined}
                >
                  {t(`staff:settings.${part}`)}
                </Link>
              );
            })}
          </nav>
        )}
        <div className={styles.content}>
          {session.data === undefined ? (
            <p role="status">{t('staff:settings.loading')}</p>
          ) : isForAll || isAdmin ? (
            children
          ) : (
            <p>{t('staff:settings.onlyAdmin')}</p>
          )}
        </div>
      </div>
    </DeskFrame>
  );
};
