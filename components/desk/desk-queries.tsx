'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Refused } from '../../lib/desk/fetch-json.ts';

/** A refusal stays a refusal; a server that is gone is asked again by the page's own rhythm. */
const worthAgain = (count: number, error: Error): boolean =>
  count < 1 && !(error instanceof Refused && error.status < 500);

/**
 * What the pages of the desk know of the server. Requests are sent whatever the browser thinks of
 * its network, which is only a hint.
 */
export const DeskQueries = ({ children }: { readonly children: ReactNode }) => {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { networkMode: 'always', retry: worthAgain },
          mutations: { networkMode: 'always', retry: false },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
};
