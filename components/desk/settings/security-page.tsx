'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Account } from '../../../lib/api/account.ts';
import { sessionQuery } from '../../../lib/desk/session.ts';
import { endEverySession, endOneSession } from '../../../lib/desk/staff-calls.ts';
import { accountQuery } from '../../../lib/desk/staff-queries.ts';
import { useWords } from '../../words-provider.tsx';
import { useSubmit } from '../account/use-submit.ts';
import { DeviceSection } from './device-section.tsx';
import { FactorSection } from './factor-section.tsx';
import { PasswordSection } from './password-section.tsx';
import styles from './settings.module.css';
import formStyles from './settings-form.module.css';
import { SettingsFrame } from './settings-frame.tsx';
import { timeWords } from './time-words.ts';

/** Where the account is signed in, and how to end that. */
const Sessions = ({ account }: { readonly account: Account }) => {
  const { t, locale } = useWords();
  const queries = useQueryClient();
  const session = useQuery(sessionQuery);
  const { trouble, submit } = useSubmit();
  const end = (id: string) =>
    submit(
      () => endOneSession(id),
      () => queries.invalidateQueries({ queryKey: accountQuery.queryKey }),
    );
  const endAll = () =>
    submit(
      () => endEverySession(),
      () => {
        queries.clear();
        location.assign(`/${locale}/desk/sign-in`);
      },
    );
  return (
    <section className={formStyles.section}>
      <h2>{t('staff:security.sessionsHeading')}</h2>
      <ul className={styles.sessions}>
        {account.sessions.map((each) => (
          <li key={each.id}>
            <span>
              {each.device}
              <span className={styles.soft}>
                {t('staff:security.since', {
                  time: timeWords(each.startedAt, locale),
                  seen: timeWords(each.seenAt, locale),
                })}
              </span>
            </span>
            {each.isThis ? (
              <strong>{t('staff:security.this')}</strong>
            ) : (
              <button className={styles.small} type="button" onClick={() => end(each.id)}>
                {t('staff:security.endSession')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {t('staff:security.idle', {
          minutes: String(Math.round((session.data?.idleSeconds ?? 900) / 60)),
        })}
      </p>
      <div>
        <button className={styles.small} type="button" onClick={endAll}>
          {t('staff:security.everywhere')}
        </button>
        <p className={styles.note}>{t('staff:security.everywhereHint')}</p>
      </div>
      <p role="alert" className={styles.error}>
        {trouble === null ? '' : t('staff:errors.unknown')}
      </p>
    </section>
  );
};

/** One's own account: sessions, password, second factor. */
export const SecurityPage = () => {
  const { t } = useWords();
  return (
    <SettingsFrame title={t('staff:security.title')} isForAll>
      <Security />
    </SettingsFrame>
  );
};

const Security = () => {
  const { t } = useWords();
  const { data: account } = useQuery(accountQuery);
  if (account === undefined) return <p role="status">{t('staff:settings.loading')}</p>;
  const { name, username } = account;
  return (
    <>
      <p className={styles.lead}>{t('staff:security.signedInAs', { name, username })}</p>
      <Sessions account={account} />
      <PasswordSection />
      <FactorSection account={account} />
      <DeviceSection />
    </>
  );
};
