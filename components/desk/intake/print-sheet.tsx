'use client';

import { dayAndTime, dayAt } from '../../../lib/desk/clinic-time.ts';
import type { Intake } from '../../../lib/desk/intake.ts';
import { dueQuestions, toldOf } from '../../../lib/desk/told-of.ts';
import { FitsLines } from '../../note/fits-lines.tsx';
import { NoteBody } from '../../note/note-body.tsx';
import { UrgencyLines } from '../../note/urgency-lines.tsx';
import noteStyles from '../../note/visit-note.module.css';
import { formsOf } from '../../questionnaire/question-words.ts';
import { RulesLine } from '../../result/rules-line.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './print-sheet.module.css';

/** Sizes of paper that a desk has. */
export const papers = ['a4', 'a5', 'slip'] as const;
export type Paper = (typeof papers)[number];

/**
 * What is printed of an intake: the visit note on a sheet, its first lines on a slip. The ticket and
 * the day stand on it, and no name (P-44).
 */
export const PrintSheet = ({
  intake,
  paper,
  timeZone,
  now,
}: {
  readonly intake: Intake;
  readonly paper: Paper;
  readonly timeZone: string;
  readonly now: number;
}) => {
  const { t, say, locale } = useWords();
  const told = toldOf(intake);
  const date = new Date(intake.receivedAt);
  return (
    <div className={`${styles.sheet} ${noteStyles.note}`} data-paper={paper}>
      <p className={noteStyles.limit}>{say('results:limit', formsOf(told.context))}</p>
      <p className={styles.head}>
        {t('desk:print.head', {
          ticket: intake.ticket,
          day: dayAt(intake.receivedAt, locale, timeZone),
        })}
      </p>
      {paper === 'slip' ? (
        <>
          <UrgencyLines {...told} />
          <FitsLines {...told} />
          <RulesLine rules={intake.assessment.rules} date={date} />
        </>
      ) : (
        <NoteBody
          date={date}
          path={dueQuestions(intake.answers)}
          witness={intake.witness}
          {...told}
        />
      )}
      <p>
        {t('desk:print.valid')}{' '}
        {t('desk:print.printed', { time: dayAndTime(now, locale, timeZone) })}
      </p>
    </div>
  );
};
