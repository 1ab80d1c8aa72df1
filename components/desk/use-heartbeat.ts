'use client';

import { useQuery } from '@tanstack/react-query';
import { lastContact, noteContact } from '../../lib/desk/contact.ts';
import { fetchJson } from '../../lib/desk/fetch-json.ts';
import { useDeskApi } from './desk-api.tsx';

/** How often it is looked whether the server was heard, in milliseconds. */
const rhythm = 5_000;

const askIt = async (isTraining: boolean, signal: AbortSignal): Promise<true> => {
  const silence = performance.now() - (lastContact() ?? Number.NEGATIVE_INFINITY);
  if (isTraining) noteContact();
  else if (silence >= rhythm) await fetchJson('/api/v1/health/live', { signal });
  return true;
};

/**
 * Asks the server for a sign of life where a page asks for nothing else, as during an interview: what
 * the header says of the connection is then the truth, and not the length of the conversation.
 */
export const useHeartbeat = (): void => {
  const { isTraining } = useDeskApi();
  useQuery({
    queryKey: ['heartbeat', isTraining],
    queryFn: ({ signal }) => askIt(isTraining, signal),
    refetchInterval: rhythm,
    refetchIntervalInBackground: true,
    retry: false,
  });
};
