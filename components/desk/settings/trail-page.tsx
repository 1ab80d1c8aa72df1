'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditPage } from '../../../lib/api/audit-page.ts';
import { auditQuery } from '../../../lib/desk/staff-queries.ts';
import type { Words } from '../../../lib/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './settings.module.css';
import { SettingsFrame } from './settings-frame.tsx';
import tableStyles from './settings-table.module.css';
import { timeWords } from './time-words.ts';

type Act = AuditPage['acts'][number];

const columns = ['at', 'who', 'action', 'detail'] as const;

/** Ids and levels, as they were written: evidence is not reworded. What they are is said in words. */
const detailOf = (t: Words, { subject, detail }: Act): string =>
  [
    ...(subject === null ? [] : [subject]),
    ...Object.entries(detail).map(([key, value]) => {
      const name = `staff:trail.details.${key}`;
      return t('staff:trail.detail', { name: t.has(name) ? t(name) : key, value: String(value) });
    }),
  ].join(' · ');

/** Who did what and when, the newest first, and whether the trail is as it was written. */
const Trail = () => {
  const { t, locale } = useWords();
  const { data, fetchNextPage, hasNextPage } = useInfiniteQuery(auditQuery);
  if (data === undefined) return <p role="status">{t('staff:settings.loading')}</p>;
  const chain = data.pages[0]?.chain ?? null;
  const nameOf = (action: string): string =>
    t.has(`staff:trail.acts.${action}`) ? t(`staff:trail.acts.${action}`) : action;
  return (
    <>
      <p className={styles.lead}>{t('staff:trail.lead')}</p>
      {chain !== null && (
        <p role={chain.isWhole ? 'status' : 'alert'} className={chain.isWhole ? '' : styles.error}>
          {chain.isWhole
            ? t('staff:trail.whole', { entries: String(chain.entries) })
            : t('staff:trail.broken')}
        </p>
      )}
      <div className={tableStyles.scroll}>
        <table className={`${tableStyles.table} ${tableStyles.stack}`}>
          <caption>{t('staff:trail.caption')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`staff:trail.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.pages
              .flatMap(({ acts }) => acts)
              .map((act) => (
                <tr key={act.position}>
                  <td className={tableStyles.figures}>
                    <time dateTime={act.at}>{timeWords(act.at, locale)}</time>
                  </td>
                  <td className={tableStyles.name}>
                    {act.who ?? t(`staff:trail.kinds.${act.kind}`)}
                  </td>
                  <td>{nameOf(act.action)}</td>
                  <td>
                    <span className={styles.soft}>{detailOf(t, act)}</span>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {hasNextPage ? (
        <Button look="quiet" onPress={() => fetchNextPage()}>
          {t('staff:trail.older')}
        </Button>
      ) : (
        <p className={styles.note}>{t('staff:trail.end')}</p>
      )}
    </>
  );
};

/** The audit trail. */
export const TrailPage = () => {
  const { t } = useWords();
  return (
    <SettingsFrame title={t('staff:trail.title')}>
      <Trail />
    </SettingsFrame>
  );
};
