'use client';

import { Fold } from '../ui/fold.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './change-section.module.css';
import { changeSentences } from './change-words.ts';
import type { Told } from './told.ts';

/** What would change this: single answers, computed by asking the rules again. */
export const ChangeSection = ({ assessment }: Pick<Told, 'assessment'>) => {
  const spoken = useWords();
  if (assessment.counterfactuals.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="changes">
      <Fold heading={<h2 id="changes">{spoken.t('ui:result.changes')}</h2>}>
        <p>{spoken.t('reasons:changeLead')}</p>
        <ul className={styles.list}>
          {assessment.counterfactuals.map((change) => (
            <li key={change.question} className={styles.change}>
              {changeSentences(spoken, change).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
};
