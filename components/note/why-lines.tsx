'use client';

import type { Reason } from '../../rules/schema/assessment.ts';
import { questionWords } from '../questionnaire/question-words.ts';
import { reasonAnswer } from '../result/reason-words.ts';
import type { Told } from '../result/told.ts';
import { useWords } from '../words-provider.tsx';
import styles from './visit-note.module.css';

const reasonKey = ({ question, option }: Reason): string => `${question} ${option}`;

const ReasonLine = ({
  reason,
  side,
  context,
}: {
  readonly reason: Reason;
  readonly side: 'strength' | 'against';
  readonly context: Told['context'];
}) => {
  const spoken = useWords();
  return (
    <li>
      <span className={styles.about}>{questionWords(spoken, reason.question, context).short}</span>
      <span className={styles.fact}>{reasonAnswer(spoken, reason, context)}</span>
      <span className={styles.fit}>{spoken.t(`results:${side}.${reason.strength}`)}</span>
    </li>
  );
};

/** Which answers speak for the first pattern, and which against it. */
export const WhyLines = (told: Told) => {
  const { t } = useWords();
  const { reasons, result } = told.assessment;
  return reasons
    .filter(({ pattern }) => pattern === result.patterns[0]?.id)
    .map(({ pattern, for: speaking, against }) => (
      <section key={pattern}>
        <h2>{t('ui:note.why')}</h2>
        <ul>
          {speaking.map((reason) => (
            <ReasonLine key={reasonKey(reason)} reason={reason} side="strength" {...told} />
          ))}
          {against.map((reason) => (
            <ReasonLine key={reasonKey(reason)} reason={reason} side="against" {...told} />
          ))}
        </ul>
      </section>
    ));
};
