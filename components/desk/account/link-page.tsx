'use client';

import { type FormEvent, useState } from 'react';
import { redeemLink } from '../../../lib/desk/staff-calls.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './account-form.module.css';
import { DonePage } from './done-page.tsx';
import { DoorFrame } from './door-frame.tsx';
import { PasswordField } from './password-field.tsx';
import { listedTrouble } from './trouble-words.ts';
import { UnopenedLink } from './unopened-link.tsx';
import { useLinkView } from './use-link-view.ts';
import { useSubmit } from './use-submit.ts';

/** Where the owner of an invitation, or of a reset, chooses a password. */
export const LinkPage = () => {
  const { t, locale } = useWords();
  const link = useLinkView();
  const { isSending, trouble, attempt, submit } = useSubmit();
  const [password, setPassword] = useState('');
  const [isDone, setIsDone] = useState(false);
  if (isDone) return <DonePage title={t('staff:link.doneTitle')} lead={t('staff:link.done')} />;
  if (link.state !== 'open') return <UnopenedLink link={link} title={t('staff:link.title')} />;
  const { token, view } = link;
  if (view.kind === 'setup')
    return <UnopenedLink link={{ state: 'invalid' }} title={t('staff:link.title')} />;

  const send = (event: FormEvent) => {
    event.preventDefault();
    submit(
      () => redeemLink(token, password),
      () => setIsDone(true),
    );
  };
  const values = { name: view.name, clinic: view.clinic[locale] };
  const label = t('staff:fields.newPassword');
  const fields = { '/password': { id: 'password', label, isEmpty: password === '' } };
  const problems = listedTrouble(t, trouble, fields, 'password');
  return (
    <DoorFrame
      title={t(`staff:link.${view.kind}Title`, values)}
      lead={t(`staff:link.${view.kind}Lead`, values)}
    >
      <form className={styles.form} noValidate onSubmit={send}>
        {problems.length > 0 && (
          <ErrorSummary heading={t('staff:errors.heading')} problems={problems} attempt={attempt} />
        )}
        <p>
          {t('staff:fields.username')}: <strong>{view.username}</strong>
          <input type="hidden" name="username" autoComplete="username" value={view.username} />
        </p>
        <PasswordField
          id="password"
          label={label}
          isNew
          value={password}
          error={problems[0]?.message}
          onChange={setPassword}
        />
        <Button type="submit">
          {t(isSending ? 'staff:actions.sending' : 'staff:link.button')}
        </Button>
      </form>
    </DoorFrame>
  );
};
