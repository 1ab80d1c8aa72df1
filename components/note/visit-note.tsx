'use client';

import type { ReactNode } from 'react';
import type { CheckView } from '../../lib/check/check-view.ts';
import type { QuestionId } from '../../rules/schema/contract.ts';
import type { WayBack } from '../questionnaire/question-page.tsx';
import { formsOf } from '../questionnaire/question-words.ts';
import { useStepTitle } from '../questionnaire/use-step-title.ts';
import type { Told } from '../result/told.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import { NoteBody } from './note-body.tsx';
import styles from './visit-note.module.css';

/**
 * One page for the doctor: what this is not, how soon, what it fits and why, what was asked and
 * answered (and by whom it was seen), what to look at in the room. Made for A4, read on a screen too.
 */
export const VisitNote = ({
  back,
  date,
  path,
  witness,
  code = null,
  onPrint,
  ...told
}: Told & {
  readonly back: WayBack;
  readonly date: Date;
  readonly path: readonly QuestionId[];
  readonly witness: CheckView['witness'];
  /** The handover code for the paper, where one is offered. */
  readonly code?: ReactNode;
  readonly onPrint: () => void;
}) => {
  const { t, say } = useWords();
  useStepTitle(t('ui:note.title'));
  return (
    <div className="page">
      <BackLink href={back.href} label={t('ui:question.back')} onBack={back.onBack} />
      <main id="main" className={styles.note} data-aloud="answers">
        <p className={styles.limit}>{say('results:limit', formsOf(told.context))}</p>
        <h1 tabIndex={-1}>{t('ui:note.title')}</h1>
        <div className={styles.print}>
          <Button onPress={onPrint}>{t('ui:note.print')}</Button>
          <p>{t('ui:note.printHint')}</p>
          {code !== null && <p>{t('handover:note.hint')}</p>}
        </div>
        {code}
        <NoteBody date={date} path={path} witness={witness} {...told} />
      </main>
    </div>
  );
};
