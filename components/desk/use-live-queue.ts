'use client';

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { IntakeList } from '../../lib/api/intake.ts';
import { mergeQueue } from '../../lib/desk/merge-queue.ts';
import { useDeskApi } from './desk-api.tsx';

/** How often the queue is asked for in any case, in milliseconds: a lost event is made good by then. */
const rhythm = 4_000;

/** Where the queue is kept. */
export const queueKey = (isTraining: boolean) => ['queue', isTraining] as const;

/**
 * The queue, kept fresh: at once when the live channel says that there is something newer, and by
 * asking every few seconds whether it does or not. Only what changed is fetched. While the server is
 * gone the last list stays, with the error beside it.
 */
export const useLiveQueue = () => {
  const api = useDeskApi();
  const queries = useQueryClient();
  const key = queueKey(api.isTraining);
  const newest = useRef(0);
  const query = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const known = queries.getQueryData<IntakeList>(queueKey(api.isTraining));
      if (known === undefined) return api.list(null, signal);
      const news = await api.list(known.revision, signal);
      // A counter that runs backwards is another database, as after a restore; and news that were
      // cut short are no news.
      if (news.revision < known.revision || news.more) return api.list(null, signal);
      // What was changed from this page meanwhile is in the cache already.
      return mergeQueue(queries.getQueryData<IntakeList>(queueKey(api.isTraining)) ?? known, news);
    },
    placeholderData: keepPreviousData,
    refetchInterval: rhythm,
    refetchIntervalInBackground: true,
  });
  const revision = query.data?.revision ?? -1;
  const { refetch, isFetching } = query;
  useEffect(
    () =>
      api.listen((heard) => {
        newest.current = heard;
        const known = queries.getQueryData<IntakeList>(queueKey(api.isTraining));
        if (heard !== known?.revision) void refetch({ cancelRefetch: false });
      }),
    [api, queries, refetch],
  );
  useEffect(() => {
    if (!isFetching && revision >= 0 && newest.current > revision)
      void refetch({ cancelRefetch: false });
  }, [isFetching, revision, refetch]);
  return query;
};
