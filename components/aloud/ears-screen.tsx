'use client';

import { type MouseEvent, useEffect, useRef } from 'react';
import type { ReadAloud, ReadAloudView } from '../../lib/aloud/live-read-aloud.ts';
import type { Press } from '../../machines/read-aloud/read-aloud-context.ts';
import { isDeliberatePress } from '../ui/press-guard.ts';
import { useWords } from '../words-provider.tsx';
import styles from './ears-screen.module.css';
import { NoSound } from './no-sound.tsx';

const bands = ['repeat', 'next', 'choose'] as const satisfies readonly Press['hand'][];

/**
 * The screen for closed eyes: a strip with Undo and Menu, below it three bands over the whole width,
 * dark in every theme. The page of the check stands behind it and is what the bands
 * press; leaving shows it at the same step. What is said stands on the screen for a helper.
 */
export const EarsScreen = ({
  reading,
  view,
}: {
  readonly reading: ReadAloud;
  readonly view: ReadAloudView;
}) => {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.focus();
    // A frame that grows with its page would be higher than the screen, with its bands out of reach.
    document.documentElement.dataset.ears = 'on';
    return () => {
      delete document.documentElement.dataset.ears;
      element?.close();
    };
  }, []);

  const press = (event: MouseEvent, hand: (typeof bands)[number] | 'undo' | 'menu') => {
    // The same band or the one beside it, at once: a tremor.
    if (isDeliberatePress(event.timeStamp)) reading.send({ type: 'pressed', press: { hand } });
  };

  const inside = () => {
    if (view.stage === 'mute')
      return (
        <div className={styles.words}>
          <NoSound
            onAgain={() => reading.send({ type: 'retried' })}
            onLeave={() => reading.send({ type: 'turnedOff' })}
          />
        </div>
      );
    if (view.stage === 'resting')
      return (
        <button type="button" className={styles.rest} onClick={(event) => press(event, 'repeat')}>
          {t('aloud:ears.resting')}
        </button>
      );
    return (
      <>
        <div className={styles.strip}>
          {(['undo', 'menu'] as const).map((hand) => (
            <button
              key={hand}
              type="button"
              className={styles.small}
              onClick={(event) => press(event, hand)}
            >
              {t(`aloud:ears.${hand}`)}
            </button>
          ))}
        </div>
        {bands.map((hand) => (
          <button
            key={hand}
            type="button"
            className={styles.band}
            onClick={(event) => press(event, hand)}
          >
            {t(`aloud:ears.${hand}`)}
            {hand === 'repeat' && (
              <span className={styles.said} aria-hidden="true">
                {view.sentence}
              </span>
            )}
          </button>
        ))}
      </>
    );
  };

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={styles.screen}
      aria-label={t('aloud:ears.title')}
      onCancel={(event) => event.preventDefault()}
    >
      <p role="status" className="visually-hidden">
        {view.stage === 'mute' && t('aloud:mute.title')}
      </p>
      {inside()}
    </dialog>
  );
};
