'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { arriveAt } from './arrival.ts';

/** The check moves its own focus, with its steps, before the router has followed the address. */
const isCheck = (path: string): boolean => path.split('/')[2] === 'check';

/** Moves focus to the heading of every page that is reached without a reload. */
export const PageArrival = () => {
  const path = usePathname();
  useEffect(() => {
    if (!isCheck(path)) arriveAt(path);
  }, [path]);
  return null;
};
