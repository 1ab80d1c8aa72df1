'use client';

import { useQuery } from '@tanstack/react-query';
import { type Agreement, agreements, fewestCases } from '../../../lib/desk/agreement.ts';
import { csvOf } from '../../../lib/desk/csv.ts';
import { Refused } from '../../../lib/desk/fetch-json.ts';
import { intervalLevel } from '../../../lib/desk/wilson.ts';
import type { Words } from '../../../lib/i18n/words.ts';
import { useWords } from '../../words-provider.tsx';
import { useDeskApi } from '../desk-api.tsx';
import { DeskButton } from '../desk-button.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { saveFile } from '../save-file.ts';
import { useDeskTitle } from '../use-desk-title.ts';
import { AgreementChart } from './agreement-chart.tsx';
import { AgreementTable } from './agreement-table.tsx';
import styles from './outcomes-page.module.css';

const digits = (value: number): string => value.toFixed(3);

/** The table as rows of a file; patterns with too few cases say so there as well. */
const rowsOf = (t: Words, all: readonly Agreement[]): readonly (readonly (string | number)[])[] => [
  [
    t('desk:outcomes.pattern'),
    t('desk:outcomes.confirmed'),
    t('desk:outcomes.named'),
    t('desk:outcomes.agreed'),
    t('desk:outcomes.sensitivity'),
    t('desk:outcomes.low'),
    t('desk:outcomes.high'),
    t('desk:outcomes.specificity'),
    t('desk:outcomes.low'),
    t('desk:outcomes.high'),
  ],
  ...all.map(({ pattern, shown }) => {
    const name = t(`desk:patterns.${pattern}`);
    if (shown === null) return [name, t('desk:outcomes.few', { count: String(fewestCases) })];
    const { sensitivity, specificity, namedFirst } = shown;
    return [
      name,
      sensitivity.whole,
      namedFirst,
      sensitivity.part,
      digits(sensitivity.value),
      digits(sensitivity.low),
      digits(sensitivity.high),
      ...(specificity === null
        ? []
        : [digits(specificity.value), digits(specificity.low), digits(specificity.high)]),
    ];
  }),
];

/** How often the first pattern agreed with what a clinician confirmed, with how sure that is. */
export const OutcomesPage = () => {
  const { t, locale } = useWords();
  const api = useDeskApi();
  const { data, error } = useQuery({
    queryKey: ['outcomes', api.isTraining],
    queryFn: ({ signal }) => api.outcomes(signal),
  });
  useDeskTitle(t('desk:outcomes.title'), 0);
  const all = data === undefined ? [] : agreements(data);
  const level = new Intl.NumberFormat(locale, { style: 'percent' }).format(intervalLevel);
  return (
    <DeskFrame
      title={t('desk:outcomes.title')}
      actions={
        data !== undefined &&
        data.total > 0 && (
          <DeskButton
            onPress={() => {
              void api.noteCopy(null, 'text').catch(() => undefined);
              saveFile(`${t('desk:outcomes.file')}.csv`, 'text/csv', csvOf(rowsOf(t, all)));
            }}
          >
            {t('desk:outcomes.csv')}
          </DeskButton>
        )
      }
    >
      <div className={styles.outcomes} data-ready={data !== undefined || undefined}>
        <p>{t('desk:outcomes.lead')}</p>
        {error instanceof Refused && <p role="alert">{t('desk:outcomes.refused')}</p>}
        {error !== null && !(error instanceof Refused) && (
          <p role="alert">{t('desk:outcomes.failed')}</p>
        )}
        {data === undefined && error === null && <p>{t('desk:outcomes.loading')}</p>}
        {data?.total === 0 && <p>{t('desk:outcomes.none')}</p>}
        {data !== undefined && data.total > 0 && (
          <>
            <p>
              <strong>{t('desk:outcomes.total', { count: String(data.total) })}</strong>
            </p>
            <AgreementTable agreements={all} />
            <AgreementChart agreements={all} />
            <p className={styles.soft}>
              {t('desk:outcomes.method', { level, count: String(fewestCases) })}
            </p>
            <p className={styles.soft}>{t('desk:outcomes.limits')}</p>
          </>
        )}
      </div>
    </DeskFrame>
  );
};
