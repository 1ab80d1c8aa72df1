'use client';

import type { StaffChange, StaffMember } from '../../../lib/api/staff-member.ts';
import { useWords } from '../../words-provider.tsx';
import styles from './settings.module.css';
import tableStyles from './settings-table.module.css';
import { timeWords } from './time-words.ts';

const roles = ['desk', 'clinician', 'admin'] as const;

/** One account, and what can be done about it. Every button says to a listener whom it is about. */
export const StaffRow = ({
  member,
  onChange,
  onRenew,
}: {
  readonly member: StaffMember;
  readonly onChange: (change: StaffChange) => void;
  readonly onRenew: (forgetsSecondFactor: boolean) => void;
}) => {
  const { t, locale } = useWords();
  const { name, status } = member;
  const button = (
    key: 'disable' | 'enable' | 'reset' | 'resetFactor' | 'inviteAgain',
    press: () => void,
  ) => {
    const action = t(`staff:people.${key}`);
    return (
      <button
        className={styles.small}
        type="button"
        aria-label={t('staff:people.actionFor', { action, name })}
        onClick={press}
      >
        {action}
      </button>
    );
  };
  return (
    <tr>
      <th scope="row">
        {name}
        {member.isYou && <span className={styles.soft}>{t('staff:people.you')}</span>}
      </th>
      <td>{member.username}</td>
      <td>
        <select
          className={tableStyles.choose}
          aria-label={t('staff:people.roleOf', { name })}
          value={member.role}
          onChange={(event) =>
            onChange({ kind: 'role', role: event.target.value as StaffMember['role'] })
          }
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`desk:roles.${role}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        {t(`staff:people.status.${status}`)}
        {member.hasSecondFactor && (
          <span className={styles.soft}>{t('staff:people.hasFactor')}</span>
        )}
      </td>
      <td className={tableStyles.figures}>
        {member.lastSeenAt === null
          ? t('staff:people.never')
          : timeWords(member.lastSeenAt, locale)}
      </td>
      <td>
        <div className={styles.smalls}>
          {status === 'invited' && button('inviteAgain', () => onRenew(false))}
          {status === 'active' && button('reset', () => onRenew(false))}
          {status === 'active' &&
            member.hasSecondFactor &&
            button('resetFactor', () => onRenew(true))}
          {status === 'disabled'
            ? button('enable', () => onChange({ kind: 'enable' }))
            : button('disable', () => onChange({ kind: 'disable' }))}
        </div>
      </td>
    </tr>
  );
};
