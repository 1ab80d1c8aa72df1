'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Late } from '../ui/late.tsx';
import { useWords } from '../words-provider.tsx';
import { FaceFigure } from './face-figure.tsx';
import styles from './movement-drawing.module.css';
import { type MovementId, movements, poseAt } from './movements.ts';
import { play } from './play.ts';
import type { Pose } from './pose.ts';
import { useCalm } from './use-calm.ts';

/**
 * One movement as a line drawing: still until somebody taps Play, over after 5 seconds at most,
 * stopped by a tap. Who wants no motion sees three moments side by side. The sentence below says
 * what is drawn.
 */
export const MovementDrawing = ({
  movement: id,
  isMirrored = false,
  isLate = false,
}: {
  readonly movement: MovementId;
  /** Drawn on the person's own right instead of their own left. */
  readonly isMirrored?: boolean;
  /** Drawn a moment after the words beside it, where it stands beside many others. */
  readonly isLate?: boolean;
}) => {
  const { t } = useWords();
  const isCalm = useCalm();
  const [moving, setMoving] = useState<Pose | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const movement = movements[id];
  const says = t(`face:drawings.${id}`);

  useEffect(() => () => stop.current?.(), []);

  const toggle = () => {
    if (moving !== null) return stop.current?.();
    stop.current = play(movement, setMoving, () => setMoving(null));
    setMoving(poseAt(movement, 0));
  };

  const asMany = (draw: (at: number) => ReactNode) =>
    isCalm ? <div className={styles.stills}>{movement.stills.map(draw)}</div> : draw(0);
  const figure = asMany((at) => (
    <FaceFigure
      key={at}
      className={styles.face}
      pose={isCalm ? poseAt(movement, at) : (moving ?? movement.still)}
      isMirrored={isMirrored}
    />
  ));
  const place = asMany((at) => <span key={at} className={styles.face} aria-hidden="true" />);
  return (
    <figure className={styles.drawing}>
      {isLate ? <Late meanwhile={place}>{figure}</Late> : figure}
      <div className={styles.beside}>
        <figcaption className={styles.says}>{says}</figcaption>
        {!isCalm && (
          <Button look="plain" onPress={toggle}>
            {t(moving === null ? 'face:play' : 'face:stop')}
            <span className="visually-hidden"> {says}</span>
          </Button>
        )}
      </div>
    </figure>
  );
};
