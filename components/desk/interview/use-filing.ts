'use client';

import { useState } from 'react';
import type { CheckView } from '../../../lib/check/check-view.ts';
import type { LiveCheck } from '../../../lib/check/live-check.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Outbox } from '../../../lib/outbox/live-outbox.ts';
import { submissionOf } from '../../../lib/sending/submission.ts';

/** What was filed at the end of an interview, until the next patient. */
export interface Filed {
  readonly key: string;
  readonly told: CheckView;
}

/** Filing an interview, and beginning the next one. */
export interface Filing {
  readonly filed: Filed | null;
  /** No more may wait on this device; the patient has to be seen by a person. */
  readonly isFull: boolean;
  readonly file: () => Promise<void>;
  readonly next: () => void;
}

/** Files the check as it stands, once; staff ask for consent by word of mouth. */
export const useFiling = (
  check: LiveCheck,
  outbox: Outbox | null,
  clinic: string | null,
  lang: Locale,
): Filing => {
  const [filed, setFiled] = useState<Filed | null>(null);
  const [isFull, setFull] = useState(false);
  return {
    filed,
    isFull,
    file: async () => {
      if (clinic === null || outbox === null || filed !== null) return;
      check.send({ type: 'reviewed' });
      const told = check.getSnapshot();
      if (told.assessment === null) return;
      const submission = submissionOf(told, {
        clinic,
        lang,
        source: 'desk',
        consent: null,
        now: new Date(),
      });
      setFiled({ key: submission.key, told });
      if ((await outbox.queue(submission)) === 'full') {
        setFiled(null);
        setFull(true);
      } else setFull(false);
    },
    next: () => {
      setFiled(null);
      check.send({ type: 'restarted' });
    },
  };
};
