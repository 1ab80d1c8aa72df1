'use client';

import type { CheckView } from '../../../lib/check/check-view.ts';
import type { LiveCheck } from '../../../lib/check/live-check.ts';
import type { DeskSession } from '../../../lib/desk/session.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Outbox } from '../../../lib/outbox/live-outbox.ts';
import type { QuestionId } from '../../../rules/schema/contract.ts';
import type { QuestionLayout } from '../../check/check-screen.tsx';
import { useOutboxView } from '../../kiosk/use-outbox.ts';
import { StillUrgent } from '../../questionnaire/still-urgent.tsx';
import { StrokeSigns } from '../../questionnaire/stroke-check.tsx';
import { useWords } from '../../words-provider.tsx';
import { InterviewEmergency } from './interview-emergency.tsx';
import { InterviewFiled } from './interview-filed.tsx';
import { InterviewQuestion } from './interview-question.tsx';
import { InterviewReview } from './interview-review.tsx';
import { InterviewStart } from './interview-start.tsx';
import styles from './interview-steps.module.css';
import { ForPatient } from './patient-words.tsx';
import type { Filing } from './use-filing.ts';

/** Shows the step that the interview is at, and hands back what the clerk does. */
export const InterviewSteps = ({
  check,
  view,
  layout,
  clinic,
  patientLocale,
  onPatientLocale,
  outbox,
  filing,
  hasKeys,
  onNote,
}: {
  readonly check: LiveCheck;
  readonly view: CheckView;
  readonly layout: QuestionLayout;
  /** Null until the server has said who is signed in. */
  readonly clinic: DeskSession['clinic'] | null;
  readonly patientLocale: Locale;
  readonly onPatientLocale: (locale: Locale) => void;
  readonly outbox: Outbox | null;
  readonly filing: Filing;
  readonly onNote: () => void;
  readonly hasKeys: boolean;
}) => {
  const { t } = useWords();
  const waiting = useOutboxView(outbox);
  const { filed, isFull, file, next } = filing;
  const { stage, at, answers, context, path, emergencies } = view;
  const back = () => check.send({ type: 'wentBack' });
  const ask = (question: QuestionId, more: { readonly isOnEmergencyPage?: boolean } = {}) => (
    <InterviewQuestion
      key={`${stage} ${question}`}
      question={question}
      context={context}
      answers={answers}
      groups={layout.groups[question] ?? []}
      hasKeys={hasKeys}
      intro={
        stage === 'strokeCheck' ? (
          <ForPatient className={styles.stroke}>
            <StrokeSigns context={context} />
          </ForPatient>
        ) : undefined
      }
      onAnswered={(answer) => check.send({ type: 'answered', question, answer })}
      onSkipped={
        layout.mustAnswer.includes(question) || more.isOnEmergencyPage === true
          ? undefined
          : () => check.send({ type: 'skipped', question })
      }
      onBack={back}
    />
  );

  if (filed !== null && filed.told.assessment !== null) {
    return (
      <InterviewFiled
        urgency={filed.told.assessment.urgency}
        receipt={outbox?.receiptOf(filed.key) ?? null}
        isFailed={waiting.failed.some(({ id }) => id === filed.key)}
        outbox={waiting}
        clinic={clinic?.name[patientLocale] ?? ''}
        hasKeys={hasKeys}
        onNote={onNote}
        onNext={next}
      />
    );
  }
  if (stage === 'start')
    return (
      <InterviewStart
        locale={patientLocale}
        hasKeys={hasKeys}
        onLocale={onPatientLocale}
        onBegun={(subject) => check.send({ type: 'started', subject })}
      />
    );
  if (stage === 'emergency')
    return (
      <InterviewEmergency
        emergencies={emergencies}
        context={context}
        hasKeys={hasKeys}
        asked={at === null ? null : ask(at, { isOnEmergencyPage: true })}
        onFile={() => void file()}
        onLeave={() => check.send({ type: 'emergencyLeft' })}
        onBack={back}
      />
    );
  if (stage === 'review' || stage === 'result')
    return (
      <>
        <StillUrgent emergencies={emergencies} />
        {isFull && <p role="alert">{t('kiosk:outbox.full')}</p>}
        <InterviewReview
          view={view}
          hasKeys={hasKeys}
          onChange={(question) => check.send({ type: 'changeRequested', question })}
          onFile={() => void file()}
          onBack={back}
        />
      </>
    );
  if (at === null) return null;
  return (
    <>
      <StillUrgent emergencies={emergencies} />
      <p className={styles.progress}>
        {t('kiosk:interview.progress', {
          number: String(path.indexOf(at) + 1),
          count: String(path.length),
        })}
      </p>
      {ask(at)}
    </>
  );
};
