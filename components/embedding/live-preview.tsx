'use client';

import { useEffect, useRef, useState } from 'react';
import type { FacewiseEvents, FacewiseHandle } from '../../embed/v1.d.ts';
import type { FrameTheme } from '../../lib/embed/embed-query.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { useWords } from '../words-provider.tsx';
import styles from './live-preview.module.css';

const types = [
  'ready',
  'resize',
  'scroll',
  'started',
  'progress',
  'red_flag',
  'completed',
  'print_request',
  'closed',
  'error',
] as const satisfies readonly (keyof FacewiseEvents)[];

/** As many events as can be looked over. */
const mostShown = 12;

const loaderAddress = '/embed/v1.js';

/** Loads the loader as any host does; at once when it is there. */
const withLoader = (then: () => void): void => {
  if (window.Facewise !== undefined) {
    then();
    return;
  }
  const script = document.createElement('script');
  script.src = loaderAddress;
  script.addEventListener('load', then);
  document.head.append(script);
};

/** The check of the clinic for trying out, by the same script that is pasted, and what it tells its host. */
export const LivePreview = ({
  lang,
  theme,
}: {
  readonly lang: Locale;
  readonly theme: FrameTheme;
}) => {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const handle = useRef<FacewiseHandle | null>(null);
  const [first] = useState({ lang, theme });
  const [events, setEvents] = useState<readonly { id: number; text: string }[]>([]);

  useEffect(() => {
    let isGone = false;
    let count = 0;
    withLoader(() => {
      const element = box.current;
      if (isGone || element === null || window.Facewise === undefined) return;
      const mounted = window.Facewise.mount(element, { clinic: 'demo', ...first });
      handle.current = mounted;
      for (const type of types)
        mounted.on(type, (payload) => {
          count += 1;
          const entry = { id: count, text: `${type} ${JSON.stringify(payload)}` };
          setEvents((before) => [entry, ...before].slice(0, mostShown));
        });
    });
    return () => {
      isGone = true;
      handle.current?.destroy();
      handle.current = null;
    };
  }, [first]);

  useEffect(() => handle.current?.send('set_lang', { lang }), [lang]);
  useEffect(() => handle.current?.send('set_theme', { theme }), [theme]);

  return (
    <>
      <div ref={box} className={styles.frame} />
      <h3 id="events">{t('embedding:events')}</h3>
      <p>{t('embedding:eventsLead')}</p>
      <ol className={styles.events} aria-labelledby="events">
        {events.map(({ id, text }) => (
          <li key={id}>
            <code>{text}</code>
          </li>
        ))}
      </ol>
    </>
  );
};
