import { queryOptions } from '@tanstack/react-query';
import type { Session } from '../api/session.ts';
import { fetchJson } from './fetch-json.ts';

/** Who is signed in here, and for which clinic. */
export type DeskSession = Session;

/** Who is signed in. Asked once for each page; every other answer says when that has ended. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => fetchJson<Session>('/api/v1/session', { signal }),
  staleTime: 60_000,
});

/** Ends the session on the server. What the browser holds is dropped by leaving the page. */
export const endSession = (): Promise<void> =>
  fetchJson<void>('/api/v1/session', { method: 'DELETE' });
