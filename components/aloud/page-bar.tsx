'use client';

import type { ReadAloud } from '../../lib/aloud/live-read-aloud.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './listening.module.css';

/** The controls for who sees the page and wants it read. */
export const PageBar = ({
  reading,
  isTalking,
  onStop,
}: {
  readonly reading: ReadAloud;
  readonly isTalking: boolean;
  readonly onStop: () => void;
}) => {
  const { t } = useWords();
  return (
    <>
      <div className={styles.bar}>
        <Button onPress={() => reading.send({ type: isTalking ? 'stopped' : 'played' })}>
          {t(isTalking ? 'aloud:panel.stop' : 'aloud:panel.play')}
        </Button>
        <Button look="quiet" onPress={() => reading.send({ type: 'repeated' })}>
          {t('aloud:panel.repeat')}
        </Button>
        <Button look="quiet" onPress={() => reading.send({ type: 'paced', by: -1 })}>
          {t('aloud:panel.slower')}
        </Button>
        <Button look="quiet" onPress={() => reading.send({ type: 'paced', by: 1 })}>
          {t('aloud:panel.faster')}
        </Button>
      </div>
      <Button look="plain" onPress={onStop}>
        {t('aloud:panel.other')}
      </Button>
    </>
  );
};
