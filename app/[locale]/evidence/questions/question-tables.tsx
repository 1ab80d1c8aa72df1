import { Disclosure } from '../../../../components/ui/disclosure.tsx';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Words } from '../../../../lib/i18n/words.ts';
import { catalogue } from '../../../../rules/questions/catalogue.ts';
import { type QuestionId, questionIds } from '../../../../rules/schema/contract.ts';
import type { Feature } from '../../../../rules/schema/likelihood.ts';
import styles from '../evidence.module.css';
import { Basis } from '../source-links.tsx';
import { FeatureTable } from './feature-table.tsx';
import { FindingList } from './finding-list.tsx';

interface QuestionProps {
  readonly t: Words;
  readonly locale: Locale;
  readonly question: QuestionId;
}

const FeatureEvidence = ({ feature, ...props }: QuestionProps & { readonly feature: Feature }) => (
  <>
    <FindingList {...props} feature={feature.id} />
    <Disclosure summary={props.t('evidence:questions.table')}>
      <FeatureTable {...props} feature={feature} />
    </Disclosure>
  </>
);

const QuestionEvidence = (props: QuestionProps) => {
  const { t, locale, question } = props;
  const { evidence, features = [] } = catalogue[question];
  return (
    <section aria-labelledby={`question-${question}`} className={styles.question}>
      <h2 id={`question-${question}`}>{t(`questions:${question}.short`)}</h2>
      <p>{t(`questions:${question}.why`)}</p>
      {features.length === 0 && <p>{t('evidence:questions.noPatterns')}</p>}
      <p className={styles.soft}>
        {t('evidence:questions.entry')} <Basis {...evidence} locale={locale} />
        <br />
        <a href={`/${locale}/evidence/map#map-${question}`}>{t('evidence:questions.asked')}</a>
      </p>
      {features.map((feature) => (
        <FeatureEvidence key={feature.id} {...props} feature={feature} />
      ))}
    </section>
  );
};

/** Every question in table order, with what it and each of its entries rest on. */
export const QuestionTables = ({ t, locale }: { readonly t: Words; readonly locale: Locale }) =>
  questionIds.map((question) => (
    <QuestionEvidence key={question} t={t} locale={locale} question={question} />
  ));
