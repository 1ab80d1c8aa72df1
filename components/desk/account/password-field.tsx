'use client';

import { useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './account-form.module.css';

/** A password that can be shown, pasted and filled in by a password manager. */
export const PasswordField = ({
  id,
  label,
  isNew = false,
  value,
  error,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  /** A password that is being chosen, with the advice for it. */
  readonly isNew?: boolean;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}) => {
  const { t } = useWords();
  const [isShown, setIsShown] = useState(false);
  return (
    <div>
      <TextField
        id={id}
        label={label}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        value={value}
        onChange={onChange}
        errorPrefix={t('staff:errors.prefix')}
        {...(isNew ? { hint: t('staff:fields.passwordHint') } : {})}
        {...(error === undefined ? {} : { error })}
      />
      <label className={styles.show}>
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setIsShown(event.target.checked)}
        />
        {t('staff:fields.showPassword')}
      </label>
    </div>
  );
};
