import type { Words } from '../../../../lib/i18n/words.ts';
import { ArcDrawing } from './arc-drawing.tsx';
import { ConditionWords } from './condition-words.tsx';
import styles from './map.module.css';
import { questionMap } from './question-map.generated.ts';

/** Which answer opens which question: drawn, and in words below. */
export const QuestionMap = ({ t }: { readonly t: Words }) => (
  <>
    <p>{t('evidence:map.questionsNote')}</p>
    <ArcDrawing
      id="question-drawing"
      name={t('evidence:map.questions')}
      description={t('evidence:map.questionsAlt')}
      rows={questionMap.map(({ id, reads }) => ({
        id,
        label: t(`questions:${id}.short`),
        isAlways: reads.length === 0,
      }))}
      arcs={questionMap.flatMap(({ id, reads }) => reads.map((from) => ({ from, to: id })))}
    />
    <h3>{t('evidence:map.twin')}</h3>
    <ol className={styles.twin}>
      {questionMap.map(({ id, when }) => (
        <li key={id} id={`map-${id}`}>
          <strong>{t(`questions:${id}.short`)}</strong>
          <div className={styles.condition}>
            <ConditionWords t={t} condition={when} />
          </div>
        </li>
      ))}
    </ol>
  </>
);
