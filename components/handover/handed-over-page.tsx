'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../words-provider.tsx';
import type { OpenedCode } from './opened-code.ts';
import { dateOfDay, OriginBanner } from './origin-banner.tsx';

/** Kept in the entry of the browser's history, so that Back leads from the note to the result. */
interface HistoryNote {
  readonly facewiseShows?: 'note';
}

const shownNow = (): 'result' | 'note' =>
  ((window.history.state ?? {}) as HistoryNote).facewiseShows ?? 'result';

/** The answers of a code as result and as note, like those of a check in this tab. */
export const HandedOverPage = ({
  opened,
  onClose,
  children,
}: {
  readonly opened: OpenedCode;
  readonly onClose: () => void;
  /** What can be done with the answers here, below where they come from. */
  readonly children: ReactNode;
}) => {
  const { locale } = useWords();
  const [shows, setShows] = useState<'result' | 'note'>('result');
  const shown = useRef(shows);
  const [now] = useState(() => new Date());
  const { ToldPage, assessment, answers, context, day } = opened;

  useEffect(() => {
    const follow = () => setShows(shownNow());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  // Each of the two pages is read from its top, with focus on its heading; what was just opened is
  // announced by the banner above.
  useEffect(() => {
    if (shown.current === shows) return;
    shown.current = shows;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [shows]);

  const openNote = () => {
    const note: HistoryNote = { facewiseShows: 'note' };
    window.history.pushState(note, '', window.location.pathname);
    setShows('note');
  };
  const goBack = () => (shows === 'note' ? window.history.back() : onClose());

  return (
    <>
      <OriginBanner handedOver={opened} now={now}>
        {children}
      </OriginBanner>
      <ToldPage
        told={{ assessment, answers, context }}
        view={opened}
        shows={shows}
        back={{ href: `/${locale}/open`, onBack: goBack }}
        date={day === null ? now : dateOfDay(day)}
        now={now}
        onNote={openNote}
        onPrint={() => window.print()}
      />
    </>
  );
};
