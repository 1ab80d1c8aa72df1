'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { isRefusedWith } from '../../../lib/desk/problems.ts';
import { signIn } from '../../../lib/desk/staff-calls.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './account-form.module.css';
import { DoorFrame } from './door-frame.tsx';
import { PasswordField } from './password-field.tsx';
import { listedTrouble } from './trouble-words.ts';
import { useIsAlive } from './use-is-alive.ts';
import { useSubmit } from './use-submit.ts';

/** Where to go afterwards: a page of the desk in this language, and nowhere else. */
const nextPage = (locale: string): string => {
  const wanted = new URLSearchParams(location.search).get('next') ?? '';
  return /^\/(en|zh-CN)\/desk(\/[a-z/-]*)?$/.test(wanted) && !wanted.endsWith('/sign-in')
    ? wanted
    : `/${locale}/desk`;
};

/**
 * Signing in. The code of the second factor is asked for when the password was right; both go to the
 * server together, so that nothing in between counts as signed in.
 */
export const SignInPage = () => {
  const { t, locale } = useWords();
  const queries = useQueryClient();
  const isAlive = useIsAlive();
  const { isSending, trouble, attempt, submit, forget } = useSubmit();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksForCode, setAsksForCode] = useState(false);
  const needsCode = asksForCode || isRefusedWith(trouble, 'code-needed');
  const problems = listedTrouble(
    t,
    isRefusedWith(trouble, 'code-needed') ? null : trouble,
    {
      '/code': { id: 'code', label: t('staff:fields.code'), isEmpty: code === '' },
      '/username': {
        id: 'username',
        label: t('staff:fields.username'),
        isEmpty: username === '',
      },
      '/password': {
        id: 'password',
        label: t('staff:fields.password'),
        isEmpty: password === '',
      },
    },
    needsCode ? 'code' : 'username',
  );

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (needsCode) setAsksForCode(true);
    submit(
      () => signIn({ username, password, ...(needsCode ? { code } : {}) }),
      ({ mustEnrol }) => {
        queries.clear();
        location.assign(mustEnrol ? `/${locale}/desk/second-factor` : nextPage(locale));
      },
    );
  };
  const startOver = () => {
    setAsksForCode(false);
    setPassword('');
    setCode('');
    forget();
  };

  return (
    <DoorFrame
      title={t(needsCode ? 'staff:signIn.codeTitle' : 'staff:signIn.title')}
      lead={t(needsCode ? 'staff:signIn.codeLead' : 'staff:signIn.lead')}
    >
      {isAlive && (
        <form className={styles.form} noValidate onSubmit={send}>
          {problems.length > 0 && (
            <ErrorSummary
              heading={t('staff:errors.heading')}
              problems={problems}
              attempt={attempt}
            />
          )}
          {needsCode ? (
            <TextField
              id="code"
              label={t('staff:fields.code')}
              hint={t('staff:fields.codeHint')}
              autoComplete="one-time-code"
              isCode
              value={code}
              onChange={setCode}
            />
          ) : (
            <>
              <TextField
                id="username"
                label={t('staff:fields.username')}
                autoComplete="username"
                value={username}
                onChange={setUsername}
              />
              <PasswordField
                id="password"
                label={t('staff:fields.password')}
                value={password}
                onChange={setPassword}
              />
            </>
          )}
          <Button type="submit">
            {t(isSending ? 'staff:actions.sending' : 'staff:signIn.button')}
          </Button>
          {needsCode && (
            <Button look="plain" onPress={startOver}>
              {t('staff:signIn.back')}
            </Button>
          )}
        </form>
      )}
      <p className={styles.aside}>{t('staff:signIn.forgotten')}</p>
    </DoorFrame>
  );
};
