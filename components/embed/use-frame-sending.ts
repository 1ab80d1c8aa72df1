'use client';

import { useState, useSyncExternalStore } from 'react';
import type { EmbedClinic } from '../../lib/embed/embed-clinic.ts';
import type { AcceptingClinic } from '../../lib/sending/accepting-clinic.ts';
import type { Step } from '../check/step.ts';
import { arriveAt } from '../chrome/arrival.ts';
import type { SendPage } from '../send/send-page.tsx';

const never = () => () => {};

/** A sandbox without `allow-same-origin` has no origin, and our server takes nothing from nobody. */
const hasOrigin = () => window.origin !== 'null';

/** Sending the answers to the clinic whose frame it is. */
export interface FrameSending {
  /** Null where nothing can be sent: then nothing is offered. */
  readonly accepting: AcceptingClinic | null;
  /** The pages from the consent on, once somebody wants to send; null before. */
  readonly Page: typeof SendPage | null;
  readonly open: () => void;
  readonly close: () => void;
}

/** Loads what sends only when it is wanted. */
export const useFrameSending = (clinic: EmbedClinic | null, step: Step | null): FrameSending => {
  const [Page, setPage] = useState<typeof SendPage | null>(null);
  const canSend = useSyncExternalStore(never, hasOrigin, () => false);
  return {
    accepting: canSend ? (clinic?.accepting ?? null) : null,
    Page: step === 'result' ? Page : null,
    open: () => {
      import('../send/send-page.tsx').then(
        ({ SendPage: page }) => setPage(() => page),
        () => {
          // The offer stays; a second press tries again.
        },
      );
    },
    close: () => {
      if (Page === null) return;
      setPage(null);
      requestAnimationFrame(() => arriveAt('frame:result'));
    },
  };
};
