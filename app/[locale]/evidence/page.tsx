import { notFound } from 'next/navigation';
import { isLocale } from '../../../lib/i18n/locales.ts';
import { serverWords } from '../../../lib/i18n/server.ts';
import { rulesVersion } from '../../../rules/version.ts';
import { type PageProps, titled } from '../titled.ts';
import styles from './evidence.module.css';
import { EvidenceFrame } from './evidence-frame.tsx';
import { GradeTable } from './grade-table.tsx';

export const generateMetadata = titled('evidence:title');

/** In the order in which they should stop somebody from trusting too much. */
const limits = [
  'series',
  'nobodyStudied',
  'estimates',
  'noProof',
  'overconfident',
  'sevenOnly',
  'children',
  'seen',
] as const;

const steps = ['flagsFirst', 'compare', 'notSure', 'criteria', 'words', 'same'] as const;

/** The file that holds every number; it comes with the program and is no page of it. */
const ruleBook = 'docs/rules.generated.md';

/** What the check rests on: its limits first, then the method, then the way to every table. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return (
    <EvidenceFrame t={t} locale={locale} part={null}>
      <p>
        <strong>{t('evidence:reviewed')}</strong> {t('evidence:reviewedNone')}
      </p>

      <h2>{t('evidence:limits.heading')}</h2>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{t(`evidence:limits.${limit}`)}</li>
        ))}
      </ul>

      <h2>{t('evidence:method.heading')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(`evidence:method.${step}`)}</li>
        ))}
      </ol>
      <p>
        {t('evidence:method.numbers')} <code className={styles.code}>{ruleBook}</code>
      </p>

      <h2 id="grades">{t('evidence:grades.heading')}</h2>
      <p>{t('evidence:grades.lead')}</p>
      <GradeTable t={t} />

      <h2>{t('evidence:facts.heading')}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>{t('evidence:rules')}</dt>
          <dd>{rulesVersion.version}</dd>
        </div>
        <div>
          <dt>{t('evidence:hash')}</dt>
          <dd>
            <code className={styles.code}>{rulesVersion.hash}</code>
          </dd>
        </div>
      </dl>
    </EvidenceFrame>
  );
};

export default Page;
