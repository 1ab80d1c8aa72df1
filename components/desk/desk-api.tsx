'use client';

import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { type DeskApi, serverDesk } from '../../lib/desk/desk-api.ts';
import { sessionQuery } from '../../lib/desk/session.ts';
import { onTraining, trainingDesk } from '../../lib/desk/training-mode.ts';
import { useWords } from '../words-provider.tsx';

const GivenApi = createContext<DeskApi | null>(null);

/** Gives the pages below another desk than the clinic's. */
export const DeskApiProvider = ({
  api,
  children,
}: {
  readonly api: DeskApi;
  readonly children: ReactNode;
}) => <GivenApi value={api}>{children}</GivenApi>;

/** The desk that this page works on: the clinic's, or the training desk where somebody practises. */
export const useDeskApi = (): DeskApi => {
  const given = useContext(GivenApi);
  const training = useSyncExternalStore(onTraining, trainingDesk, () => null);
  return given ?? training ?? serverDesk;
};

/** What is known of the clinic: departments, time zone. Undefined until it is. */
export const useClinic = () => {
  const api = useDeskApi();
  const { data: session } = useQuery(sessionQuery);
  const slug = session?.clinic.slug ?? '';
  const { data } = useQuery({
    queryKey: ['clinic', api.isTraining, slug],
    queryFn: ({ signal }) => api.clinic(slug, signal),
    enabled: slug !== '' || api.isTraining,
    staleTime: 60_000,
  });
  return data;
};

/** The name of a department in the language of the page; its id where the clinic no longer has it. */
export const useDepartmentName = (): ((id: string | null) => string | null) => {
  const { locale } = useWords();
  const departments = useClinic()?.departments;
  return (id) => departments?.find((department) => department.id === id)?.name[locale] ?? id;
};
