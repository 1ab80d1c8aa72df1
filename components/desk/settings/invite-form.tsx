'use client';

import { type FormEvent, useState } from 'react';
import type { StaffLink } from '../../../lib/api/staff-member.ts';
import { invite } from '../../../lib/desk/staff-calls.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Radios } from '../../ui/radios.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words-provider.tsx';
import { fieldWords, listedTrouble } from '../account/trouble-words.ts';
import { useSubmit } from '../account/use-submit.ts';
import styles from './settings.module.css';
import formStyles from './settings-form.module.css';

const roles = ['desk', 'clinician', 'admin'] as const;
type Role = (typeof roles)[number];

/** An account for somebody new. */
export const InviteForm = ({
  onInvited,
}: {
  readonly onInvited: (link: StaffLink, name: string) => void;
}) => {
  const { t } = useWords();
  const { isSending, trouble, attempt, submit } = useSubmit();
  const [name, setName] = useState('');
  const [username, setUsername] = useState('');
  const [role, setRole] = useState<Role>('desk');
  const fields = {
    '/name': { id: 'invite-name', label: t('staff:fields.name'), isEmpty: name === '' },
    '/username': {
      id: 'invite-username',
      label: t('staff:fields.username'),
      isEmpty: username === '',
    },
  };
  const problems = listedTrouble(t, trouble, fields, 'invite-name');
  const errorAt = (path: keyof typeof fields) => {
    const found =
      trouble?.kind === 'refused' ? trouble.problems.find((each) => each.path === path) : undefined;
    return found === undefined ? {} : { error: fieldWords(t, found, fields[path]) };
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit(
      () => invite({ name, username, role }),
      (link) => {
        onInvited(link, name);
        setName('');
        setUsername('');
        setRole('desk');
      },
    );
  };
  return (
    <form className={formStyles.section} noValidate onSubmit={send}>
      <h2>{t('staff:people.inviteHeading')}</h2>
      {problems.length > 0 && (
        <ErrorSummary heading={t('staff:errors.heading')} problems={problems} attempt={attempt} />
      )}
      <div className={formStyles.pair}>
        <TextField
          id="invite-name"
          label={t('staff:fields.name')}
          hint={t('staff:fields.nameHint')}
          errorPrefix={t('staff:errors.prefix')}
          value={name}
          onChange={setName}
          {...errorAt('/name')}
        />
        <TextField
          id="invite-username"
          label={t('staff:fields.username')}
          hint={t('staff:fields.usernameHint')}
          errorPrefix={t('staff:errors.prefix')}
          value={username}
          onChange={setUsername}
          {...errorAt('/username')}
        />
      </div>
      <fieldset>
        <legend>
          <h3>{t('staff:fields.role')}</h3>
        </legend>
        <Radios
          name="invite-role"
          choices={roles.map((value) => ({
            value,
            label: (
              <>
                {t(`desk:roles.${value}`)}
                <span className={styles.soft}>{t(`staff:people.roleHints.${value}`)}</span>
              </>
            ),
          }))}
          chosen={role}
          onChoose={(value) => setRole(value as Role)}
        />
      </fieldset>
      <Button type="submit">
        {t(isSending ? 'staff:actions.sending' : 'staff:people.invite')}
      </Button>
    </form>
  );
};
