'use client';

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { chime } from '../../lib/kiosk/chime.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './call-staff.module.css';

const CallContext = createContext<() => void>(() => {});

/** The button that calls the staff: the emergency action of a kiosk (I-32), and always in reach. */
export const CallStaff = ({ look = 'quiet' }: { readonly look?: 'main' | 'quiet' }) => {
  const { t } = useWords();
  const call = useContext(CallContext);
  return (
    <Button look={look} onPress={call}>
      {t('kiosk:screen.callStaff')}
    </Button>
  );
};

/** Fills the screen until somebody comes. What was answered stays where it was. */
const StaffNeeded = ({ onBack }: { readonly onBack: () => void }) => {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" className={styles.needed}>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {t('kiosk:screen.called.title')}
        </h1>
        <p className={styles.staff}>{t('kiosk:screen.called.staff')}</p>
        <p>{t('kiosk:screen.called.patient')}</p>
      </div>
      <div className={styles.actions}>
        <Button onPress={chime}>{t('kiosk:screen.called.again')}</Button>
        <Button look="quiet" onPress={onBack}>
          {t('kiosk:screen.called.back')}
        </Button>
      </div>
    </main>
  );
};

/**
 * Lets everything inside call the staff: three tones, and a screen that says so. Nothing is sent, so
 * it works without a network; the words say what to do if nobody hears it.
 */
export const StaffCall = ({ children }: { readonly children: ReactNode }) => {
  const [isCalling, setCalling] = useState(false);
  const call = () => {
    chime();
    setCalling(true);
  };
  return (
    <CallContext value={call}>
      {isCalling && <StaffNeeded onBack={() => setCalling(false)} />}
      <div hidden={isCalling} className={styles.below}>
        {children}
      </div>
    </CallContext>
  );
};
