'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IntakeChange } from '../../../lib/api/intake-change.ts';
import { Conflict } from '../../../lib/desk/desk-api.ts';
import { problemDetail, Refused } from '../../../lib/desk/fetch-json.ts';
import type { Intake } from '../../../lib/desk/intake.ts';
import { serverNow } from '../../../lib/desk/server-clock.ts';
import { sessionQuery } from '../../../lib/desk/session.ts';
import { dueQuestions, toldOf } from '../../../lib/desk/told-of.ts';
import { AnswersList } from '../../note/answers-list.tsx';
import { FitsLines } from '../../note/fits-lines.tsx';
import { RoomList } from '../../note/room-list.tsx';
import { SignsList } from '../../note/signs-list.tsx';
import noteStyles from '../../note/visit-note.module.css';
import { WhyLines } from '../../note/why-lines.tsx';
import { RulesLine } from '../../result/rules-line.tsx';
import { useWords } from '../../words-provider.tsx';
import { useClinic } from '../desk-api.tsx';
import { DeskButton } from '../desk-button.tsx';
import { UrgencyMark } from '../urgency-mark.tsx';
import { useChangeIntake } from '../use-change-intake.ts';
import { useNotedPrint } from '../use-noted-print.ts';
import { AnswersEditor } from './answers-editor.tsx';
import { ExportCard } from './export-card.tsx';
import { FactsCard } from './facts-card.tsx';
import { FlagsCard } from './flags-card.tsx';
import { IntakeMoves } from './intake-moves.tsx';
import styles from './intake-page.module.css';
import { LevelForm } from './level-form.tsx';
import { LinkedList } from './linked-list.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import { PrintCard } from './print-card.tsx';
import { type Paper, PrintSheet } from './print-sheet.tsx';
import { TrailList } from './trail-list.tsx';

/** How soon, why, what was answered; beside it what can be done and what was done. */
export const IntakeView = ({
  intake,
  isGone,
}: {
  readonly intake: Intake;
  /** The server does not answer: reading only. */
  readonly isGone: boolean;
}) => {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const timeZone = useClinic()?.timeZone ?? 'UTC';
  const change = useChangeIntake();
  const [notice, setNotice] = useState('');
  const [isEditing, setEditing] = useState(false);
  const [paper, setPaper] = useState<Paper>('a4');
  useNotedPrint(intake.id, paper);
  const told = toldOf(intake);
  const isClinician = session?.role === 'clinician';
  const { override, urgency, assessment } = intake;

  const explainFault = (error: Error) => {
    if (error instanceof Conflict) return setNotice(isEditing ? '' : t('desk:conflict.again'));
    if (error instanceof Refused && error.status === 403)
      return setNotice(t('desk:queue.notAllowed'));
    if (error instanceof Refused)
      return setNotice(t('desk:intake.refused', { reason: problemDetail(error) }));
    return setNotice(t('desk:intake.failed'));
  };
  const save = (version: number, wanted: IntakeChange, onDone: (next: Intake) => void) =>
    change.mutate(
      { id: intake.id, version, change: wanted },
      { onSuccess: onDone, onError: explainFault },
    );
  const doChange = (wanted: IntakeChange) =>
    save(intake.version, wanted, () => setNotice(t('desk:intake.done')));

  return (
    <>
      <div className={styles.screen} data-ready>
        <p className={styles.limit}>{t('desk:limit')}</p>
        {isGone && (
          <p className={styles.gone} role="alert">
            {t('desk:intake.gone')}
          </p>
        )}
        <div className={styles.top}>
          <UrgencyMark urgency={urgency} />
          {override !== null && (
            <span className={styles.soft}>
              {t(`desk:intake.${override.kind}`)}.{' '}
              {t('desk:intake.assessed', { urgency: t(`desk:urgency.${assessment.urgency}`) })}
            </span>
          )}
          <span>{t(`desk:status.${intake.status}`)}</span>
          {intake.heldBy !== null && (
            <strong>{t('desk:intake.heldBy', { name: intake.heldBy })}</strong>
          )}
        </div>
        <p className={styles.notice} role="status">
          {notice}
        </p>
        <IntakeMoves intake={intake} me={session?.name} isReadOnly={isGone} onChange={doChange} />
        <div className={styles.columns}>
          <div className={styles.column}>
            <FlagsCard intake={intake} />
            {isEditing ? (
              <AnswersEditor
                intake={intake}
                isReadOnly={isGone}
                isSaving={change.isPending}
                onClose={() => setEditing(false)}
                onSave={(version, wanted) =>
                  save(version, wanted, (next) => {
                    setEditing(false);
                    setNotice(
                      t('desk:intake.saved', {
                        urgency: t(`desk:urgency.${next.assessment.urgency}`),
                      }),
                    );
                  })
                }
              />
            ) : (
              <div className={`${styles.card} ${noteStyles.note}`}>
                <FitsLines {...told} />
                <WhyLines {...told} />
                <AnswersList
                  path={dueQuestions(intake.answers)}
                  witness={intake.witness}
                  {...told}
                />
                <DeskButton isDisabled={isGone} onPress={() => setEditing(true)}>
                  {t('desk:intake.edit')}
                </DeskButton>
                <SignsList {...told} />
                <RoomList />
                <RulesLine rules={assessment.rules} date={new Date(intake.receivedAt)} />
              </div>
            )}
          </div>
          <div className={styles.column}>
            <LevelForm
              intake={intake}
              mayLower={isClinician}
              isReadOnly={isGone}
              onChange={doChange}
            />
            {isClinician && (
              <OutcomeForm
                outcome={intake.outcome}
                timeZone={timeZone}
                isReadOnly={isGone}
                onChange={doChange}
              />
            )}
            <LinkedList intake={intake} timeZone={timeZone} />
            <PrintCard paper={paper} onPaper={setPaper} />
            <ExportCard intake={intake} timeZone={timeZone} />
            <FactsCard intake={intake} timeZone={timeZone} />
            <TrailList intake={intake} timeZone={timeZone} />
          </div>
        </div>
      </div>
      <PrintSheet intake={intake} paper={paper} timeZone={timeZone} now={serverNow()} />
    </>
  );
};
