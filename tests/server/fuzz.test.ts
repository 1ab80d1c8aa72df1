import type { OperationOutcome } from 'fhir/r4';
import { beforeAll, expect, test } from 'vitest';
import { ClinicSettings } from '../../lib/api/clinic-settings.ts';
import { exampleSheets } from '../../lib/api/example-sheets.ts';
import { FileIntake } from '../../lib/api/file-intake.ts';
import { NewKiosk } from '../../lib/api/kiosk.ts';
import { openapi } from '../../lib/api/openapi.ts';
import { Invitation } from '../../lib/api/staff-member.ts';
import { checkSheet } from '../../rules/schema/check-sheet.ts';
import { oneOf, type Random, randomFrom } from '../../scripts/validation/random.ts';
import { newId } from '../../server/new-id.ts';
import { plainResponse } from '../api/support/fhir.ts';
import { schemaFaults } from '../api/support/json-schema.ts';
import { fuzzedBody, fuzzedText } from '../support/fuzz-bodies.ts';
import { ask } from './staff/support/ask.ts';
import * as doors from './staff/support/routes.ts';
import {
  hire,
  openFreshStore,
  password,
  type Staffed,
  staffClinic,
} from './staff/support/staff-world.ts';
import { type ApiRoute, apiRoutes } from './support/api-routes.ts';

/*
 * Everything that can be sent is sent: to every call, by everybody, good bodies changed in every way
 * we know to break programs (S-12). `npm run fuzz` sends 100,000; here fewer of the same kind.
 */
const count = Number(process.env.FUZZ_BODIES ?? 1200);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_127);

const { engine } = openFreshStore();
const routes = await apiRoutes();
const document = openapi();
const answers = exampleSheets['classic-hemifacial-spasm'].answers;

let clinic: Staffed;
/** Somebody whose account may be changed, disabled and made an admin. */
let victim: string;
let intakeId: string;

const settings = ClinicSettings.parse({ name: { 'zh-CN': '海港医院', en: 'Harbour Clinic' } });

const filing = () => ({
  clinic: 'harbour',
  answers,
  witness: { side: 'self' },
  lang: 'en',
  subject: 'self',
  ref: 'T-1',
  collectedAt: '2026-11-27T09:30:00Z',
});

beforeAll(async () => {
  clinic = await staffClinic('harbour');
  victim = await hire(clinic.cookies.admin, 'harbour.victim', 'desk');
  const filed = await ask<{ id: string }>(find('POST', 'intakes').handler, {
    method: 'POST',
    body: filing(),
    cookie: clinic.cookies.desk,
    headers: { 'idempotency-key': newId() },
  });
  intakeId = filed.body.id;
});

const find = (method: string, path: string): ApiRoute => {
  const found = routes.find((each) => each.method === method && each.path === path);
  if (found === undefined) throw new Error(`there is no ${method} ${path}`);
  return found;
};

const changes = [
  { kind: 'call', department: 'eye' },
  { kind: 'uncall' },
  { kind: 'transfer', department: null },
  { kind: 'raise', urgency: 'same-day', reason: 'looks unwell' },
  { kind: 'lower', urgency: 'routine', reason: 'seen by the doctor' },
  { kind: 'acknowledge' },
  { kind: 'answers', answers, witness: { side: 'self' } },
  { kind: 'outcome', diagnosis: 'tic' },
  { kind: 'hold', hold: true },
];

/** A body that the call would take, as far as there is one. */
const goodBody = (random: Random, { method, path }: ApiRoute): unknown => {
  const token = 'a'.repeat(43);
  const bodies: Readonly<Record<string, unknown>> = {
    'POST assessments': { answers, setting: 'front-desk' },
    'POST fhir/QuestionnaireResponse/$assess': plainResponse(answers),
    'POST intakes': filing(),
    'PATCH intakes/[id]': { version: 1 + Math.floor(random() * 3), change: oneOf(random, changes) },
    'POST session': { username: 'harbour.desk', password: 'wrong password', code: '123456' },
    'POST setup': {
      token,
      clinic: { slug: 'other', name: settings.name },
      name: 'A',
      username: 'a.b',
      password,
    },
    'POST links/look': { token },
    'POST links/use': { token, password },
    'POST kiosk-session': { code: 'ABCD-EFGH' },
    'POST kiosks': { label: 'Door' },
    'POST staff': { username: `new.${newId().slice(0, 8).toLowerCase()}`, name: 'B', role: 'desk' },
    'PATCH staff/[id]': oneOf(random, [
      { kind: 'role', role: 'clinician' },
      { kind: 'disable' },
      { kind: 'enable' },
    ]),
    'POST staff/[id]/link': { forgetsSecondFactor: false },
    'PUT settings': { version: 1 + Math.floor(random() * 5), settings },
    'POST settings/undo': { version: 1 + Math.floor(random() * 5) },
    'POST account/password': { current: 'wrong password', next: 'another room by the sea' },
    'POST account/second-factor': { password: 'wrong password' },
    'PUT account/second-factor': { code: '123456' },
  };
  return bodies[`${method} ${path}`] ?? {};
};

/** Calls that end the sessions of whoever sends them: they are sent by nobody in particular. */
const endsSessions = new Set(['DELETE session', 'DELETE account/sessions', 'POST kiosk-session']);

const idFor = (random: Random, path: string): string => {
  if (random() < 0.2) return fuzzedText(random);
  if (path.startsWith('staff')) return victim;
  return path.startsWith('intakes') ? intakeId : '018f0000-0000-7000-8000-000000000000';
};

interface Fault {
  readonly path: string;
  readonly code: string;
}

/** The faults that a refusal names, in our own form or as FHIR says them; null when it is neither. */
const faultsIn = async (response: Response): Promise<readonly Fault[] | null> => {
  const type = response.headers.get('content-type');
  if (type === 'application/fhir+json; charset=utf-8') {
    const { issue } = (await response.json()) as OperationOutcome;
    return issue.map(({ details, expression }) => ({
      path: expression?.[0] ?? '',
      code: details?.coding?.[0]?.code ?? '',
    }));
  }
  if (type !== 'application/problem+json; charset=utf-8') return null;
  const problem = (await response.json()) as { errors: readonly Fault[] };
  const contract = 'current' in problem ? 'IntakeConflict' : 'Problem';
  const breaks = schemaFaults(document, { $ref: `#/components/schemas/${contract}` }, problem);
  return breaks.length === 0 ? problem.errors : null;
};

/** Faults of the body as a whole, which have no place inside it. */
const whole = ['not-an-object', 'empty', 'broken-json', 'repeated-key', 'wrong-shape'];

/** What is wrong with an answer; null when nothing is. */
const faultOf = async (response: Response): Promise<string | null> => {
  if (response.status >= 500) return 'a fault of the server';
  if (response.status < 400) return null;
  const named = await faultsIn(response);
  if (named === null || named.length === 0) return 'a refusal that breaks its contract';
  const isNamed = named.every(
    ({ path, code }) => path !== '' || response.status !== 422 || whole.includes(code),
  );
  return isNamed ? null : `a refusal that does not say where: ${JSON.stringify(named)}`;
};

const send = (random: Random, route: ApiRoute): Promise<Response> => {
  const { method, path, handler } = route;
  const who = endsSessions.has(`${method} ${path}`)
    ? ''
    : oneOf(random, ['', ...Object.values(clinic.cookies), clinic.cookies.admin]);
  const query = random() < 0.3 ? `?${new URLSearchParams([[fuzzedText(random), '1']])}` : '';
  const type =
    random() < 0.95 ? 'application/json' : oneOf(random, ['text/plain', 'application/json; a=b']);
  const body = method === 'GET' ? undefined : fuzzedBody(random, goodBody(random, route));
  const headers = new Headers({
    host: '127.0.0.1:3000',
    'sec-fetch-site': 'same-origin',
    'x-facewise-address': `192.0.2.${Math.floor(random() * 250)}`,
    ...(who === '' ? {} : { cookie: who }),
    ...(body === undefined ? {} : { 'content-type': type }),
    'idempotency-key': random() < 0.9 ? newId() : 'short',
  });
  const request = new Request(`http://127.0.0.1:3000/api/v1/${path}${query}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return handler(request, { params: Promise.resolve({ id: idFor(random, path), slug: 'x' }) });
};

const rowsOf = (table: string) =>
  engine().asOwner(async (tx) => {
    const { rows } = (await tx.execute(`select * from ${table}`)) as unknown as {
      rows: readonly Record<string, unknown>[];
    };
    return rows;
  });

test('whatever is sent to whatever address: never a 5xx, nothing stored, and every refusal names where (S-12)', {
  timeout: 60_000 + count * 60,
}, async () => {
  const random = randomFrom(seed);
  const statuses = new Map<string, number>();
  const faults: string[] = [];
  const sent = routes.filter(({ path }) => path !== 'intakes/stream');
  for (let at = 0; at < count; at += 1) {
    // Mostly calls that store something.
    const route = random() < 0.3 ? find('POST', 'intakes') : oneOf(random, sent);
    const response = await send(random, route);
    const name = `${route.method} ${route.path}`;
    const kind = `${name} ${response.status < 400 ? 'taken' : 'refused'}`;
    statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
    const fault = await faultOf(response);
    if (fault !== null) faults.push(`${at}, ${name}, ${response.status}: ${fault}`);
  }
  expect(faults, faults.slice(0, 30).join('\n')).toEqual([]);
  // It would prove nothing if nothing were ever taken.
  expect(statuses.get('POST intakes taken')).toBeGreaterThan(count / 40);
  expect(statuses.get('POST intakes refused')).toBeGreaterThan(count / 40);

  const stored = await rowsOf('intakes');
  expect(stored.filter((row) => !checkSheet(row.answers).ok)).toEqual([]);
  const { lang, subject, ref } = FileIntake.shape;
  for (const row of stored) {
    expect(lang.safeParse(row.lang).success && subject.safeParse(row.subject).success).toBe(true);
    expect(row.ref === null || ref.safeParse(row.ref).success).toBe(true);
  }
  for (const row of await rowsOf('staff'))
    expect(
      Invitation.safeParse({ username: row.username, name: row.name, role: row.role }).success,
    ).toBe(true);
  for (const row of await rowsOf('kiosks'))
    expect(NewKiosk.safeParse({ label: row.label }).success).toBe(true);
  for (const row of await rowsOf('clinics'))
    expect(ClinicSettings.safeParse(row.settings).success).toBe(true);
  expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  expect((await ask(doors.session.GET, { cookie: clinic.cookies.admin })).status).toBe(200);
});

/** Copies of a value in which one text has a null character inside, which no database stores. */
const withNull = (value: unknown): readonly unknown[] => {
  if (typeof value === 'string') return [`${value.slice(0, 1)}\u0000${value.slice(1)}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    withNull(inner).map((each) =>
      Array.isArray(value)
        ? value.map((old, at) => (at === Number(key) ? each : old))
        : { ...value, [key]: each },
    ),
  );
};

test('a null character in any text of any body is refused or does no harm', async () => {
  const detail = await ask<{ version: number }>(find('GET', 'intakes/[id]').handler, {
    cookie: clinic.cookies.clinician,
    id: intakeId,
  });
  const { version } = detail.body;
  const bodies = routes
    .filter(({ method }) => method !== 'GET')
    .flatMap((route) =>
      route.path === 'intakes/[id]'
        ? changes.map((change) => ({ route, good: { version, change } }))
        : [{ route, good: goodBody(() => 0, route) }],
    );
  const faults: string[] = [];
  for (const { route, good } of bodies)
    for (const body of withNull(good)) {
      const { method, path, handler } = route;
      const cookie = path === 'intakes/[id]' ? clinic.cookies.clinician : clinic.cookies.admin;
      const { status } = await ask(handler, {
        method,
        body,
        id: path.startsWith('staff') ? victim : intakeId,
        address: `192.0.3.${faults.length}`,
        ...(endsSessions.has(`${method} ${path}`) ? {} : { cookie }),
        headers: { 'idempotency-key': newId() },
      });
      if (status >= 500) faults.push(`${method} ${path}, ${status}: ${JSON.stringify(body)}`);
    }
  expect(faults, faults.join('\n')).toEqual([]);
});

test('a server that failed, or that did not say where, would be reported', async () => {
  const problem = (status: number, path: string) =>
    new Response(
      JSON.stringify({
        type: 'about:blank',
        title: 'x',
        status,
        detail: 'x',
        errors: [{ path, code: 'unknown-key', message: 'x' }],
      }),
      { status, headers: { 'content-type': 'application/problem+json; charset=utf-8' } },
    );
  expect(await faultOf(new Response('', { status: 500 }))).not.toBeNull();
  expect(await faultOf(new Response('', { status: 404 }))).not.toBeNull();
  expect(await faultOf(problem(422, ''))).not.toBeNull();
  expect(await faultOf(problem(422, '/side'))).toBeNull();
});
