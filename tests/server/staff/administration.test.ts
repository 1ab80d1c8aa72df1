import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditPage } from '../../../lib/api/audit-page.ts';
import type { SettingsView } from '../../../lib/api/settings.ts';
import type { StaffMember } from '../../../lib/api/staff-member.ts';
import { ask, codeOf } from './support/ask.ts';
import * as routes from './support/routes.ts';
import {
  enrol,
  hire,
  openFreshStore,
  type Staffed,
  signIn,
  staffClinic,
} from './support/staff-world.ts';

const store = openFreshStore();
let clinic: Staffed;
beforeAll(async () => {
  clinic = await staffClinic('harbour');
});
const admin = () => clinic.cookies.admin;

const change = (id: string, body: unknown, cookie = admin()) =>
  ask<StaffMember>(routes.staffMember.PATCH, { method: 'PATCH', cookie, id, body });
const acts = async () =>
  (await ask<AuditPage>(routes.audit.GET, { cookie: admin() })).body.acts.map(
    ({ action }) => action,
  );

describe('staff and roles', () => {
  test('the list shows what an admin needs, and no secret', async () => {
    const { body } = await ask<{ staff: readonly StaffMember[] }>(routes.staff.GET, {
      cookie: admin(),
    });
    expect(
      body.staff.map(({ username, role, status, isYou }) => [username, role, status, isYou]),
    ).toEqual([
      ['harbour.admin', 'admin', 'active', true],
      ['harbour.desk', 'desk', 'active', false],
      ['harbour.doc', 'clinician', 'active', false],
    ]);
    expect(Object.keys(body.staff[0] ?? {}).sort()).toEqual(
      ['hasSecondFactor', 'id', 'isYou', 'lastSeenAt', 'name', 'role', 'status', 'username'].sort(),
    );
  });

  test('a user name is taken once on the whole server, in any letter case', async () => {
    const body = { username: 'Harbour.Desk', name: 'Another', role: 'desk' };
    const answer = await ask(routes.staff.POST, { method: 'POST', cookie: admin(), body });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'name-taken']);
  });

  test('another role holds at once: the old session is gone, the new one has the new role', async () => {
    const cookie = await signIn(clinic.usernames.desk);
    expect((await change(clinic.ids.desk, { kind: 'role', role: 'clinician' })).body.role).toBe(
      'clinician',
    );
    expect((await ask(routes.session.GET, { cookie })).status).toBe(401);
    const again = await signIn(clinic.usernames.desk);
    expect((await ask(routes.session.GET, { cookie: again })).body).toMatchObject({
      role: 'clinician',
    });
    await change(clinic.ids.desk, { kind: 'role', role: 'desk' });
  });

  test('somebody who becomes an admin must set up a second factor first', async () => {
    await change(clinic.ids.desk, { kind: 'role', role: 'admin' });
    const cookie = await signIn(clinic.usernames.desk);
    expect((await ask(routes.session.GET, { cookie })).body).toMatchObject({ mustEnrol: true });
    expect((await ask(routes.staff.GET, { cookie })).status).toBe(401);
    await change(clinic.ids.desk, { kind: 'role', role: 'desk' });
  });

  test('the last admin stays one; with a second one either may go, and never both', async () => {
    for (const body of [{ kind: 'disable' }, { kind: 'role', role: 'desk' }])
      expect(codeOf(await change(clinic.ids.admin, body))).toBe('last-admin');
    const second = await hire(admin(), 'second.admin', 'admin');
    const { cookie } = await enrol(await signIn('second.admin'));
    const both = await Promise.all([
      change(clinic.ids.admin, { kind: 'disable' }, cookie),
      change(second, { kind: 'disable' }, admin()),
    ]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const [gone, left] = both[0]?.status === 200 ? [clinic.ids.admin, cookie] : [second, admin()];
    expect((await change(gone, { kind: 'enable' }, left)).status).toBe(200);
    if (gone === clinic.ids.admin) {
      const code = clinic.recoveryCodes[0] ?? '';
      clinic = {
        ...clinic,
        cookies: { ...clinic.cookies, admin: await signIn(clinic.usernames.admin, code) },
      };
    }
  });

  test('what was done is in the trail, which is whole and names no secret', async () => {
    const { body } = await ask<AuditPage>(routes.audit.GET, { cookie: admin() });
    expect(body.chain?.isWhole).toBe(true);
    expect(await acts()).toEqual(
      expect.arrayContaining([
        'staff.role-changed',
        'staff.disabled',
        'staff.invited',
        'session.started',
        'clinic.set-up',
      ]),
    );
    const changed = body.acts.find(({ action }) => action === 'staff.role-changed');
    expect(changed).toMatchObject({ who: 'Ana Admin', kind: 'staff', subject: clinic.ids.desk });
    expect(Object.keys(changed?.detail ?? {}).sort()).toEqual(['address', 'from', 'to']);
  });

  test('a refused sign-in and a refused act leave a trace', async () => {
    await expect(signIn('harbour.doc', undefined, 'a wrong one')).rejects.toThrow();
    expect(await acts()).toContain('session.refused');
  });

  test('the trail can be paged to its beginning', async () => {
    const seen: number[] = [];
    let before: number | null | undefined;
    do {
      const page: AuditPage = (
        await ask<AuditPage>(routes.audit.GET, {
          cookie: admin(),
          path: before === undefined ? '/api/v1/audit' : `/api/v1/audit?before=${before}`,
        })
      ).body;
      seen.push(...page.acts.map(({ position }) => position));
      before = page.before;
    } while (before !== null);
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, n) => seen.length - n));
    const broken = await ask(routes.audit.GET, { cookie: admin(), path: '/api/v1/audit?before=x' });
    expect(broken.status).toBe(422);
  });
});

describe('settings', () => {
  const read = async () => (await ask<SettingsView>(routes.settings.GET, { cookie: admin() })).body;
  const write = (version: number, settings: unknown, cookie = admin()) =>
    ask<SettingsView>(routes.settings.PUT, { method: 'PUT', cookie, body: { version, settings } });
  const undo = (version: number) =>
    ask<SettingsView>(routes.settingsUndo.POST, {
      method: 'POST',
      cookie: admin(),
      body: { version },
    });

  test('everybody who works there reads them, only an admin changes them', async () => {
    const { version, settings } = await read();
    for (const role of ['desk', 'clinician'] as const) {
      const cookie = await signIn(clinic.usernames[role]);
      expect((await ask(routes.settings.GET, { cookie })).status).toBe(200);
      expect((await write(version, settings, cookie)).status).toBe(403);
    }
  });

  test('a change holds at once, is taken back once, and both are versions', async () => {
    const first = await read();
    expect([first.version, first.undoes, first.store]).toEqual([1, null, 'embedded']);
    const second = (await write(1, { ...first.settings, phone: '+86 10 1234 5678' })).body;
    expect([second.version, second.settings.phone, second.undoes?.by]).toEqual([
      2,
      '+86 10 1234 5678',
      'Ana Admin',
    ]);
    const third = (await undo(2)).body;
    expect([third.version, third.settings, third.undoes]).toEqual([3, first.settings, null]);
    expect(codeOf(await undo(3))).toBe('nothing-to-undo');
    expect(await acts()).toEqual(expect.arrayContaining(['settings.undone', 'settings.changed']));
  });

  test('what is refused names the field and the reason, and changes nothing', async () => {
    const { version, settings } = await read();
    const answer = await write(version, {
      ...settings,
      phone: 'call us',
      allowedOrigins: ['https://hospital.example/path'],
      accent: { light: '#ffff00', dim: '#8dc0b8', dark: '#8fcac4' },
      retentionHours: 0,
      nickname: 'x',
    });
    const { errors } = answer.body as unknown as {
      errors: readonly { path: string; message: string }[];
    };
    expect(answer.status).toBe(422);
    expect(errors.map(({ path }) => path).sort()).toEqual(
      [
        '/settings/phone',
        '/settings/allowedOrigins/0',
        '/settings/retentionHours',
        '/settings/nickname',
      ]
        .concat(
          errors.some(({ path }) => path === '/settings/accent/light')
            ? ['/settings/accent/light']
            : [],
        )
        .sort(),
    );
    for (const { message } of errors) expect(message.length).toBeGreaterThan(10);
    expect((await read()).version).toBe(version);
    const pale = await write(version, {
      ...settings,
      accent: { light: '#ffff00', dim: '#8dc0b8', dark: '#8fcac4' },
    });
    expect(JSON.stringify(pale.body)).toContain('/settings/accent/light');
  });

  test('of two that change the same version, the second is told', async () => {
    const { version, settings } = await read();
    const both = await Promise.all([
      write(version, { ...settings, phone: '111 222' }),
      write(version, { ...settings, phone: '333 444' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(codeOf(await undo(version))).toBe('out-of-date');
  });

  test('settings that are as they were make no version', async () => {
    const { version, settings } = await read();
    expect((await write(version, settings)).body.version).toBe(version);
  });
});

test('a trail that somebody changed in the database is not whole', async () => {
  await store.engine().asOwner(async (tx) => {
    await tx.execute('alter table audit_log disable trigger all');
    await tx.execute("update audit_log set actor_name = 'Somebody else' where position = 3");
    await tx.execute('alter table audit_log enable trigger all');
  });
  const { body } = await ask<AuditPage>(routes.audit.GET, { cookie: admin() });
  expect(body.chain?.isWhole).toBe(false);
});
