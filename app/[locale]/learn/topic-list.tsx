import Link from 'next/link';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Words } from '../../../lib/i18n/words.ts';
import type { TopicId } from '../../../rules/learn/topic.ts';
import styles from './learn.module.css';
import { topicTitle } from './learn-words.ts';

/** Links to topics, each with the sentence that its page begins with. */
export const TopicList = ({
  t,
  locale,
  topics,
}: {
  readonly t: Words;
  readonly locale: Locale;
  readonly topics: readonly TopicId[];
}) => (
  <ul className={styles.topics}>
    {topics.map((topic) => (
      <li key={topic}>
        <Link href={`/${locale}/learn/${topic}`} prefetch={false}>
          {topicTitle(t, topic)}
        </Link>
        <p>{t(`learn:topics.${topic}.lead`)}</p>
      </li>
    ))}
  </ul>
);
