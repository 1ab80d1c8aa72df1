'use client';

import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './more-questions.module.css';

/** Offers the questions that the short interview left out; everybody may go without them. */
export const MoreQuestions = ({ onMore }: { readonly onMore: () => void }) => {
  const { t } = useWords();
  return (
    <section className={styles.more} aria-labelledby="more-questions">
      <h2 id="more-questions">{t('ui:more.title')}</h2>
      <p>{t('ui:more.lead')}</p>
      <Button look="quiet" onPress={onMore}>
        {t('ui:more.button')}
      </Button>
    </section>
  );
};
