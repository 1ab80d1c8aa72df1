'use client';

import { useEffect, useId, useRef } from 'react';
import type { WordingContext } from '../../lib/check/wording-context.ts';
import { contract, type OptionId } from '../../rules/schema/contract.ts';
import { choiceId } from '../ui/choice.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './face-map.module.css';
import { isMarked, type MappedQuestion, mapBox, zonesOf } from './map-zones.ts';
import { atRest } from './pose.ts';
import { strokesOf } from './strokes.ts';

const lines = strokesOf(atRest).filter(({ path, strength }) => path !== '' && strength > 0.3);

/**
 * A face as in a mirror, on which a part is chosen by a tap. Every zone presses the native control
 * of its option below, which stays the way for keyboards and screen readers; the map is a picture to
 * them. What is chosen is hatched, outlined and said in words (H22), never shown by colour alone.
 */
export const FaceMap = ({
  question,
  context,
  chosen,
  side,
  labelOf,
}: {
  readonly question: MappedQuestion;
  readonly context: WordingContext;
  readonly chosen: readonly string[];
  readonly side: OptionId<'side'> | undefined;
  readonly labelOf: (option: string) => string;
}) => {
  const { t, say } = useWords();
  const hatch = useId();
  const map = useRef<SVGSVGElement>(null);

  useEffect(() => {
    const press = (event: Event) => {
      const zone = (event.target as Element).getAttribute('data-zone');
      if (zone !== null) document.getElementById(choiceId(question, zone))?.click();
    };
    const element = map.current;
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [question]);

  const inOrder = contract[question].options.filter((option) => chosen.includes(option));
  const marked = (zone: Parameters<typeof isMarked>[0]) => isMarked(zone, question, chosen, side);
  return (
    <div className={styles.map} data-aloud="skip">
      <p className={styles.hint}>{say('face:map.asMirror', context === 'self' ? [] : [context])}</p>
      <div className={styles.picture} aria-hidden="true" dir="ltr">
        <span className={styles.side}>{t('face:map.left')}</span>
        <svg
          ref={map}
          viewBox={mapBox}
          className={styles.face}
          aria-hidden="true"
          focusable="false"
        >
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
            <path className={styles.hatch} d="M-1 8L8 -1" />
          </pattern>
          <g className={styles.lines}>
            {lines.map(({ name, path }) => (
              <path
                key={name}
                d={path}
                className={name.endsWith('iris') ? styles.filled : undefined}
              />
            ))}
          </g>
          {zonesOf(question).map((zone) => (
            <path
              key={`${zone.option}-${zone.half}`}
              data-zone={zone.option}
              d={zone.path}
              className={marked(zone) ? `${styles.zone} ${styles.marked}` : styles.zone}
              fill={marked(zone) ? `url(#${hatch})` : 'transparent'}
            />
          ))}
        </svg>
        <span className={styles.side}>{t('face:map.right')}</span>
      </div>
      {inOrder.length === 0 ? (
        <p className={styles.chosen}>{t('face:map.nothing')}</p>
      ) : (
        <>
          <p className={styles.chosen}>{t('face:map.chosen')}</p>
          <ul className={styles.parts}>
            {inOrder.map((option) => (
              <li key={option}>{labelOf(option)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
