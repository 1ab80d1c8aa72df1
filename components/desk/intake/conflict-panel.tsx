'use client';

import { changedQuestions } from '../../../lib/desk/difference.ts';
import type { Intake } from '../../../lib/desk/intake.ts';
import { toldOf } from '../../../lib/desk/told-of.ts';
import { type Answers, questionIds } from '../../../rules/schema/contract.ts';
import { useWords } from '../../words-provider.tsx';
import { useDepartmentName } from '../desk-api.tsx';
import { DeskButton } from '../desk-button.tsx';
import { AnswerDifference } from './answer-difference.tsx';
import styles from './intake-page.module.css';

/** What of an intake, besides its answers, two people can both have changed. */
const fields = ['status', 'urgency', 'department', 'heldBy', 'acknowledged'] as const;

/** Somebody else was faster: what they changed, beside what was written here. */
export const ConflictPanel = ({
  base,
  theirs,
  mine,
  onApply,
  onDrop,
}: {
  readonly base: Intake;
  readonly theirs: Intake;
  readonly mine: Answers;
  readonly onApply: () => void;
  readonly onDrop: () => void;
}) => {
  const { t } = useWords();
  const departmentName = useDepartmentName();
  const changed = new Set([
    ...changedQuestions(base.answers, theirs.answers),
    ...changedQuestions(base.answers, mine),
  ]);
  const questions = questionIds.filter((id) => changed.has(id));
  const say = (intake: Intake, field: (typeof fields)[number]): string => {
    switch (field) {
      case 'status':
        return t(`desk:status.${intake.status}`);
      case 'urgency':
        return t(`desk:urgency.${intake.urgency}`);
      case 'department':
        return departmentName(intake.department) ?? t('desk:queue.noDepartment');
      case 'heldBy':
        return intake.heldBy ?? t('desk:queue.noDepartment');
      case 'acknowledged':
        return t(intake.acknowledged ? 'desk:conflict.yes' : 'desk:conflict.no');
    }
  };
  const differing = fields.filter((field) => base[field] !== theirs[field]);
  return (
    <div className={styles.conflict} role="alert">
      <h3>{t('desk:conflict.title')}</h3>
      <p>{t('desk:conflict.lead')}</p>
      {differing.length > 0 && (
        <ul>
          {differing.map((field) => (
            <li key={field}>
              {t(`desk:conflict.${field}`)}:{' '}
              {t('desk:trail.fromTo', { from: say(base, field), to: say(theirs, field) })}
            </li>
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <AnswerDifference
          questions={questions}
          context={toldOf(theirs).context}
          sheets={[
            { heading: t('desk:conflict.began'), answers: base.answers },
            { heading: t('desk:conflict.theirs'), answers: theirs.answers },
            { heading: t('desk:conflict.mine'), answers: mine },
          ]}
        />
      )}
      <div className={styles.buttons}>
        <DeskButton look="main" onPress={onApply}>
          {t('desk:conflict.apply')}
        </DeskButton>
        <DeskButton onPress={onDrop}>{t('desk:conflict.drop')}</DeskButton>
      </div>
    </div>
  );
};
