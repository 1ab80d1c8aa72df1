'use client';

import { useEffect, useState } from 'react';
import type { CodedCheck, MadeCode } from '../../lib/handover/make-code.ts';
import { openAddress } from '../../lib/site-address.ts';
import { useWords } from '../words-provider.tsx';
import styles from './note-code.module.css';
import { QrCode } from './qr-code.tsx';

/** The handover code on the printed note, beside what it holds in words. It is not on the screen. */
export const NoteCode = ({ check, date }: { readonly check: CodedCheck; readonly date: Date }) => {
  const { t, locale } = useWords();
  const [code, setCode] = useState<MadeCode | null>(null);
  useEffect(() => {
    let isHere = true;
    import('../../lib/handover/make-code.ts').then(
      ({ makeCode }) => {
        if (isHere) setCode(makeCode(openAddress(locale), check, locale, date));
      },
      () => {
        // The note says all of it in words; it is printed without the code.
      },
    );
    return () => {
      isHere = false;
    };
  }, [check, locale, date]);
  if (code === null) return null;
  return (
    <figure className={`print-only ${styles.code}`}>
      <QrCode picture={code.picture} label={t('handover:code.picture')} />
      <figcaption>{t('handover:note.caption')}</figcaption>
    </figure>
  );
};
