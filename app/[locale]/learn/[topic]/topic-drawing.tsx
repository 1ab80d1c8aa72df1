import { MovementDrawing } from '../../../../components/face/movement-drawing.tsx';
import type { MovementId } from '../../../../components/face/movements.ts';
import { WordsProvider } from '../../../../components/words-provider.tsx';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { loadDictionary } from '../../../../lib/i18n/server.ts';
import type { TopicId } from '../../../../rules/learn/topic.ts';
import styles from '../learn.module.css';

/** What is drawn for each pattern. A weak face and a thinner face do not move. */
const drawings: { readonly [T in TopicId]?: MovementId } = {
  'hemifacial-spasm-primary': 'jerks-then-squeeze',
  'post-paralytic-spasm': 'pucker-narrows-eye',
  blepharospasm: 'both-lids-shut',
  'meige-syndrome': 'lids-and-jaw',
  'eyelid-myokymia': 'ripple',
  'facial-myokymia': 'rippling-face',
  tic: 'on-purpose-look',
};

/** The movement as a drawing, between the lead and the contents; nothing where there is none. */
export const TopicDrawing = ({
  locale,
  topic,
}: {
  readonly locale: Locale;
  readonly topic: TopicId;
}) => {
  const movement = drawings[topic];
  return movement === undefined ? null : (
    <div className={styles.drawing}>
      <WordsProvider dictionary={loadDictionary(locale, ['face'])} locale={locale}>
        <MovementDrawing movement={movement} />
      </WordsProvider>
    </div>
  );
};
