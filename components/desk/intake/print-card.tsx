'use client';

import { useId } from 'react';
import { useWords } from '../../words-provider.tsx';
import { DeskButton } from '../desk-button.tsx';
import styles from './intake-page.module.css';
import { type Paper, papers } from './print-sheet.tsx';

/** Which paper, and print. */
export const PrintCard = ({
  paper,
  onPaper,
}: {
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}) => {
  const { t } = useWords();
  const id = useId();
  return (
    <section className={styles.card}>
      <h2>{t('desk:print.title')}</h2>
      <div className={styles.field}>
        <label htmlFor={id}>{t('desk:print.paper')}</label>
        <div className={styles.buttons}>
          <select id={id} value={paper} onChange={({ target }) => onPaper(target.value as Paper)}>
            {papers.map((each) => (
              <option key={each} value={each}>
                {t(`desk:print.${each}`)}
              </option>
            ))}
          </select>
          <DeskButton onPress={() => window.print()}>{t('desk:print.press')}</DeskButton>
        </div>
      </div>
    </section>
  );
};
