import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isLocale } from '../../../lib/i18n/locales.ts';
import { serverWords } from '../../../lib/i18n/server.ts';
import { catalogue } from '../../../rules/questions/catalogue.ts';
import { alwaysAsked } from '../../../rules/questions/short-interview.ts';
import { type QuestionId, questionIds } from '../../../rules/schema/contract.ts';
import { rulesVersion } from '../../../rules/version.ts';
import styles from './paper.module.css';
import { PaperQuestion } from './paper-question.tsx';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('paper:title'), robots: { index: false } };
};

/** Asked of everybody on paper: the core that the short interview always asks. Nobody can follow branches on paper. */
const asked: readonly QuestionId[] = questionIds.filter(
  (id) => catalogue[id].block === 'core' && alwaysAsked[id] !== undefined,
);

/** What a person writes on the sheet so that it can be entered later. */
const fields = ['ticket', 'time', 'by', 'entered'] as const;

/**
 * The sheet for the hours without a computer, from the same questions and the same rules
 * version: emergency signs, warning signs, then the questions that matter most.
 */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return (
    <div className="page">
      <main id="main" className={styles.paper}>
        <h1 tabIndex={-1}>{t('paper:title')}</h1>
        <p>
          <strong>{t('results:limit')}</strong> {t('paper:lead')}
        </p>
        <p className="screen-only">{t('paper:stock')}</p>
        <dl className={styles.fields}>
          {fields.map((field) => (
            <div key={field}>
              <dt>{t(`paper:fields.${field}`)}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <section aria-labelledby="emergency">
          <h2 id="emergency">{t('paper:emergency')}</h2>
          <PaperQuestion t={t} question="emergency-signs" />
          <p className={styles.then}>{t('paper:emergencyThen')}</p>
        </section>
        <section aria-labelledby="warning">
          <h2 id="warning">{t('paper:warning')}</h2>
          <PaperQuestion t={t} question="warning-signs" />
          <p className={styles.then}>{t('paper:warningThen')}</p>
        </section>
        <section aria-labelledby="questions">
          <h2 id="questions">{t('paper:questions')}</h2>
          <PaperQuestion t={t} question="age-now" />
          {asked.map((question) => (
            <PaperQuestion key={question} t={t} question={question} />
          ))}
          <p className={styles.then}>{t('paper:questionsThen')}</p>
        </section>
        <p className={styles.version}>
          {t('paper:version', {
            version: rulesVersion.version,
            hash: rulesVersion.hash.slice(0, 8),
          })}
        </p>
      </main>
    </div>
  );
};

export default Page;
