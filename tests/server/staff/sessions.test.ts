import { beforeAll, describe, expect, test } from 'vitest';
import { currentActor } from '../../../server/staff/current-actor.ts';
import { ask, codeOf, cookieOf } from './support/ask.ts';
import * as routes from './support/routes.ts';
import {
  openFreshStore,
  password,
  type Staffed,
  signIn,
  staffClinic,
} from './support/staff-world.ts';

openFreshStore();
let clinic: Staffed;
beforeAll(async () => {
  clinic = await staffClinic('harbour');
});

const who = (cookie: string) => ask(routes.session.GET, { cookie });
const requestWith = (cookie: string, method = 'GET') =>
  new Request('http://127.0.0.1:3000/api/v1/intakes', {
    method,
    headers: { host: '127.0.0.1:3000', 'sec-fetch-site': 'same-origin', cookie },
  });
const in_ = (seconds: number) => new Date(Date.now() + seconds * 1000);

describe('signing in', () => {
  test('says who is signed in, for which clinic and until when, and nothing more', async () => {
    const answer = await who(clinic.cookies.clinician);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      staffId: clinic.ids.clinician,
      name: 'clinician of the clinic',
      role: 'clinician',
      clinic: { slug: 'harbour', name: { 'zh-CN': '海港医院', en: 'Harbour Clinic' } },
      mustEnrol: false,
      idleSeconds: 900,
      endsAt: expect.stringMatching(/Z$/),
    });
  });

  test('gives a new token each time, of 256 bits', async () => {
    const one = await signIn(clinic.usernames.desk);
    const two = await signIn(clinic.usernames.desk);
    expect(one).toMatch(/^facewise-session=[\w-]{43}$/);
    expect(one).not.toBe(two);
    expect((await who(one)).status).toBe(200);
  });

  test('forgives capitals and blanks around the user name, not in the password', async () => {
    const body = { username: ` ${clinic.usernames.desk.toUpperCase()} `, password };
    expect((await ask(routes.session.POST, { method: 'POST', body })).status).toBe(201);
    const other = { ...body, password: ` ${password}` };
    expect((await ask(routes.session.POST, { method: 'POST', body: other })).status).toBe(401);
  });

  test.each([
    ['an unknown name', { username: 'nobody.here', password }],
    ['a wrong password', { username: 'harbour.desk', password: 'another quiet room' }],
    ['a name that nobody can have', { username: "' or 1=1 --", password }],
  ])('says the same for %s', async (_what, body) => {
    const answer = await ask(routes.session.POST, { method: 'POST', body, address: '192.0.2.77' });
    expect(answer.status).toBe(401);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.body).toEqual({
      type: 'about:blank',
      title: 'Unauthorized',
      status: 401,
      detail: 'The user name or the password is not right.',
      errors: [
        {
          path: '',
          code: 'wrong-credentials',
          message: 'The user name or the password is not right.',
        },
      ],
    });
  });
});

describe('a session ends', () => {
  test('after 15 minutes without a sign of life, and not a second before', async () => {
    const cookie = await signIn(clinic.usernames.desk);
    expect(await currentActor(requestWith(cookie), in_(899))).toMatchObject({ kind: 'staff' });
    expect(await currentActor(requestWith(cookie), in_(901))).toEqual({ kind: 'anonymous' });
    expect((await who(cookie)).status).toBe(401);
  });

  test('a page that refreshes itself is no sign of life, a change is', async () => {
    const [watching, working] = [
      await signIn(clinic.usernames.desk),
      await signIn(clinic.usernames.desk),
    ];
    await currentActor(requestWith(watching), in_(600));
    await currentActor(requestWith(working, 'PATCH'), in_(600));
    expect(await currentActor(requestWith(watching), in_(1000))).toEqual({ kind: 'anonymous' });
    expect(await currentActor(requestWith(working), in_(1000))).toMatchObject({ kind: 'staff' });
  });

  test('after 12 hours, whatever is done', async () => {
    const cookie = await signIn(clinic.usernames.desk);
    for (let at = 600; at < 43_200; at += 600)
      expect(await currentActor(requestWith(cookie, 'PATCH'), in_(at))).toMatchObject({
        kind: 'staff',
      });
    expect(await currentActor(requestWith(cookie, 'PATCH'), in_(43_201))).toEqual({
      kind: 'anonymous',
    });
  });

  test('when the clock of the server was set back by hours', async () => {
    const cookie = await signIn(clinic.usernames.desk);
    expect(await currentActor(requestWith(cookie), in_(-7200))).toEqual({ kind: 'anonymous' });
  });

  test('on the server, by signing out: the old cookie is worth nothing', async () => {
    const cookie = await signIn(clinic.usernames.desk);
    const answer = await ask(routes.session.DELETE, { method: 'DELETE', cookie });
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^facewise-session=;.*Max-Age=0/);
    // Clearing the whole site would take what the outbox still has to send with it.
    expect(answer.headers.get('clear-site-data')).toBeNull();
    expect((await who(cookie)).status).toBe(401);
  });

  test('everywhere at once, for oneself and for nobody else', async () => {
    const mine = [await signIn(clinic.usernames.desk), await signIn(clinic.usernames.desk)];
    await ask(routes.accountSessions.DELETE, { method: 'DELETE', cookie: mine[0] ?? '' });
    for (const cookie of mine) expect((await who(cookie)).status).toBe(401);
    expect((await who(clinic.cookies.clinician)).status).toBe(200);
  });

  test('in one other place', async () => {
    const [here, there] = [
      await signIn(clinic.usernames.desk),
      await signIn(clinic.usernames.desk),
    ];
    const list = async (cookie: string) =>
      (
        (await ask(routes.account.GET, { cookie })).body as {
          sessions: readonly { id: string; isThis: boolean; device: string }[];
        }
      ).sessions;
    const thereId = (await list(there)).find(({ isThis }) => isThis)?.id ?? '';
    expect((await list(here)).map(({ device }) => device)).toContain('Chrome · Windows');
    const end = (cookie: string) =>
      ask(routes.accountSession.DELETE, { method: 'DELETE', cookie, id: thereId });
    expect((await end(clinic.cookies.clinician)).status).toBe(404);
    expect((await who(there)).status).toBe(200);
    expect((await end(here)).status).toBe(204);
    expect((await who(there)).status).toBe(401);
    expect((await who(here)).status).toBe(200);
  });

  test('at once when the account loses its access, and there is no new one', async () => {
    const cookie = await signIn(clinic.usernames.desk);
    const change = (kind: string) =>
      ask(routes.staffMember.PATCH, {
        method: 'PATCH',
        cookie: clinic.cookies.admin,
        id: clinic.ids.desk,
        body: { kind },
      });
    expect((await change('disable')).status).toBe(200);
    expect((await who(cookie)).status).toBe(401);
    await expect(signIn(clinic.usernames.desk)).rejects.toThrow('wrong-credentials');
    expect((await change('enable')).status).toBe(200);
    expect((await who(cookie)).status).toBe(401);
    expect(await signIn(clinic.usernames.desk)).not.toBe('');
  });
});

describe('one’s own password', () => {
  const change = (cookie: string, current: string, next: string) =>
    ask(routes.accountPassword.POST, { method: 'POST', cookie, body: { current, next } });

  test('changes with the old one, ends the other sessions, and keeps this one', async () => {
    const [here, there] = [
      await signIn(clinic.usernames.clinician),
      await signIn(clinic.usernames.clinician),
    ];
    expect(codeOf(await change(here, 'not my password', 'seven gulls at dawn'))).toBe(
      'wrong-password',
    );
    expect(codeOf(await change(here, password, 'short'))).toBe('password-too-short');
    expect(codeOf(await change(here, password, 'Harbour2026'))).toBe('password-guessable');
    expect((await who(there)).status).toBe(200);
    expect((await change(here, password, 'seven gulls at dawn')).status).toBe(204);
    expect((await who(here)).status).toBe(200);
    expect((await who(there)).status).toBe(401);
    expect((await change(here, 'seven gulls at dawn', password)).status).toBe(204);
  });

  test('cannot be guessed at an open screen', async () => {
    const cookie = await signIn(clinic.usernames.clinician);
    const codes: (string | undefined)[] = [];
    for (let count = 0; count < 8; count += 1)
      codes.push(codeOf(await change(cookie, `guess number ${count}`, 'seven gulls at dawn')));
    expect(codes.slice(0, 5)).toEqual(Array(5).fill('wrong-password'));
    expect(codes.slice(5)).toEqual(Array(3).fill('too-many-tries'));
  });
});

test('a kiosk that is enrolled on a device with a session ends it', async () => {
  const cookie = await signIn(clinic.usernames.desk);
  const { body } = await ask<{ code: string }>(routes.kiosks.POST, {
    method: 'POST',
    cookie: clinic.cookies.admin,
    body: { label: 'Hall' },
  });
  const answer = await ask(routes.kioskSession.POST, {
    method: 'POST',
    cookie,
    body: { code: body.code.toLowerCase().replaceAll('-', ' ') },
  });
  expect(answer.status).toBe(201);
  expect(answer.body).toEqual({
    kioskId: expect.any(String),
    clinic: 'harbour',
    name: { 'zh-CN': '海港医院', en: 'Harbour Clinic' },
    label: 'Hall',
  });
  expect(cookieOf(answer)).toMatch(/^facewise-kiosk=/);
  expect((await who(cookie)).status).toBe(401);
});
