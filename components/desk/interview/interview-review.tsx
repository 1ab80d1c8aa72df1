'use client';

import type { CheckView } from '../../../lib/check/check-view.ts';
import { isPrivateQuestion } from '../../../lib/check/private-questions.ts';
import type { QuestionId } from '../../../rules/schema/contract.ts';
import { answerWords } from '../../questionnaire/answer-words.ts';
import { questionWords } from '../../questionnaire/question-words.ts';
import { useWords } from '../../words-provider.tsx';
import styles from './interview-review.module.css';
import { usePatientLang, usePatientWords } from './patient-words.tsx';
import { PressKey } from './press-key.tsx';
import { useKeys } from './use-keys.ts';

/** Every answer once more: what the patient reads, and what the clerk reads, each with its way back. */
export const InterviewReview = ({
  view: { answers, path, context },
  hasKeys,
  onChange,
  onFile,
  onBack,
}: {
  readonly view: Pick<CheckView, 'answers' | 'path' | 'context'>;
  readonly hasKeys: boolean;
  readonly onChange: (question: QuestionId) => void;
  readonly onFile: () => void;
  readonly onBack: () => void;
}) => {
  const clerk = useWords();
  const patient = usePatientWords();
  const patientLang = usePatientLang();
  const { t } = clerk;
  const isSameLanguage = clerk.locale === patient.locale;
  useKeys({ Enter: onFile, Backspace: onBack }, hasKeys);

  const given = (spoken: typeof clerk, question: QuestionId) => {
    if (isPrivateQuestion(question) && answers[question] !== undefined)
      return spoken.t('kiosk:interview.answeredPrivately');
    const words = answerWords(spoken, answers, question, context);
    if (words.length === 0) return spoken.t('ui:review.notProvided');
    return words.map((text) => (
      <span key={text} className={styles.given}>
        {text}
      </span>
    ));
  };
  return (
    <div className={styles.review}>
      <h2>{t('kiosk:interview.check')}</h2>
      <dl className={styles.list}>
        {path.map((id) => (
          <div key={id} className={isSameLanguage ? `${styles.row} ${styles.alone}` : styles.row}>
            <dt>{questionWords(clerk, id, context).short}</dt>
            <dd className={styles.patient} lang={patientLang}>
              {given(patient, id)}
            </dd>
            {!isSameLanguage && <dd className={styles.clerk}>{given(clerk, id)}</dd>}
            <dd>
              <button type="button" className={styles.change} onClick={() => onChange(id)}>
                {t('ui:review.change')}
                <span className="visually-hidden"> {questionWords(clerk, id, context).short}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <PressKey name="Enter" look="main" onPress={onFile}>
          {t('kiosk:interview.file')}
        </PressKey>
        <PressKey name="Backspace" onPress={onBack}>
          {t('ui:question.back')}
        </PressKey>
      </div>
    </div>
  );
};
