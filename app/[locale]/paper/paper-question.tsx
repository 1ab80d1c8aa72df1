import type { Words } from '../../../lib/i18n/words.ts';
import { contract, type QuestionId } from '../../../rules/schema/contract.ts';
import styles from './paper.module.css';

/** One question with a box to tick before each option, in the words of the check. */
export const PaperQuestion = ({
  t,
  question,
}: {
  readonly t: Words;
  readonly question: QuestionId;
}) => (
  <div className={styles.question}>
    <h3>{t(`questions:${question}.title`)}</h3>
    <ul className={styles.boxes}>
      {contract[question].options.map((option) => (
        <li key={option}>{t(`questions:${question}.options.${option}`)}</li>
      ))}
    </ul>
  </div>
);
