'use client';

import { useRef, useState } from 'react';
import { type Trouble, troubleOf } from '../../../lib/desk/problems.ts';

/** A form that is sent: whether it is on its way, what went wrong, and how often it was tried. */
export interface Submit {
  readonly isSending: boolean;
  readonly trouble: Trouble | null;
  readonly attempt: number;
  /** Sends, unless it is on its way already. */
  readonly submit: <T>(send: () => Promise<T>, onDone: (said: T) => void) => Promise<void>;
  readonly forget: () => void;
}

/** Keeps what becomes of a form. A second press while the first is on its way does nothing. */
export const useSubmit = (): Submit => {
  const [state, setState] = useState<Pick<Submit, 'isSending' | 'trouble' | 'attempt'>>({
    isSending: false,
    trouble: null,
    attempt: 0,
  });
  const isBusy = useRef(false);
  return {
    ...state,
    submit: async (send, onDone) => {
      if (isBusy.current) return;
      isBusy.current = true;
      setState((before) => ({ ...before, isSending: true }));
      try {
        const said = await send();
        setState((before) => ({ ...before, isSending: false, trouble: null }));
        onDone(said);
      } catch (error) {
        setState((before) => ({
          isSending: false,
          trouble: troubleOf(error),
          attempt: before.attempt + 1,
        }));
      } finally {
        isBusy.current = false;
      }
    },
    forget: () => setState((before) => ({ ...before, trouble: null })),
  };
};
