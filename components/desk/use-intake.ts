'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useDeskApi } from './desk-api.tsx';
import { intakeKey } from './intake-key.ts';

/** How often one intake is asked for in any case, in milliseconds. */
const rhythm = 5_000;

/** One intake, kept fresh, so that what somebody else does to it is seen. */
export const useIntake = (id: string) => {
  const api = useDeskApi();
  const query = useQuery({
    queryKey: intakeKey(api.isTraining, id),
    queryFn: ({ signal }) => api.read(id, signal),
    refetchInterval: rhythm,
    enabled: id !== '',
  });
  const { refetch } = query;
  useEffect(
    () => (id === '' ? undefined : api.listen(() => void refetch({ cancelRefetch: false }))),
    [api, id, refetch],
  );
  return query;
};
