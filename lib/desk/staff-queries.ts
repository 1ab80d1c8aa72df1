import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Account } from '../api/account.ts';
import type { AuditPage } from '../api/audit-page.ts';
import type { KioskList } from '../api/kiosk.ts';
import type { SettingsView } from '../api/settings.ts';
import type { StaffList } from '../api/staff-member.ts';
import { fetchJson } from './fetch-json.ts';

/* What the account and settings pages read. */

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => fetchJson<Account>('/api/v1/account', { signal }),
});

export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: ({ signal }) => fetchJson<StaffList>('/api/v1/staff', { signal }),
});

export const kiosksQuery = queryOptions({
  queryKey: ['kiosks'],
  queryFn: ({ signal }) => fetchJson<KioskList>('/api/v1/kiosks', { signal }),
  // A code that is typed in on the kiosk shows here without anybody doing anything.
  refetchInterval: 5_000,
});

/** Not asked again by itself: a form is being filled in from it. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => fetchJson<SettingsView>('/api/v1/settings', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const auditQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: ({ signal, pageParam }) =>
    fetchJson<AuditPage>(
      pageParam === null ? '/api/v1/audit' : `/api/v1/audit?before=${pageParam}`,
      { signal },
    ),
  initialPageParam: null as number | null,
  getNextPageParam: (page) => page.before,
});
