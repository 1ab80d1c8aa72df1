'use client';

import { useEffect } from 'react';
import type { CheckView } from '../../lib/check/check-view.ts';
import type { LiveCheck } from '../../lib/check/live-check.ts';
import type { CheckEvent } from '../../machines/check/check-context.ts';
import { loadCheck, mayHaveBegun, useCheckView, useLoadedCheck } from '../check/loaded-check.ts';
import { type Step, stepOfView } from '../check/step.ts';
import type { ToldPage } from '../check/told-page.tsx';
import { arriveAt } from '../chrome/arrival.ts';
import {
  type CopyPlace,
  cameFrom,
  correctTo,
  goTo,
  placeNow,
  useCopyPlace,
} from './use-copy-place.ts';

/** The check of a copy without a server. */
export interface CopyCheck {
  readonly place: CopyPlace;
  /** Null until the rules are there. */
  readonly view: CheckView | null;
  /** Null on the start page and where a code is opened. */
  readonly step: Step | null;
  readonly ToldPage: typeof ToldPage | null;
  readonly hasFailed: boolean;
  readonly send: (event: CheckEvent) => void;
  /** Undefined until the rules are there. */
  readonly foresee: LiveCheck['foresee'] | undefined;
  readonly goBack: (to: Step | null) => void;
  readonly restart: () => void;
}

const isStepPlace = (place: CopyPlace): place is Step => place !== 'start' && place !== 'open';

/** The note is a page of the result. */
const agrees = (place: CopyPlace, step: Step): boolean =>
  place === step || (place === 'note' && step === 'result');

/** Takes the check to the step that the address names; the stroke check is part of its question. */
const follow = (check: LiveCheck): void => {
  const place = placeNow();
  if (!isStepPlace(place)) return;
  if (check.getSnapshot().stage === 'start') {
    correctTo('start');
    return;
  }
  const step = place === 'note' ? 'result' : place === 'stroke-check' ? 'emergency-signs' : place;
  check.send({ type: 'visited', step });
  const now = stepOfView(check.getSnapshot());
  if (now !== null && !agrees(place, now)) correctTo(now);
};

/** Keeps check and fragment together, as components/check/use-step-url.ts does with the address of a site. */
export const useCopyCheck = (): CopyCheck => {
  const place = useCopyPlace();
  const loaded = useLoadedCheck();
  const ready = loaded === null || loaded === 'failed' ? null : loaded;
  const check = ready?.check ?? null;
  const view = useCheckView(check);
  const ofView = view === null ? null : stepOfView(view);
  const atStep = isStepPlace(place) ? ofView : null;
  const step = atStep === 'result' && place === 'note' ? 'note' : atStep;

  // A step is named, after a reload or by a link: with nothing behind it, the start is what helps.
  useEffect(() => {
    if (!isStepPlace(placeNow())) return;
    if (mayHaveBegun()) loadCheck().catch(() => {});
    else correctTo('start');
  }, []);

  useEffect(() => {
    if (check === null) return;
    const followIt = () => follow(check);
    followIt();
    window.addEventListener('popstate', followIt);
    return () => window.removeEventListener('popstate', followIt);
  }, [check]);

  // The check goes on: a new entry in the history.
  useEffect(() => {
    const named = placeNow();
    if (ofView !== null && isStepPlace(named) && !agrees(named, ofView)) goTo(ofView);
  }, [ofView]);

  // From its top, with focus on its heading.
  useEffect(() => {
    arriveAt(`copy:${step ?? place}`);
  }, [step, place]);

  const send = (event: CheckEvent) => check?.send(event);

  return {
    place,
    view,
    step,
    ToldPage: ready?.ToldPage ?? null,
    hasFailed: loaded === 'failed',
    send,
    foresee: check?.foresee,
    goBack: (to) => {
      if (to === null) return goTo('start');
      if (cameFrom() === to) return window.history.back();
      if (to === 'result') return goTo(to);
      send({ type: 'wentBack' });
    },
    restart: () => {
      send({ type: 'restarted' });
      goTo('start');
    },
  };
};
