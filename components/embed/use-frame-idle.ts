'use client';

import { useEffect, useEffectEvent, useState } from 'react';

/** Only the frame of a kiosk needs it, and it brings the library of the machines. */
const loadWatch = () => import('../../lib/kiosk/watch-idle.ts');

/**
 * In the frame of a kiosk, whether the question stands if somebody is still there: for how many
 * seconds, null while it does not. When nobody answers, `onGone` forgets everything, and the next
 * touch begins anew.
 */
export const useFrameIdle = (isKiosk: boolean, onGone: () => void): number | null => {
  const [asksFor, setAsksFor] = useState<number | null>(null);
  const forget = useEffectEvent(onGone);
  useEffect(() => {
    if (!isKiosk) return;
    let isGone = false;
    let stop = () => {};
    loadWatch().then(
      ({ watchIdle, warningSeconds }) => {
        if (isGone) return;
        const watch = watchIdle();
        const unsubscribe = watch.subscribe(() => {
          const presence = watch.getSnapshot();
          setAsksFor(presence === 'warning' ? warningSeconds : null);
          if (presence !== 'gone') return;
          forget();
          watch.reset();
        });
        stop = () => {
          unsubscribe();
          watch.stop();
        };
      },
      () => {
        // Without this part nobody is asked; the answers go with the page, as in every frame.
      },
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [isKiosk]);
  return asksFor;
};
