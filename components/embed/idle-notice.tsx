'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './idle-notice.module.css';

/**
 * Asks whether somebody is still there. It stands in the part of the frame that is in sight, which a
 * frame as high as its content can be far below or above. Any key or touch in the frame takes it away.
 */
export const IdleNotice = ({
  seconds,
  wrapper,
}: {
  readonly seconds: number;
  readonly wrapper: RefObject<HTMLElement | null>;
}) => {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(seconds);

  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1_000);
    return () => clearInterval(timer);
  }, []);

  useEffect(() => {
    if (wrapper.current === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      if (entry === undefined || box.current === null) return;
      const top = entry.intersectionRect.top - entry.boundingClientRect.top;
      box.current.style.insetBlockStart = `${Math.max(0, top)}px`;
    });
    observer.observe(wrapper.current);
    return () => observer.disconnect();
  }, [wrapper]);

  return (
    <div ref={box} className={styles.notice}>
      <h2 role="alert">{t('embed:idle.title')}</h2>
      <p>{t('embed:idle.body', { seconds: String(left) })}</p>
      <Button>{t('embed:idle.stay')}</Button>
    </div>
  );
};
