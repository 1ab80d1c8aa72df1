import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lookAtLink } from '../../../server/staff/look-at-link.ts';
import { redeemLink } from '../../../server/staff/redeem-link.ts';
import { offerSetUp } from '../../../server/staff/set-up-links.ts';
import { newToken } from '../../../server/staff/token.ts';
import { ask, codeOf } from './support/ask.ts';
import * as routes from './support/routes.ts';
import {
  enrol,
  openFreshStore,
  password,
  type Staffed,
  secretOf,
  signIn,
  staffClinic,
} from './support/staff-world.ts';

const store = openFreshStore();
const from = (address: string) => ({ address, device: '?' });
const in_ = (seconds: number) => new Date(Date.now() + seconds * 1000);

describe('the first start', () => {
  const file = () => join(store.folder(), 'setup-link');
  const names = { 'zh-CN': '第一医院', en: 'First Clinic' };
  const attempt = (token: string, change: Readonly<Record<string, unknown>> = {}) =>
    ask(routes.setup.POST, {
      method: 'POST',
      body: {
        token,
        clinic: { slug: 'first', name: names },
        name: 'Ana',
        username: 'ana',
        password,
        ...change,
      },
    });

  test('has no account: nobody can sign in with any name', async () => {
    for (const username of ['admin', 'root', 'facewise', 'demo']) {
      for (const guess of ['admin', 'password', 'facewise', '']) {
        const body = { username, password: guess };
        const answer = await ask(routes.session.POST, { method: 'POST', body, address: username });
        expect([401, 422]).toContain(answer.status);
      }
    }
  });

  test('offers one link, in a file that only the server may read; a restart keeps it', async () => {
    const [link = ''] = await offerSetUp('https://desk.example');
    expect(link).toMatch(/^https:\/\/desk\.example\/zh-CN\/desk\/setup#[\w-]{43}$/);
    expect(readFileSync(file(), 'utf8')).toBe(`${link}\n`);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(await offerSetUp('https://desk.example')).toEqual([link]);
  });

  test('a link whose file was lost is replaced, and the lost one stops working', async () => {
    const [lost = ''] = await offerSetUp('https://desk.example');
    rmSync(file());
    const [link = ''] = await offerSetUp('https://desk.example');
    expect(link).not.toBe(lost);
    expect(codeOf(await attempt(secretOf(lost)))).toBe('link-not-valid');
  });

  test('is set up by POST alone, and what is refused leaves the link as it was', async () => {
    const token = secretOf((await offerSetUp('https://desk.example'))[0] ?? '');
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'] as const) {
      const handler = method === 'HEAD' ? routes.setup.GET : routes.setup[method];
      expect(
        (await handler(new Request(`http://127.0.0.1/api/v1/setup?token=${token}`))).status,
      ).toBe(405);
    }
    expect(codeOf(await attempt(token, { password: 'first clinic' }))).toBe('password-guessable');
    expect(codeOf(await attempt(token, { password: 'password1' }))).toBe('password-common');
    const demo = { slug: 'demo', name: names };
    expect(codeOf(await attempt(token, { clinic: demo }))).toBe('slug-taken');
    expect(codeOf(await attempt(token, { role: 'admin' }))).toBe('unknown-key');
    expect(codeOf(await attempt(newToken()))).toBe('link-not-valid');
    expect((await ask(routes.linksLook.POST, { method: 'POST', body: { token } })).body).toEqual({
      kind: 'setup',
      clinic: null,
    });
  });

  test('of two that use the link at once, one makes the clinic', async () => {
    const token = secretOf((await offerSetUp('https://desk.example'))[0] ?? '');
    const both = await Promise.all([
      attempt(token),
      attempt(token, { username: 'eve', clinic: { slug: 'second', name: names } }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 404]);
    expect(both.every(({ headers }) => headers.getSetCookie().length === 0)).toBe(true);
    expect(existsSync(file())).toBe(false);
    expect(await offerSetUp('https://desk.example')).toEqual([]);
  });
});

describe('an admin without a second factor', () => {
  test('can set it up and do nothing else', async () => {
    const username =
      (
        await ask(routes.session.POST, {
          method: 'POST',
          body: { username: 'ana', password },
        })
      ).status === 201
        ? 'ana'
        : 'eve';
    const cookie = await signIn(username);
    expect((await ask(routes.session.GET, { cookie })).body).toMatchObject({ mustEnrol: true });
    for (const [handler, options] of [
      [routes.staff.GET, {}],
      [routes.settings.GET, {}],
      [routes.audit.GET, {}],
      [routes.account.GET, {}],
      [routes.kiosks.POST, { method: 'POST', body: { label: 'Hall' } }],
      [routes.accountPassword.POST, { method: 'POST', body: { current: password, next: 'x' } }],
    ] as const) {
      const answer = await ask(handler as never, { cookie, ...options });
      expect([401, 403]).toContain(answer.status);
    }
    expect(
      (await ask(routes.secondFactor.POST, { method: 'POST', cookie, body: { password } })).status,
    ).toBe(200);
  });
});

describe('invitations and resets', () => {
  let clinic: Staffed;
  const other = () => ({ method: 'POST', cookie: clinic.cookies.admin });
  beforeAll(async () => {
    clinic = await staffClinic('harbour');
  });

  const invite = async (username: string, role = 'desk') =>
    (
      await ask<{ token: string; staffId: string; expiresAt: string }>(routes.staff.POST, {
        ...other(),
        body: { username, name: 'Li Wei', role },
      })
    ).body;
  const use = (token: string, chosen = password) =>
    ask(routes.linksUse.POST, { method: 'POST', body: { token, password: chosen } });

  test('a clinic that came from a file gets its own set-up link, bound to it', async () => {
    expect((await ask(routes.session.GET, { cookie: clinic.cookies.admin })).body).toMatchObject({
      clinic: { slug: 'harbour' },
    });
  });

  test('an invitation names the person, works once, and does not sign in', async () => {
    const { token } = await invite('li.wei');
    const look = () => ask(routes.linksLook.POST, { method: 'POST', body: { token } });
    const said = {
      kind: 'invite',
      username: 'li.wei',
      name: 'Li Wei',
      clinic: { 'zh-CN': '海港医院', en: 'Harbour Clinic' },
    };
    expect((await look()).body).toEqual(said);
    expect((await look()).body).toEqual(said);
    expect(codeOf(await use(token, 'li.wei 2026'))).toBe('password-guessable');
    const used = await use(token);
    expect([used.status, used.headers.getSetCookie()]).toEqual([204, []]);
    expect(codeOf(await use(token))).toBe('link-not-valid');
    expect((await look()).status).toBe(404);
    expect((await ask(routes.session.GET, { cookie: await signIn('li.wei') })).body).toMatchObject({
      role: 'desk',
    });
  });

  test('before the invitation is used nobody can sign in under its name', async () => {
    await invite('new.one');
    await expect(signIn('new.one')).rejects.toThrow('wrong-credentials');
  });

  test.each([
    ['an invitation', 'invite', 24 * 3600],
    ['a reset', 'reset', 3600],
  ] as const)('%s is good until its hour and not a second longer', async (_what, kind, lasts) => {
    const { token, staffId } = await invite(`late.${kind}`);
    let live = token;
    if (kind === 'reset') {
      await use(token);
      live = (
        await ask<{ token: string }>(routes.staffLink.POST, { ...other(), id: staffId, body: {} })
      ).body.token;
    }
    await expect(lookAtLink(live, from(kind), in_(lasts - 2))).resolves.toMatchObject({ kind });
    await expect(redeemLink({ token: live, password }, from(kind), in_(lasts + 1))).rejects.toThrow(
      '404',
    );
    await expect(lookAtLink(live, from(kind), in_(lasts + 2))).rejects.toThrow('404');
  });

  test('a newer link makes the older one worthless', async () => {
    const first = await invite('twice');
    const { body } = await ask<{ token: string }>(routes.staffLink.POST, {
      ...other(),
      id: first.staffId,
      body: {},
    });
    expect((await use(first.token)).status).toBe(404);
    expect((await use(body.token)).status).toBe(204);
  });

  test('a reset ends the sessions of the account, and only when it is used', async () => {
    const cookie = await signIn(clinic.usernames.desk);
    const { body } = await ask<{ token: string; kind: string }>(routes.staffLink.POST, {
      ...other(),
      id: clinic.ids.desk,
      body: {},
    });
    expect(body.kind).toBe('reset');
    expect((await ask(routes.session.GET, { cookie })).status).toBe(200);
    expect((await use(body.token)).status).toBe(204);
    expect((await ask(routes.session.GET, { cookie })).status).toBe(401);
  });

  test('a reset takes the second factor away only where the admin asked for it', async () => {
    const reset = async (forgetsSecondFactor: boolean) => {
      const { body } = await ask<{ token: string }>(routes.staffLink.POST, {
        ...other(),
        id: clinic.ids.admin,
        body: { forgetsSecondFactor },
      });
      return body.token;
    };
    const [keeps, forgets] = [await reset(false), await reset(true)];
    expect((await use(keeps)).status).toBe(404);
    expect((await use(forgets)).status).toBe(204);
    const cookie = await signIn(clinic.usernames.admin);
    expect((await ask(routes.session.GET, { cookie })).body).toMatchObject({ mustEnrol: true });
  });

  test('of one link sent twenty times at once, one is taken', async () => {
    clinic = { ...clinic, cookies: { ...clinic.cookies, admin: await reEnrol(clinic) } };
    const { token } = await invite('many');
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        redeemLink({ token, password }, from(`198.51.100.${n}`)).then(
          () => 'taken',
          (error: Error) => error.message,
        ),
      ),
    );
    expect(all.filter((each) => each === 'taken')).toHaveLength(1);
    expect(all.filter((each) => each === '404')).toHaveLength(19);
  });

  test('nothing of a link or a password stands in the database', async () => {
    const { token } = await invite('at.rest');
    const dump = await store.engine().asOwner(async (tx) => {
      const tables = [
        'staff',
        'staff_sessions',
        'recovery_codes',
        'staff_links',
        'kiosks',
        'tries',
        'known_places',
        'audit_log',
      ];
      const rows = await Promise.all(tables.map((table) => tx.execute(`select * from ${table}`)));
      return JSON.stringify(rows);
    });
    const session = clinic.cookies.desk.split('=')[1] ?? 'none';
    expect(dump).toContain('at.rest');
    for (const secret of [token, session, password, ...clinic.recoveryCodes])
      expect(dump).not.toContain(secret);
  });
});

/** Signs the admin in again and sets the second factor up. @returns the cookie */
const reEnrol = async (clinic: Staffed): Promise<string> => {
  return (await enrol(await signIn(clinic.usernames.admin))).cookie;
};
