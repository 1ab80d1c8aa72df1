'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import type { EmbedClinic } from '../../lib/embed/embed-clinic.ts';
import type { Assessment } from '../../rules/schema/assessment.ts';
import type { Urgency } from '../../rules/schema/urgency.ts';
import { useWords } from '../words-provider.tsx';
import type { EmbedCheck } from './use-embed-check.ts';
import type { Host } from './use-host.ts';

/** The level of the flags that are up, as far as somebody has been told; null while none is. */
const levelShown = ({ view, step }: Pick<EmbedCheck, 'view' | 'step'>): Urgency | null => {
  if (view === null || step === null) return null;
  if (view.emergencies.length > 0) return 'emergency-now';
  const isTold = step === 'result' && (view.assessment?.redFlags.length ?? 0) > 0;
  return isTold ? (view.assessment?.urgency ?? null) : null;
};

/**
 * Tells the host how far the check has come. Pages are counted, not named, because a name would give
 * an answer away; how urgent it is, is said only where the clinic allows it.
 */
export const useProgress = (
  check: Pick<EmbedCheck, 'view' | 'step'>,
  clinic: EmbedClinic | null,
  { post, isLinked }: Pick<Host, 'post' | 'isLinked'>,
): void => {
  const { locale } = useWords();
  const { view, step } = check;
  const pages = useRef(0);
  const level = levelShown(check);
  const told = useRef<Urgency | null>(null);
  const mayTell = clinic?.tellsHostTheLevel === true;
  const hasBegun = step !== null;
  const assessment = step === 'result' ? view?.assessment : undefined;

  useEffect(() => {
    if (!isLinked || !hasBegun) return;
    pages.current = 0;
    told.current = null;
    post('started', {});
  }, [isLinked, hasBegun, post]);

  useEffect(() => {
    if (!isLinked || step === null) return;
    pages.current += 1;
    post('progress', { step: pages.current });
  }, [isLinked, step, post]);

  useEffect(() => {
    if (!isLinked || level === null || told.current === level) return;
    told.current = level;
    post('red_flag', mayTell ? { level } : {});
  }, [isLinked, level, mayTell, post]);

  // Another language or another wish of the host completes nothing again.
  const tellCompleted = useEffectEvent(({ urgency, rules }: Assessment) => {
    const completed = { rules: rules.version, lang: locale };
    post('completed', mayTell ? { ...completed, urgency } : completed);
  });
  useEffect(() => {
    if (isLinked && assessment) tellCompleted(assessment);
  }, [isLinked, assessment]);
};
