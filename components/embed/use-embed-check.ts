'use client';

import { useEffect, useRef, useState } from 'react';
import type { CheckView } from '../../lib/check/check-view.ts';
import type { LiveCheck } from '../../lib/check/live-check.ts';
import type { CheckEvent } from '../../machines/check/check-context.ts';
import { loadCheck, useCheckView, useLoadedCheck } from '../check/loaded-check.ts';
import { type Step, stepOfView } from '../check/step.ts';
import type { ToldPage } from '../check/told-page.tsx';
import { arriveAt, arriveSilently } from '../chrome/arrival.ts';

/** What is on screen besides the check's own place. */
type Shown = 'start' | 'check' | 'note';

/** The check in the frame. */
export interface EmbedCheck {
  /** Null until the rules are there. */
  readonly view: CheckView | null;
  /** Null on the start page. */
  readonly step: Step | null;
  readonly ToldPage: typeof ToldPage | null;
  readonly hasFailed: boolean;
  readonly send: (event: CheckEvent) => void;
  /** Undefined until the rules are there. */
  readonly foresee: LiveCheck['foresee'] | undefined;
  readonly begin: () => void;
  readonly goBack: (to: Step | null) => void;
  readonly openNote: () => void;
  /** Deletes the answers; `silently` when nobody in the frame asked for it, so that focus stays. */
  readonly restart: (how?: 'silently') => void;
}

const stepShown = (shown: Shown, view: CheckView | null): Step | null => {
  if (shown === 'start' || view === null) return null;
  return shown === 'note' && view.stage === 'result' ? 'note' : stepOfView(view);
};

/**
 * The check with its place in memory. The history of a frame is the host's as well: an entry for
 * every question would hold the host's Back button, so there is none.
 */
export const useEmbedCheck = (): EmbedCheck => {
  const loaded = useLoadedCheck();
  const ready = loaded === null || loaded === 'failed' ? null : loaded;
  const view = useCheckView(ready?.check ?? null);
  const [shown, setShown] = useState<Shown>('start');
  const isSilent = useRef(false);
  const step = stepShown(shown, view);
  const arrival = `frame:${step ?? 'start'}`;

  useEffect(() => {
    if (isSilent.current) arriveSilently(arrival);
    else arriveAt(arrival);
    isSilent.current = false;
  }, [arrival]);

  const send = (event: CheckEvent) => ready?.check.send(event);

  return {
    view,
    step,
    ToldPage: ready?.ToldPage ?? null,
    hasFailed: loaded === 'failed',
    send,
    foresee: ready?.check.foresee,
    begin: () => setShown('check'),
    goBack: (to) => {
      if (step !== 'note' && to !== null) send({ type: 'wentBack' });
      setShown(to === null ? 'start' : 'check');
    },
    openNote: () => setShown('note'),
    restart: (how) => {
      isSilent.current = how === 'silently' && step !== null;
      send({ type: 'restarted' });
      setShown('start');
    },
  };
};

/** Tries once more to fetch the rules; a failure shows again. */
export const tryAgain = (): void => {
  loadCheck().catch(() => {});
};
