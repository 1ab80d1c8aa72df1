'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { isSignedOut } from '../../lib/desk/fetch-json.ts';
import { endSession, sessionQuery } from '../../lib/desk/session.ts';
import { endTraining } from '../../lib/desk/training-mode.ts';
import { waitingOf, wipeOutboxOf } from '../../lib/outbox/device-outbox.ts';
import { staffOwner } from '../../lib/outbox/staff-owner.ts';
import { LanguageSwitch } from '../chrome/language-switch.tsx';
import { Mark } from '../chrome/mark.tsx';
import { ThemeControl } from '../chrome/theme-control.tsx';
import { useWords } from '../words-provider.tsx';
import { IdleWatch } from './account/idle-watch.tsx';
import { ConnectionState } from './connection-state.tsx';
import { useDeskApi } from './desk-api.tsx';
import { DeskButton } from './desk-button.tsx';
import styles from './desk-frame.module.css';
import { useHeartbeat } from './use-heartbeat.ts';

/** The pages of the desk, as in the address; those that say nothing to the front desk are not offered to it. */
const deskPages = [
  { path: '', name: 'queue', isForDesk: true },
  { path: '/interview', name: 'interview', isForDesk: true },
  { path: '/scan', name: 'scan', isForDesk: true },
  { path: '/outcomes', name: 'outcomes', isForDesk: false },
] as const;

/** Where to sign in, and come back to this page afterwards. */
const signInPath = (locale: string, back: string): string =>
  `/${locale}/desk/sign-in?next=${encodeURIComponent(back)}`;

/**
 * What surrounds every page of the desk: the clinic, the pages, whether the server is heard, who is
 * signed in. A session that has ended leaves the page as it is, so that nothing written is lost, and
 * says so; a page that was opened without one leads to the sign-in.
 */
export const DeskFrame = ({
  title,
  actions,
  children,
}: {
  readonly title: string;
  /** What stands beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) => {
  const { t, locale } = useWords();
  const path = usePathname();
  const router = useRouter();
  const queries = useQueryClient();
  const { isTraining } = useDeskApi();
  const session = useQuery(sessionQuery);
  useHeartbeat();
  const isOut = isSignedOut(session.error);
  const isMoreThanDesk = session.data !== undefined && session.data.role !== 'desk';
  const hasBegun = session.data !== undefined;
  useEffect(() => {
    if (isOut && !hasBegun) router.replace(signInPath(locale, path));
  }, [isOut, hasBegun, router, locale, path]);
  const mustEnrol = session.data?.mustEnrol === true;
  useEffect(() => {
    if (mustEnrol) router.replace(`/${locale}/desk/second-factor`);
  }, [mustEnrol, router, locale]);
  const signOut = async () => {
    // What waits here can be sent by nobody else, and is not left behind.
    if (session.data !== undefined) {
      const owner = staffOwner(session.data);
      const count = await waitingOf(owner);
      if (count > 0 && !window.confirm(t('desk:frame.waiting', { count: String(count) }))) return;
      await wipeOutboxOf(owner);
    }
    await endSession().catch(() => undefined);
    queries.clear();
    location.assign(`/${locale}/desk/sign-in`);
  };
  return (
    <div className={styles.desk}>
      <header className={styles.header}>
        <a className={styles.skip} href="#main">
          {t('ui:chrome.skip')}
        </a>
        <Link className={styles.clinic} href={`/${locale}/desk`} prefetch={false}>
          <Mark className={styles.mark} />
          <span>{session.data?.clinic.name[locale] ?? t('desk:frame.name')}</span>
        </Link>
        <nav className={styles.pages} aria-label={t('desk:frame.pages')}>
          {deskPages
            .filter(({ isForDesk }) => isForDesk || isMoreThanDesk)
            .map((page) => (
              <Link
                key={page.name}
                className={styles.page}
                href={`/${locale}/desk${page.path}`}
                prefetch={false}
                aria-current={path === `/${locale}/desk${page.path}` ? 'page' : undefined}
              >
                {t(`desk:frame.${page.name}`)}
              </Link>
            ))}
          <Link
            className={styles.page}
            href={`/${locale}/desk/settings${session.data?.role === 'admin' ? '' : '/security'}`}
            prefetch={false}
            aria-current={path.startsWith(`/${locale}/desk/settings`) ? 'page' : undefined}
          >
            {t('desk:frame.settings')}
          </Link>
          <Link className={styles.page} href={`/${locale}/paper`} prefetch={false}>
            {t('desk:frame.paper')}
          </Link>
        </nav>
        <div className={styles.controls}>
          <ConnectionState />
          <LanguageSwitch locale={locale} />
          <ThemeControl />
          {session.data !== undefined && (
            <>
              <span className={styles.who}>
                <span>{session.data.name}</span>
                <span className={styles.role}>{t(`desk:roles.${session.data.role}`)}</span>
              </span>
              <button className={styles.out} type="button" onClick={signOut}>
                {t('desk:frame.signOut')}
              </button>
            </>
          )}
        </div>
      </header>
      {isTraining && (
        <div className={styles.training}>
          <p>{t('desk:training.banner')}</p>
          <DeskButton onPress={endTraining}>{t('desk:training.end')}</DeskButton>
        </div>
      )}
      {isOut && hasBegun && (
        <p className={styles.banner} role="alert">
          {t('desk:frame.signedOut')}{' '}
          <a href={signInPath(locale, path)} target="_blank" rel="noreferrer">
            {t('desk:frame.signInAgain')}
          </a>
        </p>
      )}
      {session.data !== undefined && !isOut && <IdleWatch idleSeconds={session.data.idleSeconds} />}
      <main id="main" className={styles.main}>
        <div className={styles.head}>
          <h1 tabIndex={-1}>{title}</h1>
          {actions}
        </div>
        {children}
      </main>
      <footer className={styles.foot}>
        <a href={`/${locale}/safety#report`} target="_blank" rel="noreferrer">
          {t('ui:chrome.report')}
        </a>
      </footer>
    </div>
  );
};
