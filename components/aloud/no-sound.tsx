'use client';

import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './listening.module.css';

const ways = ['settings', 'somebody', 'reader'] as const;

/** No sound here, in words: why, what is never done about it, and what can be. */
export const NoSound = ({
  onAgain,
  onLeave,
}: {
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}) => {
  const { t } = useWords();
  return (
    <div className={styles.mute}>
      <h2 className={styles.title}>{t('aloud:mute.title')}</h2>
      <p>{t('aloud:mute.why')}</p>
      <p>{t('aloud:mute.never')}</p>
      <h3 className={styles.subtitle}>{t('aloud:mute.what')}</h3>
      <ul>
        {ways.map((way) => (
          <li key={way}>{t(`aloud:mute.${way}`)}</li>
        ))}
      </ul>
      <div className={styles.choices}>
        <Button onPress={onAgain}>{t('aloud:mute.again')}</Button>
        <Button look="quiet" onPress={onLeave}>
          {t('aloud:mute.leave')}
        </Button>
      </div>
    </div>
  );
};
