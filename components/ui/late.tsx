'use client';

import { type ReactNode, useDeferredValue } from 'react';

/**
 * What may come a moment after the rest of its page: the rest is painted first, then this is rendered
 * in small pieces, so that a slow phone answers to a press meanwhile.
 */
export const Late = ({
  children,
  meanwhile = null,
}: {
  readonly children: ReactNode;
  /** Keeps the place. */
  readonly meanwhile?: ReactNode;
}): ReactNode => (useDeferredValue(true, false) ? children : meanwhile);
