import Link from 'next/link';
import { notFound } from 'next/navigation';
import { isLocale } from '../../../lib/i18n/locales.ts';
import { serverWords } from '../../../lib/i18n/server.ts';
import { topics } from '../../../rules/learn/catalogue.ts';
import { signTopicIds, type TopicId } from '../../../rules/learn/topic.ts';
import { type PageProps, titled } from '../titled.ts';
import styles from './learn.module.css';
import { TopicList } from './topic-list.tsx';

export const generateMetadata = titled('learn:index.title');

const isSign = (topic: TopicId): boolean => (signTopicIds as readonly TopicId[]).includes(topic);
const patternTopics = (Object.keys(topics) as readonly TopicId[]).filter((id) => !isSign(id));

/** What can be read: one page for each kind of movement, and for the signs that are none. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return (
    <div className="page">
      <main id="main" className={styles.learn}>
        <h1 tabIndex={-1}>{t('learn:index.title')}</h1>
        <p className={styles.lead}>{t('learn:index.lead')}</p>
        <p className={styles.limit}>{t('results:limit')}</p>

        <h2>{t('learn:index.patterns')}</h2>
        <TopicList t={t} locale={locale} topics={patternTopics} />

        <h2>{t('learn:index.signs')}</h2>
        <TopicList t={t} locale={locale} topics={signTopicIds} />

        <h2>{t('learn:index.check')}</h2>
        <p>{t('learn:index.checkLead')}</p>
        <p className={styles.ways}>
          <Link href={`/${locale}`} prefetch={false}>
            {t('learn:index.check')}
          </Link>
          <Link href={`/${locale}/evidence`} prefetch={false}>
            {t('learn:evidence')}
          </Link>
        </p>
      </main>
    </div>
  );
};

export default Page;
