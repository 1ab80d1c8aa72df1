'use client';

import { useEffect, useState } from 'react';
import { serverNow } from '../../lib/desk/server-clock.ts';

/** How often waiting times are counted anew, in milliseconds. */
const rhythm = 10_000;

/** The server's time, counted anew every few seconds; null until the page is alive. */
export const useServerNow = (): number | null => {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(serverNow());
    tick();
    const timer = setInterval(tick, rhythm);
    return () => clearInterval(timer);
  }, []);
  return now;
};
