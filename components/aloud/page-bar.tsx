'use client';

import type { ReadAloud } from '../../lib/aloud/live-read-aloud.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './listening.module.css';

const paces = [
  { name: 'slower', what: 'rate', by: -1 },
  { name: 'faster', what: 'rate', by: 1 },
] as const;

/** A device of one's own has keys for it; a kiosk has none within reach. */
const volumes = [
  { name: 'quieter', what: 'volume', by: -1 },
  { name: 'louder', what: 'volume', by: 1 },
] as const;

/** The controls for who sees the page and wants it read. */
export const PageBar = ({
  reading,
  isTalking,
  isShared,
  onStop,
}: {
  readonly reading: ReadAloud;
  readonly isTalking: boolean;
  readonly isShared: boolean;
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
        {[...paces, ...(isShared ? volumes : [])].map(({ name, what, by }) => (
          <Button
            key={name}
            look="quiet"
            onPress={() => reading.send({ type: 'adjusted', what, by })}
          >
            {t(`aloud:panel.${name}`)}
          </Button>
        ))}
      </div>
      <Button look="plain" onPress={onStop}>
        {t('aloud:panel.other')}
      </Button>
    </>
  );
};
