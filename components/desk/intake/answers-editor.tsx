'use client';

import { useState } from 'react';
import type { IntakeChange } from '../../../lib/api/intake-change.ts';
import { changedQuestions, onTop } from '../../../lib/desk/difference.ts';
import type { Intake } from '../../../lib/desk/intake.ts';
import { dueQuestions, toldOf } from '../../../lib/desk/told-of.ts';
import { useWords } from '../../words-provider.tsx';
import { DeskButton } from '../desk-button.tsx';
import { AnswerDifference } from './answer-difference.tsx';
import { AnswerField } from './answer-field.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import styles from './intake-page.module.css';

/**
 * Changing the answers: the whole sheet as it should be is sent, with the version it was begun on.
 * When somebody else was faster, both are shown side by side and nothing written here is lost.
 */
export const AnswersEditor = ({
  intake,
  isReadOnly,
  isSaving,
  onSave,
  onClose,
}: {
  /** As it is now on the server; it may change while this is open. */
  readonly intake: Intake;
  readonly isReadOnly: boolean;
  readonly isSaving: boolean;
  readonly onSave: (version: number, change: IntakeChange) => void;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const [base, setBase] = useState(intake);
  const [mine, setMine] = useState(intake.answers);
  const { context } = toldOf(intake);
  const changed = changedQuestions(base.answers, mine);
  const isOvertaken = intake.version !== base.version;
  const due = dueQuestions(mine);
  const shown = [...due, ...changed.filter((id) => !due.includes(id))];
  const apply = () => {
    setMine(onTop(base.answers, mine, intake.answers));
    setBase(intake);
  };
  const save = () =>
    onSave(base.version, { kind: 'answers', answers: mine as typeof base.answers & object });
  return (
    <section className={styles.card}>
      <h2>{t('desk:intake.edit')}</h2>
      <p>{t('desk:intake.editing')}</p>
      <div className={styles.fields}>
        {shown.map((id) => (
          <AnswerField key={id} question={id} answers={mine} context={context} onChange={setMine} />
        ))}
      </div>
      <div className={styles.decide}>
        <h3>{t('desk:intake.difference')}</h3>
        {changed.length === 0 ? (
          <p>{t('desk:intake.noDifference')}</p>
        ) : (
          <AnswerDifference
            questions={changed}
            context={context}
            sheets={[
              { heading: t('desk:intake.before'), answers: base.answers },
              { heading: t('desk:intake.after'), answers: mine },
            ]}
          />
        )}
        {isOvertaken ? (
          <ConflictPanel base={base} theirs={intake} mine={mine} onApply={apply} onDrop={onClose} />
        ) : (
          <div className={styles.buttons}>
            <DeskButton
              look="main"
              isDisabled={isReadOnly || isSaving || changed.length === 0}
              onPress={save}
            >
              {t('desk:intake.save')}
            </DeskButton>
            <DeskButton onPress={onClose}>{t('desk:intake.cancel')}</DeskButton>
          </div>
        )}
      </div>
    </section>
  );
};
