'use client';

import type { WordingContext } from '../../lib/check/wording-context.ts';
import type { PatternReasons, Reason } from '../../rules/schema/assessment.ts';
import type { PatternId } from '../../rules/schema/ids.ts';
import { questionWords } from '../questionnaire/question-words.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Fold } from '../ui/fold.tsx';
import { useWords } from '../words-provider.tsx';
import { reasonFinding } from './reason-finding.ts';
import { reasonAnswer } from './reason-words.ts';
import styles from './reasons-section.module.css';
import type { Told } from './told.ts';

/** Where a reason comes from: what was found, how good the knowledge is, the papers by number. */
const Basis = ({
  pattern,
  reason,
  about,
}: {
  readonly pattern: PatternId;
  readonly reason: Reason;
  readonly about: string;
}) => {
  const spoken = useWords();
  const { t, locale } = spoken;
  const grade = reason.grade === 'A*' ? 'Astar' : reason.grade;
  return (
    <Disclosure
      summary={
        <>
          {t('ui:result.basis')}
          <span className="visually-hidden" data-aloud="skip">
            {' '}
            {about}
          </span>
        </>
      }
    >
      <p>{reasonFinding(spoken, pattern, reason)}</p>
      <p className={styles.grade}>{t(`results:grade.${grade}`)}</p>
      {reason.sources.length > 0 && (
        <ul className={styles.sources}>
          {reason.sources.map((id) => (
            <li key={id}>
              <a href={`/${locale}/evidence/sources#${id}`}>{t('ui:result.source', { id })}</a>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
};

const ReasonList = ({
  heading,
  pattern,
  reasons,
  side,
  context,
}: {
  readonly heading: string;
  readonly pattern: PatternId;
  readonly reasons: readonly Reason[];
  readonly side: 'strength' | 'against';
  readonly context: WordingContext;
}) => {
  const spoken = useWords();
  if (reasons.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{heading}</h4>
      <ul className={styles.reasons}>
        {reasons.map((reason) => {
          const answer = reasonAnswer(spoken, reason, context);
          return (
            <li key={`${reason.question} ${reason.option}`} className={styles.reason}>
              <p className={styles.question}>
                {questionWords(spoken, reason.question, context).short}
              </p>
              <p className={styles.answer}>{answer}</p>
              <div className={styles.weight}>
                <p>{spoken.t(`results:${side}.${reason.strength}`)}</p>
                <Basis pattern={pattern} reason={reason} about={answer} />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
};

const PatternWhy = ({
  reasons,
  context,
}: {
  readonly reasons: PatternReasons;
  readonly context: WordingContext;
}) => {
  const spoken = useWords();
  const { t } = spoken;
  return (
    <article className={styles.pattern}>
      <h3>{t(`results:patterns.${reasons.pattern}.name`)}</h3>
      <ReasonList
        heading={t('ui:result.for')}
        pattern={reasons.pattern}
        reasons={reasons.for}
        side="strength"
        context={context}
      />
      <ReasonList
        heading={t('ui:result.against')}
        pattern={reasons.pattern}
        reasons={reasons.against}
        side="against"
        context={context}
      />
      {reasons.unknown.length > 0 && (
        <>
          <h4 className={styles.heading}>{t('ui:result.unknown')}</h4>
          <ul>
            {reasons.unknown.map((id) => (
              <li key={id}>{questionWords(spoken, id, context).short}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
};

/** Why: what fits, what does not, what could not be told; each with its basis on a press. */
export const ReasonsSection = ({ assessment, context }: Told) => {
  const { t } = useWords();
  const named = assessment.result.patterns.filter(({ fit }) => fit !== 'less').map(({ id }) => id);
  const shown = assessment.reasons.filter(
    ({ pattern, ...reasons }) =>
      named.includes(pattern) && reasons.for.length + reasons.against.length > 0,
  );
  if (shown.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="reasons">
      <Fold heading={<h2 id="reasons">{t('ui:result.reasons')}</h2>}>
        <p>{t('reasons:lead')}</p>
        {shown.map((reasons) => (
          <PatternWhy key={reasons.pattern} reasons={reasons} context={context} />
        ))}
      </Fold>
    </section>
  );
};
