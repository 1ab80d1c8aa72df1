'use client';

import { type FormEvent, useState } from 'react';
import type { FactorOffer } from '../../../lib/api/account.ts';
import { confirmFactor } from '../../../lib/desk/staff-calls.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './account-form.module.css';
import { listedTrouble } from './trouble-words.ts';
import { useSubmit } from './use-submit.ts';

/** The code to scan, drawn here: black on white in every theme, since cameras want it so. */
const QrCode = ({ qr, label }: { readonly qr: FactorOffer['qr']; readonly label: string }) => (
  <svg
    className={styles.qr}
    viewBox={`0 0 ${qr.size} ${qr.size}`}
    role="img"
    aria-label={label}
    shapeRendering="crispEdges"
  >
    <rect width={qr.size} height={qr.size} fill="#fff" />
    <path d={qr.path} fill="#000" />
  </svg>
);

/** Scan, then type the first code. */
export const FactorSetup = ({
  offer,
  onConfirmed,
}: {
  readonly offer: FactorOffer;
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void;
}) => {
  const { t } = useWords();
  const { isSending, trouble, attempt, submit } = useSubmit();
  const [code, setCode] = useState('');
  const problems = listedTrouble(t, trouble, {}, 'factor-code');
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit(
      () => confirmFactor(code),
      ({ recoveryCodes }) => onConfirmed(recoveryCodes),
    );
  };
  return (
    <form className={styles.form} noValidate onSubmit={send}>
      {problems.length > 0 && (
        <ErrorSummary heading={t('staff:errors.heading')} problems={problems} attempt={attempt} />
      )}
      <ol className={styles.steps}>
        <li>
          {t('staff:factor.step1')}
          <QrCode qr={offer.qr} label={t('staff:factor.qrAlt')} />
          <p>
            {t('staff:factor.orType')}
            <br />
            <code className={styles.secret}>{offer.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
        </li>
        <li>
          <TextField
            id="factor-code"
            label={t('staff:factor.step2')}
            autoComplete="one-time-code"
            isCode
            value={code}
            onChange={setCode}
            errorPrefix={t('staff:errors.prefix')}
            {...(problems[0] === undefined ? {} : { error: problems[0].message })}
          />
        </li>
      </ol>
      <Button type="submit">
        {t(isSending ? 'staff:actions.sending' : 'staff:factor.button')}
      </Button>
    </form>
  );
};
