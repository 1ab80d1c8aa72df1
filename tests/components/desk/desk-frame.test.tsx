import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DeskFrame } from '../../../components/desk/desk-frame.tsx';
import { lastContact, noteContact } from '../../../lib/desk/contact.ts';
import { serverDesk } from '../../../lib/desk/desk-api.ts';
import { showDesk } from './show-desk.tsx';

vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: vi.fn(), replace: vi.fn() }),
  usePathname: () => '/en/desk/interview',
}));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a page that asks for nothing else still hears whether the server is there', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return Response.json({ status: 'live' });
  });
  const longAgo = performance.now() - 60_000;
  noteContact(longAgo);
  showDesk(<DeskFrame title="Interview">nothing</DeskFrame>, serverDesk);
  await waitFor(() => expect(asked).toContain('/api/v1/health/live'));
  await waitFor(() => expect(lastContact()).toBeGreaterThan(longAgo));
});

test('a server that was heard a moment ago is left in peace', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return Response.json({});
  });
  noteContact();
  showDesk(<DeskFrame title="Interview">nothing</DeskFrame>, serverDesk);
  await waitFor(() => expect(document.querySelector('main')).not.toBeNull());
  expect(asked).not.toContain('/api/v1/health/live');
});
