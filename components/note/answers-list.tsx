'use client';

import type { CheckView } from '../../lib/check/check-view.ts';
import type { QuestionId } from '../../rules/schema/contract.ts';
import { answerWords } from '../questionnaire/answer-words.ts';
import { questionWords } from '../questionnaire/question-words.ts';
import type { Told } from '../result/told.ts';
import { useWords } from '../words-provider.tsx';
import styles from './visit-note.module.css';

/** The gates are told as signs, not as answers. */
const toldAsSigns: readonly QuestionId[] = ['emergency-signs', 'warning-signs'];

/** Who answered, what, and by whom it was seen; and which questions have no answer. */
export const AnswersList = ({
  assessment: { impact },
  answers,
  context,
  path,
  witness,
}: Told & {
  readonly path: readonly QuestionId[];
  readonly witness: CheckView['witness'];
}) => {
  const spoken = useWords();
  const { t } = spoken;
  const asked = path.filter((id) => !toldAsSigns.includes(id));
  const answered = asked.filter((id) => answers[id] !== undefined);
  const open = asked.filter((id) => answers[id] === undefined);
  return (
    <section className={styles.wide}>
      <h2>{t('ui:note.answers')}</h2>
      <p>{t(`ui:note.answeredBy.${context}`)}</p>
      <dl className={styles.answers}>
        {answered.map((id) => {
          const seenBy = witness[id];
          return (
            <div key={id} className={styles.row}>
              <dt>{questionWords(spoken, id, context).short}</dt>
              <dd>
                {answerWords(spoken, answers, id, context).map((text) => (
                  <span key={text} className={styles.given}>
                    {text}
                  </span>
                ))}
                {seenBy !== undefined && (
                  <span className={styles.given}>{t(`ui:witness.note.${seenBy}`)}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {open.length > 0 && (
        <>
          <h3>{t('ui:review.notProvided')}</h3>
          <ul className={styles.open}>
            {open.map((id) => (
              <li key={id} className={styles.openQuestion}>
                {questionWords(spoken, id, context).short}
              </li>
            ))}
          </ul>
        </>
      )}
      {impact !== null && <p>{t(`results:impact.${impact.band}`)}</p>}
    </section>
  );
};
