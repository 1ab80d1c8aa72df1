'use client';

import { useEffect, useRef, useState } from 'react';
import type { Mode, Room } from '../../machines/read-aloud/read-aloud-context.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import { EarsScreen } from './ears-screen.tsx';
import styles from './listening.module.css';
import { NoSound } from './no-sound.tsx';
import { PageBar } from './page-bar.tsx';
import { RoomChoice } from './room-choice.tsx';
import { SoundCheck } from './sound-check.tsx';
import { useReadAloud } from './use-read-aloud.ts';

/**
 * What listening shows: first what there is to choose, then the bar that reads this page or the
 * screen for closed eyes. Native controls in the flow of the page, not a layer over it.
 */
export const Listening = ({
  isShared,
  onClose,
}: {
  readonly isShared: boolean;
  readonly onClose: () => void;
}) => {
  const { t, locale } = useWords();
  const { reading, view } = useReadAloud();
  const [room, setRoom] = useState<Room | null>(isShared ? null : 'own');
  const box = useRef<HTMLElement>(null);

  // Only a press opens this, so that the focus may follow it.
  useEffect(() => box.current?.focus(), []);
  // Another language on the page: the same way of listening, with another voice.
  const spokenIn = useRef(locale);
  useEffect(() => {
    if (spokenIn.current === locale) return;
    spokenIn.current = locale;
    const { stage, mode } = reading.getSnapshot();
    if (stage !== 'off' && room !== null)
      reading.send({ type: 'turnedOn', mode, room, lang: locale });
  }, [reading, locale, room]);
  // Whoever closes it hears nothing more.
  useEffect(() => () => reading.send({ type: 'turnedOff' }), [reading]);

  const begin = (mode: Mode) => {
    if (room !== null) reading.send({ type: 'turnedOn', mode, room, lang: locale });
  };
  const stop = () => reading.send({ type: 'turnedOff' });

  if (view.stage !== 'off' && view.mode === 'ears')
    return <EarsScreen reading={reading} view={view} />;
  return (
    <section ref={box} tabIndex={-1} className={styles.panel} aria-label={t('aloud:panel.title')}>
      <p role="status" className={view.stage === 'finding' ? styles.small : 'visually-hidden'}>
        {view.stage === 'finding' && t('aloud:panel.finding')}
        {view.stage === 'mute' && t('aloud:mute.title')}
      </p>
      {room === null && <RoomChoice onChoose={setRoom} />}
      {room !== null && view.stage === 'off' && (
        <>
          <div className={styles.choices}>
            <Button onPress={() => begin('ears')}>{t('aloud:panel.ears')}</Button>
            <Button look="quiet" onPress={() => begin('page')}>
              {t('aloud:panel.read')}
            </Button>
          </div>
          <p className={styles.small}>{t('aloud:panel.earsHint')}</p>
          <p className={styles.small}>{t('aloud:panel.own')}</p>
        </>
      )}
      {view.stage === 'mute' && (
        <NoSound onAgain={() => reading.send({ type: 'retried' })} onLeave={stop} />
      )}
      {view.stage === 'checking' && (
        <SoundCheck onHeard={() => reading.send({ type: 'heard' })} onAgain={() => begin('page')} />
      )}
      {view.stage === 'listening' && (
        <PageBar reading={reading} isTalking={view.isTalking} isShared={isShared} onStop={stop} />
      )}
      <Button look="plain" onPress={onClose}>
        {t('aloud:panel.close')}
      </Button>
    </section>
  );
};
