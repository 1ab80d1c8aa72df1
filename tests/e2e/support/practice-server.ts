import type { BrowserContext, Route } from '@playwright/test';
import { ChangeIntake } from '../../../lib/api/intake-change.ts';
import { Conflict, type DeskApi } from '../../../lib/desk/desk-api.ts';
import { createTrainingDesk } from '../../../lib/desk/training-desk.ts';

/** Somebody of the staff, as the server tells it. */
const sessionOf = (role: 'desk' | 'clinician' | 'admin') => ({
  staffId: '11111111-1111-4111-8111-111111111111',
  name: 'Li Na',
  role,
  clinic: { slug: 'one', name: { en: 'Clinic one', 'zh-CN': '一号诊所' } },
  mustEnrol: false,
  idleSeconds: 900,
  endsAt: '2030-01-01T00:00:00.000Z',
});

const signal = new AbortController().signal;

const outcomeCounts = {
  total: 61,
  counts: [
    { top: 'hemifacial-spasm-primary', diagnosis: 'hemifacial-spasm-primary', count: 27 },
    { top: 'blepharospasm', diagnosis: 'hemifacial-spasm-primary', count: 3 },
    { top: 'blepharospasm', diagnosis: 'blepharospasm', count: 14 },
    { top: 'meige-syndrome', diagnosis: 'blepharospasm', count: 4 },
    { top: 'tic', diagnosis: 'tic', count: 9 },
    { top: null, diagnosis: 'other', count: 4 },
  ],
};

/**
 * The API of the desk for the pages of a browser context, over HTTP, with invented patients and the
 * real rules. It can be taken away and brought back, and its live channel can lose events. What the
 * real server does with the same contract is tested with the real server.
 */
export const serveDesk = async (
  context: BrowserContext,
  { role = 'clinician' as const, desk = createTrainingDesk() as DeskApi } = {},
) => {
  const state = { isGone: false, hasStream: true };
  const json = (route: Route, body: unknown, status = 200) =>
    route.fulfill({
      status,
      contentType: status < 400 ? 'application/json' : 'application/problem+json',
      headers: { date: new Date().toUTCString() },
      body: JSON.stringify(body),
    });
  const answering =
    (answer: (route: Route) => Promise<void>) =>
    async (route: Route): Promise<void> =>
      state.isGone ? route.abort('connectionrefused') : answer(route);
  await context.route(
    '**/api/v1/session',
    answering((route) => json(route, sessionOf(role))),
  );
  await context.route(
    '**/api/v1/health/live',
    answering((route) => json(route, { status: 'live' })),
  );
  await context.route(
    '**/api/v1/clinics/*',
    answering(async (route) => json(route, await desk.clinic('one', signal))),
  );
  await context.route(
    '**/api/v1/outcomes',
    answering((route) => json(route, outcomeCounts)),
  );
  await context.route(
    /\/api\/v1\/intakes(\?|$)/,
    answering(async (route) => json(route, await desk.list(null, signal))),
  );
  await context.route(
    '**/api/v1/intakes/calling',
    answering(async (route) => json(route, await desk.calling(signal))),
  );
  await context.route(
    '**/api/v1/intakes/*/copies',
    answering((route) => route.fulfill({ status: 204 })),
  );
  await context.route(
    /\/api\/v1\/intakes\/training-[^/]+$/,
    answering(async (route) => {
      const id = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      if (route.request().method() === 'GET') return json(route, await desk.read(id, signal));
      try {
        const change = ChangeIntake.parse(route.request().postDataJSON());
        return await json(route, await desk.change(id, change));
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        return json(route, { status: 409, current: error.current }, 409);
      }
    }),
  );
  // A channel that says one thing and ends: the page opens it again, and asks by itself meanwhile.
  await context.route('**/api/v1/intakes/stream', async (route) => {
    if (state.isGone || !state.hasStream) return route.abort('connectionrefused');
    const { revision } = await desk.list(null, signal);
    return route.fulfill({
      contentType: 'text/event-stream',
      body: `event: hello\ndata: ${JSON.stringify({ revision })}\n\n`,
    });
  });
  return { desk, state };
};
