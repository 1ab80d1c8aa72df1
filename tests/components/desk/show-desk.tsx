import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { DeskApiProvider } from '../../../components/desk/desk-api.tsx';
import type { DeskApi } from '../../../lib/desk/desk-api.ts';
import { type DeskSession, sessionQuery } from '../../../lib/desk/session.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { show } from '../spoken.tsx';

/** Somebody of the staff, signed in. */
export const sessionOf = (role: DeskSession['role']): DeskSession => ({
  staffId: '11111111-1111-4111-8111-111111111111',
  name: 'Li Na',
  role,
  clinic: { slug: 'one', name: { en: 'Clinic one', 'zh-CN': '一号诊所' } },
  mustEnrol: false,
  idleSeconds: 900,
  endsAt: '2026-11-27T20:00:00.000Z',
});

/** Shows a page of the desk to somebody signed in, working on the desk that is given. */
export const showDesk = (
  what: React.ReactNode,
  api: DeskApi,
  { role = 'clinician', locale = 'en' }: { role?: DeskSession['role']; locale?: Locale } = {},
) => {
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false },
      mutations: { networkMode: 'always' },
    },
  });
  client.setQueryDefaults(sessionQuery.queryKey, { staleTime: Number.POSITIVE_INFINITY });
  client.setQueryData(sessionQuery.queryKey, sessionOf(role));
  return show(
    <QueryClientProvider client={client}>
      <DeskApiProvider api={api}>{what}</DeskApiProvider>
    </QueryClientProvider>,
    locale,
  );
};
