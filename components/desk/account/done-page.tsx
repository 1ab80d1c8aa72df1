'use client';

import { useEffect, useRef } from 'react';
import { useWords } from '../../words-provider.tsx';
import styles from './account-form.module.css';
import { DoorFrame } from './door-frame.tsx';

/** Something was finished, and the way to the sign-in. The heading takes the focus, so that it is heard. */
export const DonePage = ({ title, lead }: { readonly title: string; readonly lead: string }) => {
  const { t, locale } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('h1')?.focus();
  }, []);
  return (
    <div ref={box}>
      <DoorFrame title={title} lead={lead}>
        <a className={styles.go} href={`/${locale}/desk/sign-in`}>
          {t('staff:setup.toSignIn')}
        </a>
      </DoorFrame>
    </div>
  );
};
