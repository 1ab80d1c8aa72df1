import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Words } from '../../../../lib/i18n/words.ts';
import type { SectionId, Topic } from '../../../../rules/learn/topic.ts';
import styles from '../learn.module.css';
import { StatementBasis } from './statement-basis.tsx';

/** The statements of one part of a page, each with what it rests on below it. */
export const StatementList = ({
  t,
  locale,
  topic,
  section,
}: {
  readonly t: Words;
  readonly locale: Locale;
  readonly topic: Topic;
  readonly section: SectionId;
}) => (
  <ul className={styles.statements}>
    {topic[section].map((statement) => (
      <li key={statement.id}>
        <p>{t(`learn:topics.${topic.id}.${section}.${statement.id}`)}</p>
        <StatementBasis t={t} locale={locale} {...statement} />
      </li>
    ))}
  </ul>
);
