'use client';

import { useEffect } from 'react';
import { rememberClinic } from '../../lib/clinic-link.ts';

/** Notes for which clinic the start page was opened. Shows nothing. */
export const RememberClinic = () => {
  useEffect(() => rememberClinic(location.search), []);
  return null;
};
