'use client';

import { useId, useState } from 'react';
import type { IntakeChange } from '../../../lib/api/intake-change.ts';
import type { Intake } from '../../../lib/desk/intake.ts';
import { canMove, moves } from '../../../lib/desk/possible-moves.ts';
import { useWords } from '../../words-provider.tsx';
import { useClinic } from '../desk-api.tsx';
import { DeskButton } from '../desk-button.tsx';
import styles from './intake-page.module.css';

/** What can be done to this intake: who sees to it, where it stands, which door. */
export const IntakeMoves = ({
  intake,
  me,
  isReadOnly,
  onChange,
}: {
  readonly intake: Intake;
  /** The name of whoever is signed in. */
  readonly me: string | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (change: IntakeChange) => void;
}) => {
  const { t, locale } = useWords();
  const id = useId();
  const departments = useClinic()?.departments ?? [];
  const [to, setTo] = useState<string | null>(null);
  const chosen = to ?? intake.department ?? '';
  const isMine = intake.heldBy !== null && intake.heldBy === me;
  return (
    <section className={styles.card}>
      <h2>{t('desk:intake.moves')}</h2>
      <div className={styles.buttons}>
        <DeskButton
          look="main"
          isPressed={isMine}
          isDisabled={isReadOnly}
          onPress={() => onChange({ kind: 'hold', hold: !isMine })}
        >
          {t(isMine ? 'desk:intake.release' : 'desk:intake.hold')}
        </DeskButton>
        {moves
          .filter((move) => canMove(move, intake))
          .map((move) => (
            <DeskButton key={move} isDisabled={isReadOnly} onPress={() => onChange({ kind: move })}>
              {t(`desk:moves.${move}`)}
            </DeskButton>
          ))}
      </div>
      {departments.length > 0 && (
        <div className={styles.field}>
          <label htmlFor={id}>{t('desk:moves.to')}</label>
          <div className={styles.buttons}>
            <select id={id} value={chosen} onChange={({ target }) => setTo(target.value)}>
              <option value="">{t('desk:queue.noDepartment')}</option>
              {departments.map((department) => (
                <option key={department.id} value={department.id}>
                  {department.name[locale]}
                </option>
              ))}
            </select>
            <DeskButton
              isDisabled={isReadOnly || chosen === (intake.department ?? '')}
              onPress={() =>
                onChange({ kind: 'transfer', department: chosen === '' ? null : chosen })
              }
            >
              {t('desk:moves.transfer')}
            </DeskButton>
          </div>
        </div>
      )}
    </section>
  );
};
