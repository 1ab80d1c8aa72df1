'use client';

import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { createLiveCheck } from '../../../lib/check/live-check.ts';
import { sessionQuery } from '../../../lib/desk/session.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { practiceOutbox } from '../../../lib/outbox/practice-outbox.ts';
import { staffOwner } from '../../../lib/outbox/staff-owner.ts';
import type { QuestionLayout } from '../../check/check-screen.tsx';
import { useCheckView } from '../../check/loaded-check.ts';
import { OutboxState } from '../../kiosk/outbox-state.tsx';
import { useOutbox, useOutboxView } from '../../kiosk/use-outbox.ts';
import { useWords } from '../../words-provider.tsx';
import { useDeskApi } from '../desk-api.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { FailedItems } from '../outbox/failed-items.tsx';
import { chooseSingleKeys, hasSingleKeys, onSingleKeys } from '../single-keys.ts';
import { useNotedPrint } from '../use-noted-print.ts';
import styles from './interview-page.module.css';
import { InterviewSteps } from './interview-steps.tsx';
import { NotePrint } from './note-print.tsx';
import { PatientLanguageProvider, type TwoDictionaries } from './patient-words.tsx';
import { useClinicPlace } from './use-clinic-place.ts';
import { useFiling } from './use-filing.ts';

/**
 * The interview that a clerk leads: gates first, one key for each answer, two languages at once. It is
 * the same check as the patient's, held in memory only, and filed at its end.
 */
export const InterviewPage = ({
  dictionaries,
  layout,
}: {
  readonly dictionaries: TwoDictionaries;
  readonly layout: QuestionLayout;
}) => {
  const { t, locale } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [check] = useState(() => createLiveCheck(() => null));
  const view = useCheckView(check);
  const [patientLocale, setPatientLocale] = useState<Locale>(locale);
  const hasKeys = useSyncExternalStore(onSingleKeys, hasSingleKeys, () => true);
  const { isTraining } = useDeskApi();
  const [practice] = useState(practiceOutbox);
  const real = useOutbox(session === undefined || isTraining ? null : staffOwner(session));
  const outbox = isTraining ? practice : real;
  const waiting = useOutboxView(outbox);
  useClinicPlace(session?.clinic.slug ?? null);
  const filing = useFiling(
    check,
    outbox,
    session?.clinic.slug ?? (isTraining ? 'training' : null),
    patientLocale,
  );
  const [showsNote, setShowsNote] = useState(false);
  const receipt = filing.filed === null ? null : (outbox?.receiptOf(filing.filed.key) ?? null);
  useNotedPrint(receipt?.id ?? null, showsNote ? 'a4' : 'ticket');

  if (showsNote && filing.filed !== null)
    return <NotePrint view={filing.filed.told} onBack={() => setShowsNote(false)} />;
  return (
    <PatientLanguageProvider dictionaries={dictionaries} locale={patientLocale}>
      <DeskFrame
        title={t('kiosk:interview.title')}
        actions={
          <div className={styles.tools}>
            <OutboxState view={waiting} />
            <button
              type="button"
              className={styles.keys}
              aria-pressed={hasKeys}
              onClick={() => chooseSingleKeys(!hasKeys)}
            >
              {t(hasKeys ? 'kiosk:interview.keysOn' : 'kiosk:interview.keysOff')}
            </button>
          </div>
        }
      >
        <FailedItems outbox={outbox} view={waiting} />
        {view !== null && (
          <InterviewSteps
            check={check}
            view={view}
            layout={layout}
            clinic={session?.clinic ?? null}
            patientLocale={patientLocale}
            onPatientLocale={setPatientLocale}
            outbox={outbox}
            filing={filing}
            onNote={() => setShowsNote(true)}
            hasKeys={hasKeys}
          />
        )}
      </DeskFrame>
    </PatientLanguageProvider>
  );
};
