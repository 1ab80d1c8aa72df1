'use client';

import type { WordingContext } from '../../lib/check/wording-context.ts';
import type { Counterfactual } from '../../rules/schema/assessment.ts';
import { questionWords } from '../questionnaire/question-words.ts';
import { type Spoken, useWords } from '../words-provider.tsx';
import styles from './change-section.module.css';
import type { Told } from './told.ts';

/** One answer changed, as a sentence. In a list one tick comes or goes. */
const changeWords = (
  spoken: Spoken,
  { question, from, to }: Counterfactual,
  context: WordingContext,
): string => {
  const { short, option } = questionWords(spoken, question, context);
  if (from === null && to !== null)
    return spoken.t('ui:result.change.added', { question: short, answer: option(to) });
  if (from !== null && to === null)
    return spoken.t('ui:result.change.removed', { question: short, answer: option(from) });
  return spoken.t('ui:result.change.other', {
    question: short,
    answer: to === null ? '' : option(to),
  });
};

/** What would change this: single answers, computed by asking the rules again. */
export const ChangeSection = ({ assessment, context }: Told) => {
  const spoken = useWords();
  const { t } = spoken;
  if (assessment.counterfactuals.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="changes">
      <h2 id="changes">{t('ui:result.changes')}</h2>
      <ul className={styles.list}>
        {assessment.counterfactuals.map((change) => (
          <li key={`${change.question} ${change.to ?? change.from}`} className={styles.change}>
            <p>{changeWords(spoken, change, context)}</p>
            <dl className={styles.then}>
              {change.urgency !== undefined && (
                <div>
                  <dt>{t('ui:result.change.urgency')}</dt>
                  <dd>{t(`results:urgency.${change.urgency}.when`)}</dd>
                </div>
              )}
              {change.top !== undefined && (
                <div>
                  <dt>{t('ui:result.change.top')}</dt>
                  <dd>{t(`results:patterns.${change.top}.plain`)}</dd>
                </div>
              )}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
};
