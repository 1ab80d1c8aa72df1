'use client';

import type { ReactNode } from 'react';
import type { CheckView } from '../../lib/check/check-view.ts';
import type { CodedCheck } from '../../lib/handover/make-code.ts';
import { CodeSection } from '../handover/code-section.tsx';
import { NoteCode } from '../handover/note-code.tsx';
import { VisitNote } from '../note/visit-note.tsx';
import type { WayBack } from '../questionnaire/question-page.tsx';
import { ResultPage } from '../result/result-page.tsx';
import type { Told } from '../result/told.ts';
import { useVerdict } from '../result/use-verdict.ts';
import { WithheldPage } from '../result/withheld-page.tsx';

/** What the person does on the pages after the review. */
export interface ToldActions {
  readonly onNote: () => void;
  readonly onPrint: () => void;
  /** Absent where the answers are not those of this tab. */
  readonly onRestarted?: (() => void) | undefined;
  /** What a clinic adds to the result. */
  readonly clinic?: ReactNode;
}

/**
 * The result, or the note for the doctor; neither when its rules must not be used any more. Loaded
 * with the rules, not with the first question.
 */
export const ToldPage = ({
  told,
  view,
  check = null,
  shows,
  back,
  date,
  now = date,
  onNote,
  onPrint,
  onRestarted,
  onMore,
  clinic,
}: ToldActions & {
  readonly told: Told;
  readonly view: Pick<CheckView, 'path' | 'witness'>;
  /** What a handover code is made of; null where none is offered. */
  readonly check?: CodedCheck | null;
  readonly shows: 'result' | 'note';
  readonly back: WayBack;
  /** The day of the answers. */
  readonly date: Date;
  /** The time it is, where that is another: rules grow old by today, not by the day of a code. */
  readonly now?: Date;
  /** Undefined where nothing more would be asked. */
  readonly onMore?: (() => void) | undefined;
}) => {
  const verdict = useVerdict(told.assessment.rules.hash, now);
  if (verdict !== 'current') return <WithheldPage verdict={verdict} told={told} back={back} />;
  if (shows === 'note')
    return (
      <VisitNote
        {...told}
        back={back}
        date={date}
        path={view.path}
        witness={view.witness}
        onPrint={onPrint}
        code={check === null ? null : <NoteCode check={check} date={date} />}
      />
    );
  return (
    <ResultPage
      {...told}
      back={back}
      date={date}
      code={check === null ? null : <CodeSection check={check} date={date} />}
      onNote={onNote}
      onRestarted={onRestarted}
      onMore={onMore}
      clinic={clinic}
    />
  );
};
