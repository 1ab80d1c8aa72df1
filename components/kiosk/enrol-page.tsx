'use client';

import { type FormEvent, useId, useState } from 'react';
import { type EnrolmentState, enrol } from '../../lib/kiosk/enrolment.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './enrol-page.module.css';
import { KioskMessage } from './kiosk-message.tsx';

/** Makes this device a kiosk of a clinic, once, with a code that an admin made. */
export const EnrolPage = ({
  isServerAway,
  onState,
}: {
  readonly isServerAway: boolean;
  readonly onState: (state: EnrolmentState | 'again') => void;
}) => {
  const { t } = useWords();
  const id = useId();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<'refused' | 'unreached' | null>(null);
  if (isServerAway)
    return (
      <KioskMessage title={t('kiosk:screen.enrol.title')}>
        <p>{t('kiosk:screen.enrol.unknown')}</p>
        <Button onPress={() => onState('again')}>{t('kiosk:screen.enrol.again')}</Button>
      </KioskMessage>
    );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await enrol(code.trim());
    if (typeof answer === 'string') setProblem(answer);
    else onState(answer);
  };
  return (
    <KioskMessage title={t('kiosk:screen.enrol.title')}>
      <p>{t('kiosk:screen.enrol.body')}</p>
      <form className={styles.form} autoComplete="off" noValidate onSubmit={submit}>
        <label htmlFor={id}>{t('kiosk:screen.enrol.code')}</label>
        <input
          id={id}
          className={styles.code}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={40}
        />
        <p className={styles.problem} role="alert">
          {problem !== null && t(`kiosk:screen.enrol.${problem}`)}
        </p>
        <Button type="submit">{t('kiosk:screen.enrol.submit')}</Button>
      </form>
    </KioskMessage>
  );
};
