import { afterEach, describe, expect, test, vi } from 'vitest';
import * as ready from '../../../app/api/v1/health/ready/route.ts';
import * as copies from '../../../app/api/v1/intakes/[id]/copies/route.ts';
import * as exported from '../../../app/api/v1/intakes/[id]/fhir/route.ts';
import * as one from '../../../app/api/v1/intakes/[id]/route.ts';
import * as callingRoute from '../../../app/api/v1/intakes/calling/route.ts';
import * as all from '../../../app/api/v1/intakes/route.ts';
import * as stream from '../../../app/api/v1/intakes/stream/route.ts';
import * as outcomeCopies from '../../../app/api/v1/outcomes/copies/route.ts';
import * as outcomes from '../../../app/api/v1/outcomes/route.ts';
import type { FileIntake } from '../../../lib/api/file-intake.ts';
import { openapi } from '../../../lib/api/openapi.ts';
import { readAudit } from '../../../server/audit/read-audit.ts';
import { changeIntake } from '../../../server/intakes/change-intake.ts';
import { fileIntake } from '../../../server/intakes/file-intake.ts';
import { mostStreams } from '../../../server/intakes/open-streams.ts';
import { newId } from '../../../server/new-id.ts';
import type { Actor } from '../../../server/staff/actor.ts';
import { schemaFaults } from '../../api/support/json-schema.ts';
import { newClinic, usesStore } from '../support/stored.ts';
import { sheets, submission } from '../support/submissions.ts';

const session = vi.hoisted(() => ({ actor: { kind: 'anonymous' } as unknown }));
vi.mock('../../../server/staff/current-actor.ts', () => ({
  currentActor: async () => session.actor,
}));

const { engine } = usesStore();
afterEach(() => vi.restoreAllMocks());

const document = openapi() as Readonly<Record<string, unknown>>;
const origin = 'http://localhost:3000';

const as = (actor: Actor) => {
  session.actor = actor;
};

const request = (path: string, method = 'GET', body?: unknown, headers: object = {}): Request =>
  new Request(`${origin}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

const at = (id: string) => ({ params: Promise.resolve({ id }) });

const call = {
  file: (body: unknown, headers: object = { 'idempotency-key': newId() }) =>
    all.POST(request('/api/v1/intakes', 'POST', body, headers)),
  list: (query = '') => all.GET(request(`/api/v1/intakes${query}`)),
  read: (id: string) => one.GET(request(`/api/v1/intakes/${id}`), at(id)),
  fhir: (id: string, query = '') =>
    exported.GET(request(`/api/v1/intakes/${id}/fhir${query}`), at(id)),
  copy: (id: string, form = 'a4') =>
    copies.POST(request(`/api/v1/intakes/${id}/copies`, 'POST', { form }), at(id)),
  calling: () => callingRoute.GET(request('/api/v1/intakes/calling')),
  change: (id: string, body: unknown) =>
    one.PATCH(request(`/api/v1/intakes/${id}`, 'PATCH', body), at(id)),
};

const faultsIn = async (name: string, response: Response) =>
  schemaFaults(document, { $ref: `#/components/schemas/${name}` }, await response.json());

const said = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { code: string; path: string }[] };
  return [response.status, errors[0]?.code, errors[0]?.path];
};

describe('the calls of the front desk', () => {
  test('answer as they are described', async () => {
    const clinic = await newClinic(engine());
    as(clinic.staff('clinician'));
    const filed = await call.file(submission(clinic.slug).body);
    expect([filed.status, filed.headers.get('cache-control')]).toEqual([201, 'no-store']);
    const { id } = (await filed.clone().json()) as { id: string };
    expect(await faultsIn('IntakeReceipt', filed)).toEqual([]);
    expect(await faultsIn('IntakeList', await call.list())).toEqual([]);
    expect(await faultsIn('IntakeDetail', await call.read(id))).toEqual([]);
    const change = { version: 1, change: { kind: 'outcome', diagnosis: 'tic' } };
    expect(await faultsIn('IntakeDetail', await call.change(id, change))).toEqual([]);
    const late = await call.change(id, change);
    expect([late.status, await faultsIn('IntakeConflict', late)]).toEqual([409, []]);
    const counts = await outcomes.GET(request('/api/v1/outcomes'));
    expect(await faultsIn('OutcomeCounts', counts)).toEqual([]);
    expect(await faultsIn('Readiness', await ready.GET(request('/api/v1/health/ready')))).toEqual(
      [],
    );
  });

  test.each<[string, unknown, object, readonly unknown[]]>([
    ['no key', {}, {}, [422, 'key-missing', 'Idempotency-Key']],
    ['a short key', {}, { 'idempotency-key': 'abc' }, [422, 'key-missing', 'Idempotency-Key']],
    ['an odd time', {}, { 'device-time': 'noon' }, [422, 'wrong-shape', 'Device-Time']],
    ['an unknown key', { phone: '1' }, {}, [422, 'unknown-key', '/phone']],
    [
      'an unknown option',
      { answers: { side: 'up' } },
      {},
      [422, 'unknown-option', '/answers/side'],
    ],
    ['no subject', { subject: undefined }, {}, [422, 'unknown-value', '/subject']],
    ['a result', { urgency: 'routine' }, {}, [422, 'unknown-key', '/urgency']],
  ])('refuse %s', async (name, extra, headers, expected) => {
    const clinic = await newClinic(engine());
    as(clinic.staff('desk'));
    const key =
      name.includes('key') && !name.includes('unknown') ? {} : { 'idempotency-key': newId() };
    const response = await call.file(
      { ...submission(clinic.slug).body, ...(extra as object) },
      { ...key, ...headers },
    );
    expect(await said(response)).toEqual(expected);
  });

  test.each([
    ['?status=waiting,called,seen,left', 200],
    ['?status=gone', 422],
    ['?status=waiting&status=seen', 422],
    ['?since=0', 200],
    ['?since=-1', 422],
    ['?day=2026-11-27', 200],
    ['?day=yesterday', 422],
    ['?clinic=another', 422],
  ])('the queue with %s: %i', async (query, status) => {
    as((await newClinic(engine())).staff('desk'));
    expect((await call.list(query)).status).toBe(status);
  });

  test('a kiosk sends 300 within an hour and is then told how long to wait', async () => {
    const clinic = await newClinic(engine());
    const now = new Date('2026-11-27T09:59:00Z');
    const send = (hour: Date) =>
      fileIntake(
        clinic.kiosk,
        submission(
          clinic.slug,
          { consent: { text: 'a'.repeat(64) }, answers: {} },
          { sender: 'kiosk:1' },
        ),
        hour,
      );
    for (let sent = 0; sent < 300; sent += 1) await send(now);
    await expect(send(now)).rejects.toMatchObject({
      problem: { status: 429, errors: [{ code: 'too-many-submissions' }] },
      headers: { 'retry-after': '60' },
    });
    await expect(send(new Date('2026-11-27T10:00:00Z'))).resolves.toBeDefined();
  });
});

describe('another clinic', () => {
  /** Every call of the description that has an id of an intake in its path. */
  const withIds = Object.entries(document.paths as Record<string, Record<string, unknown>>)
    .filter(([path]) => path.startsWith('/api/v1/intakes/{id}'))
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));

  /** How each of them is replayed. A new call without a line here fails the next test. */
  const replays: Readonly<Record<string, (id: string) => Promise<Response>>> = {
    'get /api/v1/intakes/{id}': call.read,
    'get /api/v1/intakes/{id}/fhir': call.fhir,
    'patch /api/v1/intakes/{id}': (id) =>
      call.change(id, { version: 1, change: { kind: 'leave' } }),
    'post /api/v1/intakes/{id}/copies': (id) => call.copy(id),
  };

  test('has a replay for every call with an id', () => {
    expect(withIds.length).toBeGreaterThan(1);
    expect(Object.keys(replays).sort()).toEqual([...withIds].sort());
  });

  test.each(['desk', 'clinician', 'admin'] as const)(
    'gets 404 and no foreign word, as %s, and the same 404 as for an id that never was',
    async (role) => {
      const [ours, theirs] = [await newClinic(engine()), await newClinic(engine())];
      const { id, ticket } = await fileIntake(theirs.staff('desk'), submission(theirs.slug));
      as(ours.staff(role));
      for (const [name, replay] of Object.entries(replays)) {
        const [foreign, never] = [await replay(id), await replay(newId())];
        const text = await foreign.text();
        expect([name, foreign.status, never.status]).toEqual([name, 404, 404]);
        expect(text).toBe(await never.text());
        for (const word of [id, ticket, theirs.id, theirs.slug]) expect(text).not.toContain(word);
      }
      const lists = [
        await call.list(),
        await call.list('?since=0'),
        await call.list('?status=waiting,called,seen,left'),
      ];
      for (const list of lists)
        expect(await list.json()).toMatchObject({ intakes: [], revision: 0 });
      as(theirs.staff('desk'));
      expect(await (await call.read(id)).json()).toMatchObject({ status: 'waiting', version: 1 });
    },
  );

  test.each(['anonymous', 'kiosk'] as const)('%s reads nothing at all', async (kind) => {
    const clinic = await newClinic(engine());
    const { id } = await fileIntake(clinic.staff('desk'), submission(clinic.slug));
    as(kind === 'kiosk' ? clinic.kiosk : { kind });
    const status = kind === 'kiosk' ? 403 : 401;
    for (const response of [
      await call.list(),
      await call.read(id),
      await call.fhir(id),
      await call.fhir(id, '?lang=fr'),
      await call.change(id, { version: 1, change: { kind: 'call' } }),
      await outcomeCopies.POST(request('/api/v1/outcomes/copies', 'POST')),
      await stream.GET(request('/api/v1/intakes/stream')),
      await outcomes.GET(request('/api/v1/outcomes')),
    ])
      expect(response.status).toBe(status);
  });
});

describe('the screen of the waiting room', () => {
  test('shows a kiosk the tickets being called with their doors, and not a word more', async () => {
    const name = { 'zh-CN': '神经内科', en: 'Neurology' };
    const [clinic, other] = [
      await newClinic(engine(), { departments: [{ id: 'neuro', name }] }),
      await newClinic(engine()),
    ];
    const filing = async (each: typeof clinic, change: object | null) => {
      const desk = each.staff('desk', 'canary-name');
      const sent = { answers: sheets.emergency as FileIntake['answers'], ref: newId() };
      const { id, ticket } = await fileIntake(desk, submission(each.slug, sent));
      if (change !== null)
        await changeIntake(desk, id, { version: 1, change: change as { kind: 'call' } });
      return ticket;
    };
    const waiting = await filing(clinic, null);
    const called = await filing(clinic, { kind: 'call', department: 'neuro' });
    await filing(other, { kind: 'call' });
    as(clinic.kiosk);
    const response = await call.calling();
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await faultsIn('Calling', response.clone())).toEqual([]);
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      clinic: clinic.settings.name,
      calling: [{ ticket: called, door: name }],
    });
    for (const secret of [waiting, 'canary', 'emergency', 'RF01', 'face-droop'])
      expect(text).not.toContain(secret);
    as({ kind: 'anonymous' });
    expect((await call.calling()).status).toBe(401);
  });
});

describe('prints and copies', () => {
  const trailOf = async (clinic: Awaited<ReturnType<typeof newClinic>>) =>
    (await readAudit(clinic.staff('admin'))).acts.map(({ action, who, subject, detail }) => ({
      action,
      who,
      subject,
      detail,
    }));

  test('stand in the audit trail: who, what, which, and from where', async () => {
    const clinic = await newClinic(engine());
    const desk = { ...clinic.staff('desk'), address: '192.0.2.7' };
    const { id } = await fileIntake(desk, submission(clinic.slug));
    as(desk);
    expect((await call.copy(id, 'a5')).status).toBe(204);
    expect((await call.copy(id, 'text')).status).toBe(204);
    expect((await call.copy(id, 'tattoo')).status).toBe(422);
    as(clinic.staff('clinician', 'Dr Wu'));
    const saved = await outcomeCopies.POST(request('/api/v1/outcomes/copies', 'POST'));
    expect(saved.status).toBe(204);
    const address = '192.0.2.7';
    expect(await trailOf(clinic)).toEqual([
      { action: 'outcomes.export', who: 'Dr Wu', subject: null, detail: {} },
      {
        action: 'intake.export',
        who: 'A desk',
        subject: id,
        detail: { form: 'text', address },
      },
      { action: 'intake.print', who: 'A desk', subject: id, detail: { form: 'a5', address } },
      { action: 'intake.file', who: 'A desk', subject: id, detail: { address } },
    ]);
  });

  test('the address of a patient’s phone is not kept', async () => {
    const clinic = await newClinic(engine(), { acceptsFromPhones: true });
    const consent = { text: 'a'.repeat(64) };
    await fileIntake(
      { kind: 'anonymous' },
      submission(clinic.slug, { consent }, { sender: 'address:x' }),
    );
    expect((await trailOf(clinic)).map(({ action, detail }) => [action, detail])).toEqual([
      ['intake.file', {}],
    ]);
  });
});

describe('the stream', () => {
  /** Reads events until there are so many. */
  const read = async (response: Response, count: number): Promise<readonly string[]> => {
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let text = '';
    const events = () => text.split('\n\n').filter((each) => each.startsWith('event: '));
    while (events().length < count) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value);
    }
    await reader.cancel();
    return events().slice(0, count);
  };

  test('says hello, then tells of each change of this clinic and of no other', async () => {
    const [ours, theirs] = [await newClinic(engine()), await newClinic(engine())];
    as(ours.staff('desk'));
    const response = await stream.GET(request('/api/v1/intakes/stream'));
    expect(response.headers.get('cache-control')).toBe('no-cache, no-transform');
    await fileIntake(theirs.staff('desk'), submission(theirs.slug));
    const { id } = await fileIntake(ours.staff('desk'), submission(ours.slug));
    await changeIntake(ours.staff('desk'), id, { version: 1, change: { kind: 'call' } });
    expect(await read(response, 3)).toEqual([
      'event: hello\ndata: {"revision":0}',
      `event: changed\ndata: {"revision":1,"id":"${id}"}`,
      `event: changed\ndata: {"revision":2,"id":"${id}"}`,
    ]);
  });

  test('one account cannot hold every stream of the server, and another is not held up', async () => {
    const clinic = await newClinic(engine());
    const [mine, other] = [clinic.staff('desk'), clinic.staff('desk', 'Another')];
    const open = () => stream.GET(request('/api/v1/intakes/stream'));
    as(mine);
    const held = await Promise.all(Array.from({ length: mostStreams }, open));
    expect(held.map(({ status }) => status)).toEqual(held.map(() => 200));
    expect(await said(await open())).toEqual([429, 'too-many-streams', '']);
    as(other);
    const theirs = await open();
    expect(theirs.status).toBe(200);
    as(mine);
    await held[0]?.body?.cancel();
    const again = await open();
    expect(again.status).toBe(200);
    for (const each of [...held.slice(1), theirs, again]) await each.body?.cancel();
  });

  test('tells nothing of a change that was rolled back', async () => {
    const clinic = await newClinic(engine());
    const desk = clinic.staff('desk');
    as(desk);
    const { id } = await fileIntake(desk, submission(clinic.slug));
    const response = await stream.GET(request('/api/v1/intakes/stream'));
    await changeIntake(desk, id, { version: 1, change: { kind: 'uncall' } }).catch(() => undefined);
    await changeIntake(desk, id, { version: 1, change: { kind: 'call' } });
    expect(await read(response, 2)).toEqual([
      'event: hello\ndata: {"revision":1}',
      `event: changed\ndata: {"revision":2,"id":"${id}"}`,
    ]);
  });
});

test('no log holds an answer, a ticket, a reason or a ref, whatever goes right or wrong (P-23)', async () => {
  const lines: string[] = [];
  const keep = (chunk: unknown) => {
    lines.push(String(chunk));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  for (const level of ['log', 'error', 'warn', 'info'] as const)
    vi.spyOn(console, level).mockImplementation((...all) => lines.push(all.join(' ')));
  const clinic = await newClinic(engine());
  as(clinic.staff('clinician', 'canary-name'));
  const key = newId();
  const body = { ...submission(clinic.slug).body, ref: 'canary-ref', answers: sheets.emergency };
  const filed = (await (await call.file(body, { 'idempotency-key': key })).json()) as {
    id: string;
    ticket: string;
  };
  await call.change(filed.id, {
    version: 1,
    change: { kind: 'lower', urgency: 'routine', reason: 'canary-reason' },
  });
  await call.change(filed.id, { version: 1, change: { kind: 'see' } });
  await call.file({ ...body, lang: 'zh-CN' }, { 'idempotency-key': key });
  await call.file({ ...body, answers: { 'canary-question': 'canary-answer' } });
  await call.list('?status=canary-status');
  // The database fails in the middle of it, with all of it in its message.
  vi.spyOn(engine().database, 'transaction').mockRejectedValue(
    new Error(`insert failed: ${JSON.stringify(body)} ${filed.ticket}`),
  );
  expect((await call.file(body)).status).toBe(500);
  vi.restoreAllMocks();
  const log = lines.join('\n');
  expect(log).toContain('unexpected Error');
  const canaries = ['canary', 'face-droop-sudden', 'emergency-signs', filed.ticket, key];
  for (const canary of canaries) expect(log).not.toContain(canary);
});
