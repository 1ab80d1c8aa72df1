'use client';

import { useEffect, useRef, useState } from 'react';
import type { IntakeRow } from '../../../lib/api/intake.ts';
import { type Arrivals, arrivalsSince } from '../../../lib/desk/arrivals.ts';

const nobody: Arrivals = { all: [], urgent: [] };

/** Who has come since the queue was last told; `ring` is called once for those who cannot wait. */
export const useArrivals = (
  rows: readonly IntakeRow[] | undefined,
  ring: () => void,
): readonly IntakeRow[] => {
  const before = useRef<readonly IntakeRow[] | null>(null);
  const [arrived, setArrived] = useState(nobody);
  useEffect(() => {
    if (rows === undefined) return;
    const news = arrivalsSince(before.current, rows);
    before.current = rows;
    if (news.all.length > 0) setArrived(news);
    if (news.urgent.length > 0) ring();
  }, [rows, ring]);
  return arrived.all;
};
