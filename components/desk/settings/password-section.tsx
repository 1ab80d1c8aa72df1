'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changePassword } from '../../../lib/desk/staff-calls.ts';
import { accountQuery } from '../../../lib/desk/staff-queries.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useWords } from '../../words-provider.tsx';
import { PasswordField } from '../account/password-field.tsx';
import { listedTrouble } from '../account/trouble-words.ts';
import { useSubmit } from '../account/use-submit.ts';
import styles from './settings.module.css';
import formStyles from './settings-form.module.css';

/** A new password, with the present one. */
export const PasswordSection = () => {
  const { t } = useWords();
  const queries = useQueryClient();
  const { isSending, trouble, attempt, submit } = useSubmit();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [said, setSaid] = useState('');
  const present = {
    id: 'current',
    label: t('staff:fields.currentPassword'),
    isEmpty: current === '',
  };
  const wanted = { id: 'next', label: t('staff:fields.newPassword'), isEmpty: next === '' };
  const fields = { '/password': present, '/current': present, '/next': wanted };
  const problems = listedTrouble(t, trouble, fields, 'current');
  const errorOf = (id: string) => problems.find(({ controlId }) => controlId === id)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSaid('');
    submit(
      () => changePassword({ current, next }),
      () => {
        setCurrent('');
        setNext('');
        setSaid(t('staff:security.passwordChanged'));
        queries.invalidateQueries({ queryKey: accountQuery.queryKey });
      },
    );
  };
  return (
    <form className={formStyles.section} noValidate onSubmit={send}>
      <h2>{t('staff:security.passwordHeading')}</h2>
      {problems.length > 0 && (
        <ErrorSummary heading={t('staff:errors.heading')} problems={problems} attempt={attempt} />
      )}
      <PasswordField
        id="current"
        label={t('staff:fields.currentPassword')}
        value={current}
        error={errorOf('current')}
        onChange={setCurrent}
      />
      <PasswordField
        id="next"
        label={t('staff:fields.newPassword')}
        isNew
        value={next}
        error={errorOf('next')}
        onChange={setNext}
      />
      <Button type="submit" look="quiet">
        {t(isSending ? 'staff:actions.sending' : 'staff:security.changePassword')}
      </Button>
      <p role="status" className={styles.status}>
        {said}
      </p>
    </form>
  );
};
