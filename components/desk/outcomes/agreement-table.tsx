'use client';

import { type Agreement, fewestCases } from '../../../lib/desk/agreement.ts';
import type { Share } from '../../../lib/desk/wilson.ts';
import { useWords } from '../../words-provider.tsx';
import styles from './outcomes-page.module.css';

const ShareCells = ({ share }: { readonly share: Share | null }) => {
  const { t, locale } = useWords();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  if (share === null) return <td>{t('desk:outcomes.few', { count: String(fewestCases) })}</td>;
  return (
    <td>
      <strong>{percent.format(share.value)}</strong>{' '}
      <span className={styles.soft}>
        {t('desk:outcomes.interval', {
          low: percent.format(share.low),
          high: percent.format(share.high),
        })}
        {' · '}
        {t('desk:outcomes.of', { part: String(share.part), whole: String(share.whole) })}
      </span>
    </td>
  );
};

/** The counts and shares of each pattern. */
export const AgreementTable = ({ agreements }: { readonly agreements: readonly Agreement[] }) => {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled sideways must be reached by key
    <section className={styles.wide} aria-labelledby="agreement" tabIndex={0}>
      <table className={styles.table}>
        <caption id="agreement">{t('desk:outcomes.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('desk:outcomes.pattern')}</th>
            <th scope="col">{t('desk:outcomes.confirmed')}</th>
            <th scope="col">{t('desk:outcomes.named')}</th>
            <th scope="col">{t('desk:outcomes.agreed')}</th>
            <th scope="col">{t('desk:outcomes.sensitivity')}</th>
            <th scope="col">{t('desk:outcomes.specificity')}</th>
          </tr>
        </thead>
        <tbody>
          {agreements.map(({ pattern, shown }) => (
            <tr key={pattern}>
              <th scope="row">{t(`desk:patterns.${pattern}`)}</th>
              {shown === null ? (
                <td colSpan={5} className={styles.soft}>
                  {t('desk:outcomes.few', { count: String(fewestCases) })}
                </td>
              ) : (
                <>
                  <td className={styles.count}>{shown.sensitivity.whole}</td>
                  <td className={styles.count}>{shown.namedFirst}</td>
                  <td className={styles.count}>{shown.sensitivity.part}</td>
                  <ShareCells share={shown.sensitivity} />
                  <ShareCells share={shown.specificity} />
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
