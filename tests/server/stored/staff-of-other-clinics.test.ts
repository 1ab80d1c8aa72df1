import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Transaction } from '../../../server/db/engine.ts';
import { type AnyHandler, ask } from '../staff/support/ask.ts';
import * as routes from '../staff/support/routes.ts';
import { openFreshStore, type Staffed, staffClinic } from '../staff/support/staff-world.ts';
import { apiRoutes } from '../support/api-routes.ts';
import { engineKind } from '../support/stored.ts';

const store = openFreshStore();
let ours: Staffed;
let theirs: Staffed;
const foreign: string[] = [];
const ids: Record<string, string> = {};

beforeAll(async () => {
  ours = await staffClinic('harbour');
  theirs = await staffClinic('hilltop');
  const kiosk = await ask<{ kioskId: string }>(routes.kiosks.POST, {
    method: 'POST',
    cookie: theirs.cookies.admin,
    body: { label: 'Hilltop hall' },
  });
  const account = await ask<{ sessions: readonly { id: string }[] }>(routes.account.GET, {
    cookie: theirs.cookies.admin,
  });
  ids.staff = theirs.ids.desk;
  ids.kiosk = kiosk.body.kioskId;
  ids.session = account.body.sessions[0]?.id ?? '';
  foreign.push(...Object.values(theirs.ids), ...Object.values(ids), 'hilltop', 'Hilltop');
});

/** One case for every route with an id of an account, a device or a session in its path (S-21). */
const cases: Readonly<Record<string, { readonly of: string; readonly body?: unknown }>> = {
  'DELETE account/sessions/[id]': { of: 'session' },
  'DELETE kiosks/[id]': { of: 'kiosk' },
  'PATCH staff/[id]': { of: 'staff', body: { kind: 'disable' } },
  'POST staff/[id]/link': { of: 'staff', body: {} },
};

const table = await apiRoutes();

test('every such route has a case', () => {
  const own = table
    .filter(({ path }) => path.includes('[id]') && !path.startsWith('intakes/'))
    .map(({ path, method }) => `${method} ${path}`);
  expect(own.sort()).toEqual(Object.keys(cases).sort());
});

describe('an id of another clinic is not there', () => {
  test.each(Object.entries(cases))('%s', async (name, { of, body }) => {
    const route = table.find(({ path, method }) => `${method} ${path}` === name);
    const send = (cookie: string, id: string) =>
      ask(route?.handler as AnyHandler, {
        method: route?.method ?? '',
        cookie,
        id,
        ...(body === undefined ? {} : { body }),
      });
    const answer = await send(ours.cookies.admin, ids[of] ?? '');
    const nowhere = await send(ours.cookies.admin, '00000000-0000-4000-8000-000000000000');
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual(nowhere.body);
    for (const role of ['desk', 'clinician'] as const)
      expect([403, 404]).toContain((await send(ours.cookies[role], ids[of] ?? '')).status);
  });
});

describe('no list, count or view of a clinic shows another', () => {
  test.each([
    ['staff', routes.staff.GET],
    ['kiosks', routes.kiosks.GET],
    ['settings', routes.settings.GET],
    ['audit', routes.audit.GET],
    ['account', routes.account.GET],
    ['session', routes.session.GET],
  ] as const)('%s', async (_name, handler) => {
    const answer = await ask(handler as AnyHandler, { cookie: ours.cookies.admin });
    expect(answer.status).toBe(200);
    for (const word of foreign) expect(JSON.stringify(answer.body)).not.toContain(word);
  });

  test('and what the other clinic has is still there', async () => {
    const staff = await ask<{ staff: readonly { status: string }[] }>(routes.staff.GET, {
      cookie: theirs.cookies.admin,
    });
    expect(staff.body.staff.map(({ status }) => status)).toEqual(['active', 'active', 'active']);
  });
});

describe('the database keeps the clinics apart by itself (S-22)', () => {
  const tables = ['staff', 'staff_sessions', 'recovery_codes', 'staff_links', 'kiosks'];

  test('the role of the pre-screens cannot read accounts at all', async () => {
    for (const table of [...tables, 'tries', 'known_places'])
      await expect(store.engine().database.execute(`select * from ${table}`)).rejects.toThrow();
  });

  test('the gate cannot read a pre-screen, and with a clinic sees that clinic only', async () => {
    const { inGate } = await import('../../../server/staff/in-gate.ts');
    await expect(inGate(null, (tx) => tx.execute('select * from intakes'))).rejects.toThrow();
    const seen = await inGate('no-such-clinic', async (tx) => {
      const counts = tables.map((table) => tx.execute(`select count(*)::int as n from ${table}`));
      return JSON.stringify(
        (await Promise.all(counts)).map((each) => (each as { rows: unknown }).rows),
      );
    });
    expect(seen).toBe(JSON.stringify(tables.map(() => [{ n: 0 }])));
  });

  test('an owner that bypasses nothing still backs up the accounts, clinic by clinic', async () => {
    const counted = new Error('take it all back');
    const counts: number[] = [];
    const count = async (tx: Transaction, clinicId: string) => {
      await tx.execute(sql`select set_config('app.clinic', ${clinicId}, true)`);
      const { rows } = (await tx.execute('select count(*)::int as n from staff')) as unknown as {
        rows: readonly { n: number }[];
      };
      counts.push(rows[0]?.n ?? -1);
    };
    const work = store.engine().asOwner(async (tx) => {
      const { rows } = (await tx.execute('select id from clinics')) as unknown as {
        rows: readonly { id: string }[];
      };
      // The owner on the private server is a plain one; the embedded engine's bypasses everything.
      if (engineKind === 'embedded') {
        await tx.execute('create role plain_owner nologin');
        await tx.execute('grant facewise_gate to plain_owner');
        await tx.execute('set local role plain_owner');
      }
      for (const { id } of rows) await count(tx, id);
      await count(tx, 'no-such-clinic');
      throw counted;
    });
    await expect(work).rejects.toThrow(counted);
    expect(counts).toEqual([3, 3, 0]);
  });

  test('settings of the past belong to one clinic', async () => {
    const { rows } = (await store.engine().database.execute('select * from settings_history')) as {
      rows: unknown[];
    };
    expect(rows).toEqual([]);
  });
});
