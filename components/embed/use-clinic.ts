'use client';

import { useEffect, useState } from 'react';
import { type EmbedClinic, fetchClinic } from '../../lib/embed/embed-clinic.ts';
import { embedPath } from '../../lib/embed/embed-path.ts';

/** The clinic whose address the frame has; null until it is known, and for good when it cannot be read. */
export const useClinic = (): EmbedClinic | null => {
  const [clinic, setClinic] = useState<EmbedClinic | null>(null);
  useEffect(() => {
    const path = embedPath(window.location.pathname);
    if (path?.kind !== 'frame') return;
    fetchClinic(path.slug).then(setClinic, () => {
      // The check works without its clinic; no host is known then, so nobody can be told either.
    });
  }, []);
  return clinic;
};
