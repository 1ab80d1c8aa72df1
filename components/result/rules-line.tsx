'use client';

import { dayWords } from '../../lib/i18n/day-words.ts';
import type { Assessment } from '../../rules/schema/assessment.ts';
import { useWords } from '../words-provider.tsx';
import styles from './rules-line.module.css';

/** By which rules and when this was told, and that no doctor has reviewed them yet (ruling 27). */
export const RulesLine = ({
  rules,
  date,
}: {
  readonly rules: Assessment['rules'];
  readonly date: Date;
}) => {
  const { t, locale } = useWords();
  const day = dayWords(locale, date);
  return (
    <dl className={styles.line}>
      <div>
        <dt>{t('ui:result.date')}</dt>
        <dd>{day}</dd>
      </div>
      <div>
        <dt>{t('ui:result.rules')}</dt>
        <dd>
          {rules.version} <span className={styles.hash}>{rules.hash.slice(0, 8)}</span>
        </dd>
      </div>
      <div>
        <dt>{t('ui:result.content')}</dt>
        <dd>{t('results:reviewed.none')}</dd>
      </div>
    </dl>
  );
};
