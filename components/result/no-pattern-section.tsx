'use client';

import { formsOf } from '../questionnaire/question-words.ts';
import { useWords } from '../words-provider.tsx';
import { FlagReasons } from './flag-reasons.tsx';
import { OpenQuestions } from './open-questions.tsx';
import styles from './pattern-section.module.css';
import { RouteList } from './route-list.tsx';
import type { Told } from './told.ts';

/**
 * In the place of the patterns where none may be named: beside an urgent flag, whose reasons and
 * doors are shown instead (FX-12), under 4 years, and where the answers do not suffice.
 */
export const NoPatternSection = ({ assessment, answers, context }: Told) => {
  const { t, say } = useWords();
  const forms = formsOf(context);
  const { band, routes } = assessment.result;
  const isUnderFour = answers['age-now'] === 'under-4';
  const isUrgent = assessment.urgency === 'emergency-now' || assessment.urgency === 'same-day';
  const because = assessment.redFlags.filter(({ urgency }) => urgency === assessment.urgency);
  return (
    <section className={styles.section} aria-labelledby="patterns">
      <h2 id="patterns">
        {isUrgent && because.length > 0
          ? t(`ui:result.whyLevel.${assessment.urgency}`)
          : isUnderFour
            ? t('results:under4.title')
            : t('ui:result.patterns')}
      </h2>
      <p className={styles.limit}>{say('results:limit', forms)}</p>
      {isUrgent && <FlagReasons flags={because} answers={answers} context={context} />}
      {isUnderFour && (
        <>
          <p>{t('results:under4.body')}</p>
          <p>{t('results:under4.film')}</p>
        </>
      )}
      {!isUrgent && !isUnderFour && (
        <>
          <p>{t(`results:band.${band}`)}</p>
          <OpenQuestions questions={assessment.notSure} context={context} />
        </>
      )}
      {routes.length > 0 && <RouteList routes={routes} context={context} />}
    </section>
  );
};
