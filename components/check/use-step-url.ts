'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckView } from '../../lib/check/check-view.ts';
import type { LiveCheck } from '../../lib/check/live-check.ts';
import { arriveAt, arriveSilently } from '../chrome/arrival.ts';
import { useWords } from '../words-provider.tsx';
import { lateWork } from './late-work.ts';
import { pathOfStep, type Step, stepOfPath, stepOfView } from './step.ts';

/** Kept in the entry of the browser's history: the step one Back away. */
interface HistoryNote {
  readonly facewiseFrom?: Step;
}

/** Whether the address already names this step; the note is a page of the result. */
const agrees = (named: Step | null, step: Step): boolean =>
  named === step || (named === 'note' && step === 'result');

/** Tells the check which page the browser went to; the stroke check is part of its question. */
const visit = (check: LiveCheck, step: Step): void => {
  const asVisited = step === 'note' ? 'result' : step === 'stroke-check' ? 'emergency-signs' : step;
  check.send({ type: 'visited', step: asVisited });
};

/** What a page of the check needs of the browser's history. */
export interface StepUrl {
  /** The step on screen; null while the check is not loaded or has not begun. */
  readonly step: Step | null;
  /** Back, as the browser's own button: over the history where it leads to the same step. */
  readonly goBack: (to: Step | null) => void;
  /** Opens the visit note beside the result. */
  readonly openNote: () => void;
}

/**
 * Keeps address and check together. Every step has an entry of its own in the browser's history, so
 * that Back, Forward and reload do what people expect; an address without a check behind it
 * leads to the start. Only here does the check touch the history.
 */
export const useStepUrl = (check: LiveCheck | null, view: CheckView | null): StepUrl => {
  const { locale } = useWords();
  const router = useRouter();
  const pathname = usePathname();
  const ofView = view === null ? null : stepOfView(view);
  const step = ofView === 'result' && stepOfPath(pathname) === 'note' ? 'note' : ofView;
  const hasOpened = useRef(false);
  const [entry] = useState(lateWork);

  const replace = useCallback(
    (to: Step) => window.history.replaceState(null, '', pathOfStep(locale, to)),
    [locale],
  );

  // The check goes on: a new entry in the history, once the step is on screen. Writing it takes a
  // browser about as long as showing the step.
  useEffect(() => {
    if (ofView === null || !hasOpened.current) return entry.drop();
    entry.plan(() => {
      const named = stepOfPath(window.location.pathname);
      if (agrees(named, ofView)) return;
      const note: HistoryNote = named === null ? {} : { facewiseFrom: named };
      window.history.pushState(note, '', pathOfStep(locale, ofView));
    });
  }, [entry, ofView, locale]);
  useEffect(() => entry.drop, [entry]);

  // The page opens: the address names a step, the check may be elsewhere or not begun.
  useEffect(() => {
    if (check === null) return;
    hasOpened.current = true;
    const named = stepOfPath(window.location.pathname);
    if (check.getSnapshot().stage === 'start') return router.replace(`/${locale}`);
    if (named !== null) visit(check, named);
    const now = stepOfView(check.getSnapshot());
    if (now === null) return router.replace(`/${locale}`);
    if (agrees(named, now)) return;
    arriveSilently(pathOfStep(locale, now));
    replace(now);
  }, [check, locale, router, replace]);

  // The browser goes back or forward.
  useEffect(() => {
    if (check === null) return;
    const follow = () => {
      entry.drop();
      const named = stepOfPath(window.location.pathname);
      if (named === null) return;
      visit(check, named);
      const now = stepOfView(check.getSnapshot());
      if (now !== null && !agrees(named, now)) replace(now);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [check, entry, replace]);

  // Another step is on screen: from its top, with focus on its heading.
  useEffect(() => {
    if (step !== null) arriveAt(pathOfStep(locale, step));
  }, [step, locale]);

  // Back shows a step from its top too; the browser would scroll to where Continue was pressed.
  useEffect(() => {
    const before = window.history.scrollRestoration;
    window.history.scrollRestoration = 'manual';
    return () => {
      window.history.scrollRestoration = before;
    };
  }, []);

  const goBack = useCallback(
    (to: Step | null) => {
      entry.finish();
      const { facewiseFrom } = (window.history.state ?? {}) as HistoryNote;
      if (to === null) return router.push(`/${locale}`);
      if (facewiseFrom === to) return window.history.back();
      if (to === 'result') return window.history.pushState(null, '', pathOfStep(locale, to));
      check?.send({ type: 'wentBack' });
    },
    [check, entry, locale, router],
  );

  const openNote = useCallback(() => {
    entry.finish();
    const note: HistoryNote = { facewiseFrom: 'result' };
    window.history.pushState(note, '', pathOfStep(locale, 'note'));
  }, [entry, locale]);

  return { step, goBack, openNote };
};
