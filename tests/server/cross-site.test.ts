import { beforeAll, describe, expect, test } from 'vitest';
import { ask, codeOf } from './staff/support/ask.ts';
import { openFreshStore, type Staffed, staffClinic } from './staff/support/staff-world.ts';
import { apiRoutes } from './support/api-routes.ts';

const store = openFreshStore();
let clinic: Staffed;
beforeAll(async () => {
  clinic = await staffClinic('harbour');
});

const routes = await apiRoutes();
const changing = routes.filter(({ method }) => method !== 'GET');

/** Routes that change nothing and know nobody: what another site would get, anybody can have. */
const stateless: readonly string[] = ['assessments', 'fhir/QuestionnaireResponse/$assess'];

test('the route table was read', () => {
  const table = routes.map(({ path, method }) => `${method} ${path}`);
  expect(table).toContain('PATCH staff/[id]');
  expect(table).toContain('POST session');
  expect(table).not.toContain('PUT session');
  expect(changing.length).toBeGreaterThan(15);
});

const everything = () =>
  store.engine().asOwner(async (tx) => {
    const tables = ['clinics', 'staff', 'staff_links', 'kiosks', 'audit_log', 'tries'];
    return JSON.stringify(await Promise.all(tables.map((t) => tx.execute(`select * from ${t}`))));
  });

describe('another site cannot change anything through the browser of somebody signed in (S-07)', () => {
  test.each(changing.filter(({ path }) => !stateless.includes(path)))(
    '$method $path',
    async ({ method, handler }) => {
      const before = await everything();
      for (const headers of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1:3000' },
      ]) {
        const answer = await ask(handler, {
          method,
          headers,
          cookie: clinic.cookies.admin,
          id: clinic.ids.desk,
          body: {},
        });
        expect([answer.status, codeOf(answer)]).toEqual([403, 'cross-site']);
      }
      expect(await everything()).toBe(before);
    },
  );
});

describe('nothing protected without a session (S-02)', () => {
  /** What anybody may ask for. Everything else must refuse, whatever a request pretends. */
  const open: readonly string[] = [
    ...stateless,
    'clinics/[slug]',
    'fhir/CodeSystem',
    'fhir/Questionnaire',
    'fhir/ValueSet',
    'fhir/metadata',
    'health/live',
    'health/ready',
    'intakes',
    // Empties the caches of whoever asks, and nothing else.
    'kiosk-reset',
    'kiosk-session',
    'links/look',
    'links/use',
    'openapi.json',
    'operator',
    'questionnaire',
    'rules',
    'session',
    'setup',
  ];

  test.each(
    routes.filter(
      ({ path, method }) => !open.includes(path) || `${method} ${path}` === 'GET intakes',
    ),
  )('$method $path', async ({ method, path, handler }) => {
    for (const headers of [
      {},
      { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
      { 'x-middleware-subrequest': 'src/middleware:src/middleware', rsc: '1' },
      { 'next-router-prefetch': '1', rsc: '1', 'next-router-segment-prefetch': '/_tree' },
      { 'x-invoke-path': '/api/v1/health/live', 'x-now-route-matches': '1' },
      { cookie: `facewise-session=${'a'.repeat(43)}; facewise-kiosk=${'b'.repeat(43)}` },
      { cookie: `__Host-facewise-session=${clinic.cookies.admin.split('=')[1]}` },
      { authorization: `Bearer ${clinic.cookies.admin.split('=')[1]}` },
    ]) {
      const answer = await ask(handler, {
        method,
        headers: headers as Record<string, string>,
        id: clinic.ids.desk,
        ...(method === 'GET' ? {} : { body: {} }),
      });
      expect(answer.status).toBe(401);
      // A refusal in our own form or in that of FHIR, and nothing beside it.
      const form = path.endsWith('fhir')
        ? ['issue', 'resourceType']
        : ['detail', 'errors', 'status', 'title', 'type'];
      expect(Object.keys(answer.body as object).sort()).toEqual(form);
      expect(JSON.stringify(answer.body)).not.toContain('harbour');
    }
  });
});
