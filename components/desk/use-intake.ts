'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Intake } from '../../lib/desk/intake.ts';
import { useDeskApi } from './desk-api.tsx';
import { intakeKey } from './intake-key.ts';

/** How often one intake is asked for in any case, in milliseconds. */
const rhythm = 5_000;

/** One intake, kept fresh, so that what somebody else does to it is seen. */
export const useIntake = (id: string) => {
  const api = useDeskApi();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: intakeKey(api.isTraining, id),
    queryFn: async ({ signal }) => {
      const told = await api.read(id, signal);
      // An answer can be overtaken on its way by what this page has changed or learned meanwhile.
      const known = queries.getQueryData<Intake>(intakeKey(api.isTraining, id));
      return known !== undefined && known.version > told.version ? known : told;
    },
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
