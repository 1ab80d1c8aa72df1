'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Chime, openChime } from '../../../lib/desk/chime.ts';

/** The sound for somebody who cannot wait. Off until it is switched on by a press, which also lets it be heard. */
export const useChime = () => {
  const chime = useRef<Chime | null>(null);
  const [isOn, setOn] = useState(false);
  useEffect(() => () => chime.current?.close(), []);
  const toggle = useCallback(() => {
    if (chime.current === null) {
      chime.current = openChime();
      chime.current.ring();
    } else {
      chime.current.close();
      chime.current = null;
    }
    setOn(chime.current !== null);
  }, []);
  const ring = useCallback(() => chime.current?.ring(), []);
  return { isOn, toggle, ring };
};
