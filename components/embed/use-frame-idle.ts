'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { type Presence, watchIdle } from '../../lib/kiosk/watch-idle.ts';

/**
 * In the frame of a kiosk, whether the question stands if somebody is still there. When nobody
 * answers, `onGone` forgets everything, and the next touch begins anew.
 */
export const useFrameIdle = (isKiosk: boolean, onGone: () => void): boolean => {
  const [presence, setPresence] = useState<Presence>('resting');
  const forget = useEffectEvent(onGone);
  useEffect(() => {
    if (!isKiosk) return;
    const watch = watchIdle();
    const unsubscribe = watch.subscribe(() => {
      const now = watch.getSnapshot();
      setPresence(now);
      if (now !== 'gone') return;
      forget();
      watch.reset();
    });
    return () => {
      unsubscribe();
      watch.stop();
    };
  }, [isKiosk]);
  return presence === 'warning';
};
