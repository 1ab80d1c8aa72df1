'use client';

import type { Room } from '../../machines/read-aloud/read-aloud-context.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './listening.module.css';

/** In a hall: who can hear, before anything is said. */
export const RoomChoice = ({ onChoose }: { readonly onChoose: (room: Room) => void }) => {
  const { t } = useWords();
  return (
    <>
      <h2 className={styles.title}>{t('aloud:room.title')}</h2>
      <div className={styles.choices}>
        <Button onPress={() => onChoose('headphones')}>{t('aloud:room.headphones')}</Button>
        <Button look="quiet" onPress={() => onChoose('hall')}>
          {t('aloud:room.hall')}
        </Button>
      </div>
      <p className={styles.small}>{t('aloud:room.hallHint')}</p>
    </>
  );
};
