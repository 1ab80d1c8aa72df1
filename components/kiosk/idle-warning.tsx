'use client';

import { useEffect, useRef, useState } from 'react';
import { htmlLang } from '../../lib/i18n/locales.ts';
import { sayLocally } from '../../lib/kiosk/local-voice.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './idle-warning.module.css';

/**
 * Asks whether somebody is still there, seen and, where a voice of the device can, heard. Any
 * key or touch anywhere takes it away; nothing has to be aimed at.
 */
export const IdleWarning = ({ seconds }: { readonly seconds: number }) => {
  const { t, locale } = useWords();
  const box = useRef<HTMLDialogElement>(null);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1_000);
    return () => {
      clearInterval(timer);
      dialog?.close();
    };
  }, []);
  const spoken = t('kiosk:screen.idle.spoken');
  useEffect(() => sayLocally(spoken, htmlLang(locale)), [spoken, locale]);
  return (
    <dialog ref={box} className={styles.warning} aria-labelledby="idle" role="alertdialog">
      <h2 id="idle">{t('kiosk:screen.idle.title')}</h2>
      <p>{t('kiosk:screen.idle.body', { seconds: String(left) })}</p>
      <Button>{t('kiosk:screen.idle.stay')}</Button>
    </dialog>
  );
};
