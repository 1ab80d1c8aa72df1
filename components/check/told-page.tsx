'use client';

import type { CheckView } from '../../lib/check/check-view.ts';
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
  readonly onRestarted: () => void;
}

/**
 * The result, or the note for the doctor; neither when its rules must not be used any more. Loaded
 * with the rules, not with the first question.
 */
export const ToldPage = ({
  told,
  view,
  shows,
  back,
  date,
  onNote,
  onPrint,
  onRestarted,
  onMore,
}: ToldActions & {
  readonly told: Told;
  readonly view: Pick<CheckView, 'path' | 'witness'>;
  readonly shows: 'result' | 'note';
  readonly back: WayBack;
  readonly date: Date;
  /** Undefined where nothing more would be asked. */
  readonly onMore: (() => void) | undefined;
}) => {
  const verdict = useVerdict(told.assessment.rules.hash, date);
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
      />
    );
  return (
    <ResultPage
      {...told}
      back={back}
      date={date}
      onNote={onNote}
      onRestarted={onRestarted}
      onMore={onMore}
    />
  );
};
