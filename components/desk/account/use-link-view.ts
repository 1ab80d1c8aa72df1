'use client';

import { useQuery } from '@tanstack/react-query';
import type { LinkView } from '../../../lib/api/staff-member.ts';
import { Refused } from '../../../lib/desk/fetch-json.ts';
import { lookAtLink } from '../../../lib/desk/staff-calls.ts';
import { useLinkToken } from './use-link-token.ts';

/** What becomes of the link in the address. */
export type OpenedLink =
  | { readonly state: 'checking' }
  | { readonly state: 'invalid' }
  | { readonly state: 'unreachable'; readonly retry: () => void }
  | { readonly state: 'open'; readonly token: string; readonly view: LinkView };

/** Looks at the link of the address; looking does not use it up. */
export const useLinkView = (): OpenedLink => {
  const token = useLinkToken();
  const look = useQuery({
    queryKey: ['link', token],
    queryFn: () => lookAtLink(token ?? ''),
    enabled: token !== null && token !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  if (token === '' || look.error instanceof Refused) return { state: 'invalid' };
  if (look.error !== null) return { state: 'unreachable', retry: () => void look.refetch() };
  if (token === null || look.data === undefined) return { state: 'checking' };
  return { state: 'open', token, view: look.data };
};
