'use client';

import type { ReactNode } from 'react';
import styles from './text-field.module.css';

/**
 * One line of text, or several, under its label. Pasting and password managers work; nothing is
 * corrected or capitalised by the device unless `isProse` says so.
 */
export const TextField = ({
  id,
  label,
  hint,
  error,
  errorPrefix,
  value,
  onChange,
  type = 'text',
  autoComplete = 'off',
  isProse = false,
  isCode = false,
  lines,
  lang,
}: {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Spoken before the error: "Error:". */
  readonly errorPrefix?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'password' | 'tel' | 'url' | 'number';
  readonly autoComplete?: string;
  readonly isProse?: boolean;
  readonly isCode?: boolean;
  readonly lines?: number;
  readonly lang?: string;
}) => {
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  const shared = {
    id,
    name: id,
    className: isCode ? `${styles.input} ${styles.code}` : styles.input,
    value,
    autoComplete,
    autoCapitalize: isProse ? 'sentences' : 'none',
    autoCorrect: isProse ? 'on' : 'off',
    spellCheck: isProse,
    ...(lang === undefined ? {} : { lang }),
    ...(error === undefined ? {} : { 'aria-invalid': true }),
    ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
  } as const;
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          <span className="visually-hidden">{errorPrefix} </span>
          {error}
        </p>
      )}
      {lines === undefined ? (
        <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
};
