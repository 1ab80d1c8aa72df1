'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import type { IntakeRow } from '../../../lib/api/intake.ts';
import type { IntakeChange } from '../../../lib/api/intake-change.ts';
import { canMove, type Move } from '../../../lib/desk/possible-moves.ts';
import { useWords } from '../../words-provider.tsx';
import { DeskButton } from '../desk-button.tsx';
import { intakePath } from './intake-path.ts';
import styles from './queue-bar.module.css';
import { keysOf } from './queue-keys.ts';

/** Moves that can be taken back by another press, and have a key. */
const keyed = ['call', 'uncall', 'acknowledge'] as const satisfies readonly Move[];

/** What can be done to the chosen line, each with its key; always in the same place. */
export const QueueBar = ({
  row,
  departments,
  hasSingles,
  isReadOnly,
  onChange,
  onReprint,
}: {
  readonly row: IntakeRow;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly hasSingles: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (row: IntakeRow, change: IntakeChange) => void;
  readonly onReprint: () => void;
}) => {
  const { t, locale } = useWords();
  const router = useRouter();
  const id = useId();
  const [to, setTo] = useState<{ readonly row: string; readonly department: string } | null>(null);
  const [isSure, setSure] = useState<string | null>(null);
  const chosen = to?.row === row.id ? to.department : (row.department ?? '');
  const singleKey = (command: 'call' | 'uncall' | 'acknowledge' | 'reprint') =>
    hasSingles ? keysOf(command).at(-1) : undefined;
  const leave = () => {
    if (isSure !== row.id) return setSure(row.id);
    setSure(null);
    onChange(row, { kind: 'leave' });
  };
  return (
    <section className={styles.bar} aria-label={t('desk:moves.bar', { ticket: row.ticket })}>
      <p className={styles.ticket}>{row.ticket}</p>
      <div className={styles.moves}>
        <DeskButton
          look="main"
          keyName="Enter"
          onPress={() => router.push(intakePath(locale, row.id))}
        >
          {t('desk:moves.open')}
        </DeskButton>
        {keyed.map((move) => (
          <DeskButton
            key={move}
            keyName={singleKey(move)}
            isDisabled={isReadOnly || !canMove(move, row)}
            onPress={() => onChange(row, { kind: move })}
          >
            {t(`desk:moves.${move}`)}
          </DeskButton>
        ))}
        <DeskButton
          isDisabled={isReadOnly || !canMove('see', row)}
          onPress={() => onChange(row, { kind: 'see' })}
        >
          {t('desk:moves.see')}
        </DeskButton>
        <DeskButton isDisabled={isReadOnly || !canMove('leave', row)} onPress={leave}>
          {t(isSure === row.id ? 'desk:moves.leaveSure' : 'desk:moves.leave')}
        </DeskButton>
        <DeskButton keyName={singleKey('reprint')} onPress={onReprint}>
          {t('desk:moves.reprint')}
        </DeskButton>
      </div>
      {departments.length > 0 && (
        <div className={styles.transfer}>
          <label htmlFor={id}>{t('desk:moves.to')}</label>
          <select
            id={id}
            value={chosen}
            onChange={(event) => setTo({ row: row.id, department: event.target.value })}
          >
            <option value="">{t('desk:queue.noDepartment')}</option>
            {departments.map((department) => (
              <option key={department.id} value={department.id}>
                {department.name}
              </option>
            ))}
          </select>
          <DeskButton
            isDisabled={isReadOnly || chosen === (row.department ?? '')}
            onPress={() =>
              onChange(row, { kind: 'transfer', department: chosen === '' ? null : chosen })
            }
          >
            {t('desk:moves.transfer')}
          </DeskButton>
        </div>
      )}
    </section>
  );
};
