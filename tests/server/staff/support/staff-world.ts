import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { ClinicSettings } from '../../../../lib/api/clinic-settings.ts';
import { findClinic } from '../../../../server/clinics/find-clinic.ts';
import { foundClinic } from '../../../../server/clinics/found-clinic.ts';
import { database } from '../../../../server/db/client.ts';
import type { Engine } from '../../../../server/db/engine.ts';
import type { StaffRole } from '../../../../server/staff/actor.ts';
import { offerSetUp } from '../../../../server/staff/set-up-links.ts';
import { codeAt } from '../../../../server/staff/time-code.ts';
import { usesStore } from '../../support/stored.ts';
import { type Answer, ask, cookieOf } from './ask.ts';
import * as routes from './routes.ts';

/** Good passwords that belong to nobody's name. */
export const password = 'quiet rooms by the sea';

/** A clinic with somebody of each role, signed in: their cookies. */
export interface Staffed {
  readonly slug: string;
  readonly cookies: Readonly<Record<StaffRole, string>>;
  readonly ids: Readonly<Record<StaffRole, string>>;
  readonly usernames: Readonly<Record<StaffRole, string>>;
  /** The secret of the admin's authenticator app. */
  readonly factorSecret: string;
  readonly recoveryCodes: readonly string[];
}

/** Opens a fresh database and a data folder for the tests of this file, and keeps the log quiet. */
export const openFreshStore = (): {
  readonly engine: () => Engine;
  readonly folder: () => string;
} => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'facewise-staff-'));
    vi.stubEnv('FACEWISE_DATA', folder);
    for (const stream of [process.stdout, process.stderr] as const)
      vi.spyOn(stream, 'write').mockImplementation(() => true);
  });
  const { engine } = usesStore();
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  return { engine, folder: () => folder };
};

/** The secret at the end of a link. */
export const secretOf = (link: string): string => link.split('#')[1] ?? '';

const bodyOf = async <T>(answer: Promise<Answer<T>>, status: number): Promise<T> => {
  const { status: got, body } = await answer;
  if (got !== status) throw new Error(`expected ${status}, got ${got}: ${JSON.stringify(body)}`);
  return body;
};

const origin = 'http://127.0.0.1:3000';

/** A further clinic, as a file of clinics makes it. */
const foundNamed = async (slug: string, name: ClinicSettings['name']): Promise<void> => {
  const { asOwner } = await database();
  await asOwner((tx) => foundClinic(tx, slug, ClinicSettings.parse({ name })));
};

/** Makes the clinic `slug` through the set-up link of the server. */
const makeClinic = async (slug: string, username: string): Promise<void> => {
  const clinic = { slug, name: { 'zh-CN': '海港医院', en: 'Harbour Clinic' } };
  const founded = await findClinic(slug);
  const isFirst = founded === null && (await offerSetUp(origin)).length > 0;
  if (founded === null && !isFirst) await foundNamed(slug, clinic.name);
  const [link = ''] = await offerSetUp(origin);
  const body = {
    token: secretOf(link),
    ...(isFirst ? { clinic } : {}),
    name: 'Ana Admin',
    username,
    password,
  };
  await bodyOf(ask(routes.setup.POST, { method: 'POST', body }), 204);
};

/** Signs in. @returns the cookie */
export const signIn = async (
  username: string,
  code?: string,
  guess = password,
): Promise<string> => {
  const body = { username, password: guess, ...(code === undefined ? {} : { code }) };
  const answer = await ask(routes.session.POST, { method: 'POST', body });
  if (answer.status !== 201) throw new Error(`sign-in: ${JSON.stringify(answer.body)}`);
  return cookieOf(answer);
};

export const enrol = async (cookie: string) => {
  const { secret } = await bodyOf(
    ask<{ secret: string }>(routes.secondFactor.POST, {
      method: 'POST',
      cookie,
      body: { password },
    }),
    200,
  );
  const answer = await ask<{ recoveryCodes: readonly string[] }>(routes.secondFactor.PUT, {
    method: 'PUT',
    cookie,
    body: { code: codeAt(secret, new Date()) },
  });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return { secret, cookie: cookieOf(answer), recoveryCodes: answer.body.recoveryCodes };
};

/** Invites somebody and uses the invitation. @returns the id of the account */
export const hire = async (admin: string, username: string, role: StaffRole): Promise<string> => {
  const { token, staffId } = await bodyOf(
    ask<{ token: string; staffId: string }>(routes.staff.POST, {
      method: 'POST',
      cookie: admin,
      body: { username, name: `${role} of the clinic`, role },
    }),
    201,
  );
  await bodyOf(ask(routes.linksUse.POST, { method: 'POST', body: { token, password } }), 204);
  return staffId;
};

/** A whole clinic, made through the same doors that people use. */
export const staffClinic = async (slug: string): Promise<Staffed> => {
  const names = { desk: `${slug}.desk`, clinician: `${slug}.doc`, admin: `${slug}.admin` };
  await makeClinic(slug, names.admin);
  const enrolled = await enrol(await signIn(names.admin));
  const { cookie: admin } = enrolled;
  const desk = await hire(admin, names.desk, 'desk');
  const clinician = await hire(admin, names.clinician, 'clinician');
  const { staff } = await bodyOf(
    ask<{ staff: readonly { id: string; isYou: boolean }[] }>(routes.staff.GET, { cookie: admin }),
    200,
  );
  const you = staff.find(({ isYou }) => isYou)?.id ?? '';
  return {
    slug,
    cookies: { desk: await signIn(names.desk), clinician: await signIn(names.clinician), admin },
    ids: { desk, clinician, admin: you },
    usernames: names,
    factorSecret: enrolled.secret,
    recoveryCodes: enrolled.recoveryCodes,
  };
};
