'use client';

import { useState } from 'react';
import type { CheckView } from '../../../lib/check/check-view.ts';
import { VisitNote } from '../../note/visit-note.tsx';

/** The note for the doctor, in the language of the clinic, made on this device. */
export const NotePrint = ({
  view: { assessment, answers, context, path, witness },
  onBack,
}: {
  readonly view: CheckView;
  readonly onBack: () => void;
}) => {
  const [date] = useState(() => new Date());
  if (assessment === null) return null;
  return (
    <VisitNote
      assessment={assessment}
      answers={answers}
      context={context}
      path={path}
      witness={witness}
      date={date}
      back={{ href: '#main', onBack }}
      onPrint={() => window.print()}
    />
  );
};
