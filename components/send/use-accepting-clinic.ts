'use client';

import { useEffect, useState } from 'react';
import { clinicLink } from '../../lib/clinic-link.ts';
import { type AcceptingClinic, fetchAcceptingClinic } from '../../lib/sending/accepting-clinic.ts';

/** The clinic this check was opened for, if it takes answers from phones. Asked only where it matters. */
export const useAcceptingClinic = (isWanted: boolean): AcceptingClinic | null => {
  const [clinic, setClinic] = useState<AcceptingClinic | null>(null);
  useEffect(() => {
    const slug = isWanted ? clinicLink() : null;
    if (slug !== null) void fetchAcceptingClinic(slug).then(setClinic);
  }, [isWanted]);
  return clinic;
};
