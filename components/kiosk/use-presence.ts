'use client';

import { useEffect, useState } from 'react';
import { type IdleWatch, type Presence, watchIdle } from '../../lib/kiosk/watch-idle.ts';

/** Whether somebody is at the kiosk, for as long as the screen stands. */
export const usePresence = (): Presence => {
  const [presence, setPresence] = useState<Presence>('resting');
  useEffect(() => {
    const watch: IdleWatch = watchIdle();
    const unsubscribe = watch.subscribe(() => setPresence(watch.getSnapshot()));
    return () => {
      unsubscribe();
      watch.stop();
    };
  }, []);
  return presence;
};
