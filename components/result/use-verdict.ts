'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { askStanding, heardStanding, onStanding } from '../../lib/standing/heard-standing.ts';
import { judge, type Verdict } from '../../lib/standing/standing.ts';

/** Whether a result of these rules may be shown today. Asks the server, if nobody has yet. */
export const useVerdict = (hash: string, now: Date): Verdict => {
  const standing = useSyncExternalStore(onStanding, heardStanding, () => null);
  useEffect(() => {
    void askStanding();
  }, []);
  return judge(standing, hash, now.getTime());
};
