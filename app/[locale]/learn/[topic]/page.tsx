import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';
import { topics } from '../../../../rules/learn/catalogue.ts';
import { sectionIds, type TopicId } from '../../../../rules/learn/topic.ts';
import styles from '../learn.module.css';
import { topicTitle } from '../learn-words.ts';
import { DifferenceTable } from './difference-table.tsx';
import { StatementList } from './statement-list.tsx';
import { TopicDrawing } from './topic-drawing.tsx';

interface PageProps {
  readonly params: Promise<{ locale: string; topic: string }>;
}

export const generateStaticParams = () => Object.keys(topics).map((topic) => ({ topic }));
export const dynamicParams = false;

const isTopic = (topic: string): topic is TopicId => Object.hasOwn(topics, topic);

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale, topic } = await params;
  if (!isLocale(locale) || !isTopic(topic)) notFound();
  const t = serverWords(locale);
  return { title: topicTitle(t, topic), description: t(`learn:topics.${topic}.lead`) };
};

/** One topic: what it is, how it goes, what helps, what is said wrong; each statement with its basis. */
const Page = async ({ params }: PageProps) => {
  const { locale, topic: id } = await params;
  if (!isLocale(locale) || !isTopic(id)) notFound();
  const t = serverWords(locale);
  const topic = topics[id];
  return (
    <div className="page">
      <main id="main" className={styles.learn}>
        <p className={styles.up}>
          <Link href={`/${locale}/learn`} prefetch={false}>
            {t('learn:up', { title: t('learn:index.title') })}
          </Link>
        </p>
        <h1 tabIndex={-1}>{topicTitle(t, id)}</h1>
        <p className={styles.lead}>{t(`learn:topics.${id}.lead`)}</p>
        <TopicDrawing locale={locale} topic={id} />
        <p className={styles.limit}>{t('results:limit')}</p>

        <nav className={styles.contents} aria-labelledby="contents">
          <h2 id="contents">{t('learn:contents')}</h2>
          <ul>
            {sectionIds.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{t(`learn:sections.${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>

        {sectionIds.map((section) => (
          <section key={section} aria-labelledby={section}>
            <h2 id={section}>{t(`learn:sections.${section}`)}</h2>
            {section === 'differs' ? (
              <DifferenceTable t={t} locale={locale} topic={topic} />
            ) : (
              <StatementList t={t} locale={locale} topic={topic} section={section} />
            )}
          </section>
        ))}

        <p className={styles.soft}>{t('learn:reviewed')}</p>
        <p className={styles.ways}>
          <Link href={`/${locale}`} prefetch={false}>
            {t('learn:index.check')}
          </Link>
          <Link href={`/${locale}/learn`} prefetch={false}>
            {t('learn:other')}
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
