'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StaffChange, StaffLink, StaffMember } from '../../../lib/api/staff-member.ts';
import { changeStaff, renewLink } from '../../../lib/desk/staff-calls.ts';
import { staffQuery } from '../../../lib/desk/staff-queries.ts';
import { useWords } from '../../words-provider.tsx';
import { listedTrouble } from '../account/trouble-words.ts';
import { useSubmit } from '../account/use-submit.ts';
import { InviteForm } from './invite-form.tsx';
import { OneTimeLink } from './one-time-link.tsx';
import styles from './settings.module.css';
import { SettingsFrame } from './settings-frame.tsx';
import tableStyles from './settings-table.module.css';
import { StaffRow } from './staff-row.tsx';

const columns = ['name', 'username', 'role', 'status', 'seen', 'actions'] as const;

/** Who works here, what they may do, and how somebody gets or loses an account. */
const People = () => {
  const { t } = useWords();
  const queries = useQueryClient();
  const list = useQuery(staffQuery);
  const { trouble, submit } = useSubmit();
  const [shown, setShown] = useState<{ readonly link: StaffLink; readonly name: string } | null>(
    null,
  );
  const [said, setSaid] = useState('');
  const refresh = () => queries.invalidateQueries({ queryKey: staffQuery.queryKey });
  const problems = listedTrouble(t, trouble, {}, 'people');

  const change = (member: StaffMember, body: StaffChange) =>
    submit(
      () => changeStaff(member.id, body),
      () => {
        setSaid(t('staff:people.changed', { name: member.name }));
        refresh();
      },
    );
  const renew = (member: StaffMember, forgetsSecondFactor: boolean) =>
    submit(
      () => renewLink(member.id, forgetsSecondFactor),
      (link) => setShown({ link, name: member.name }),
    );

  return (
    <>
      <p className={styles.lead}>{t('staff:people.lead')}</p>
      <p role="status" className={styles.status}>
        {problems.length === 0 ? said : ''}
      </p>
      <p role="alert" className={styles.error}>
        {problems[0]?.message}
      </p>
      {shown !== null && (
        <OneTimeLink link={shown.link} name={shown.name} onClose={() => setShown(null)} />
      )}
      <div className={tableStyles.scroll}>
        <table id="people" className={`${tableStyles.table} ${tableStyles.stack}`}>
          <caption>{t('staff:people.caption')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`staff:people.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.data?.staff.map((member) => (
              <StaffRow
                key={member.id}
                member={member}
                onChange={(body) => change(member, body)}
                onRenew={(forgets) => renew(member, forgets)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <InviteForm
        onInvited={(link, name) => {
          setSaid('');
          setShown({ link, name });
          refresh();
        }}
      />
    </>
  );
};

/** Staff and roles. */
export const PeoplePage = () => {
  const { t } = useWords();
  return (
    <SettingsFrame title={t('staff:people.title')}>
      <People />
    </SettingsFrame>
  );
};
