'use client';

import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './listening.module.css';

/** Asks whether the sentence was heard: engines fail without saying so. */
export const SoundCheck = ({
  onHeard,
  onAgain,
}: {
  readonly onHeard: () => void;
  readonly onAgain: () => void;
}) => {
  const { t } = useWords();
  return (
    <>
      <h2 className={styles.title}>{t('aloud:panel.check')}</h2>
      <div className={styles.choices}>
        <Button onPress={onHeard}>{t('aloud:panel.hear')}</Button>
        <Button look="quiet" onPress={onAgain}>
          {t('aloud:panel.again')}
        </Button>
      </div>
      <p className={styles.small}>{t('aloud:panel.nothing')}</p>
    </>
  );
};
