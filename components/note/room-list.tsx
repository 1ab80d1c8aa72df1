'use client';

import { useWords } from '../words-provider.tsx';
import styles from './visit-note.module.css';

/** How to see the movement in the room, in two or three minutes. */
export const RoomList = () => {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('ui:note.room')}</h2>
      <ul className={styles.room}>
        {(['watch', 'pucker', 'close', 'film', 'medicines'] as const).map((item) => (
          <li key={item}>{t(`ui:note.look.${item}`)}</li>
        ))}
      </ul>
    </section>
  );
};
