import type { ComponentType } from 'react';
import type { Words } from '../../../../lib/i18n/words.ts';
import type { TopicId } from '../../../../rules/learn/topic.ts';
import styles from '../learn.module.css';

/** The drawing of each movement that has one. Each brings its own words and moves only after a press. */
const drawings: { readonly [T in TopicId]?: ComponentType<{ readonly t: Words }> } = {};

/** The movement as a drawing, between the lead and the contents; nothing where there is none. */
export const TopicDrawing = ({ t, topic }: { readonly t: Words; readonly topic: TopicId }) => {
  const Drawing = drawings[topic];
  return Drawing === undefined ? null : (
    <figure className={styles.drawing}>
      <Drawing t={t} />
    </figure>
  );
};
