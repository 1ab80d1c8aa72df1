import type { ClinicSettings } from '../../lib/api/clinic-settings.ts';

/** Which settings differ: for the audit trail, which names them and repeats none. */
export const changedKeys = (before: ClinicSettings, after: ClinicSettings): string =>
  (Object.keys(after) as (keyof ClinicSettings)[])
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .join(' ');
