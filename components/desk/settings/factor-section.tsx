'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Account, FactorOffer } from '../../../lib/api/account.ts';
import { offerFactor } from '../../../lib/desk/staff-calls.ts';
import { accountQuery } from '../../../lib/desk/staff-queries.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words-provider.tsx';
import { FactorSetup } from '../account/factor-setup.tsx';
import { PasswordField } from '../account/password-field.tsx';
import { RecoveryCodes } from '../account/recovery-codes.tsx';
import { listedTrouble } from '../account/trouble-words.ts';
import { useSubmit } from '../account/use-submit.ts';
import styles from './settings-form.module.css';

/** The second factor: whether there is one, and a new one with the password. */
export const FactorSection = ({ account }: { readonly account: Account }) => {
  const { t } = useWords();
  const queries = useQueryClient();
  const { isSending, trouble, submit } = useSubmit();
  const [password, setPassword] = useState('');
  const [offer, setOffer] = useState<FactorOffer | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const problem = listedTrouble(t, trouble, {}, 'factor-password')[0]?.message;
  const begin = (event: FormEvent) => {
    event.preventDefault();
    submit(
      () => offerFactor(password),
      (made) => {
        setPassword('');
        setOffer(made);
      },
    );
  };
  const finish = () => {
    setCodes([]);
    setOffer(null);
    queries.invalidateQueries({ queryKey: accountQuery.queryKey });
  };
  return (
    <section className={styles.section}>
      <h2>{t('staff:security.factorHeading')}</h2>
      <p>
        {account.hasSecondFactor
          ? t('staff:security.factorOn', { count: String(account.recoveryCodesLeft) })
          : t('staff:security.factorOff')}
      </p>
      {codes.length > 0 ? (
        <RecoveryCodes codes={codes} onKept={finish} />
      ) : offer === null ? (
        <form className={styles.form} noValidate onSubmit={begin}>
          <PasswordField
            id="factor-password"
            label={t('staff:fields.currentPassword')}
            value={password}
            error={problem}
            onChange={setPassword}
          />
          <Button type="submit" look="quiet">
            {t(isSending ? 'staff:actions.sending' : 'staff:factor.begin')}
          </Button>
        </form>
      ) : (
        <FactorSetup offer={offer} onConfirmed={setCodes} />
      )}
    </section>
  );
};
