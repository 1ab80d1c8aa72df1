import Link from 'next/link';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Words } from '../../../../lib/i18n/words.ts';
import type { Topic } from '../../../../rules/learn/topic.ts';
import styles from '../learn.module.css';
import { topicTitle } from '../learn-words.ts';
import { StatementBasis } from './statement-basis.tsx';

/** How a topic differs from those that look alike: one row each, two columns that fit any screen. */
export const DifferenceTable = ({
  t,
  locale,
  topic,
}: {
  readonly t: Words;
  readonly locale: Locale;
  readonly topic: Topic;
}) => (
  <table className={styles.table}>
    <caption className="visually-hidden">{t('learn:differs.caption')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('learn:differs.name')}</th>
        <th scope="col">{t('learn:differs.how')}</th>
      </tr>
    </thead>
    <tbody>
      {topic.differs.map((other) => (
        <tr key={other.id}>
          <th scope="row">
            <Link href={`/${locale}/learn/${other.id}`} prefetch={false}>
              {topicTitle(t, other.id)}
            </Link>
          </th>
          <td>
            <p>{t(`learn:topics.${topic.id}.differs.${other.id}`)}</p>
            <StatementBasis t={t} locale={locale} {...other} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
