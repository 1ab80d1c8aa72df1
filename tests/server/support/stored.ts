import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { ClinicSettings } from '../../../lib/api/clinic-settings.ts';
import { foundClinic } from '../../../server/clinics/found-clinic.ts';
import { setEngine } from '../../../server/db/client.ts';
import { openEmbedded } from '../../../server/db/embedded.ts';
import type { Engine } from '../../../server/db/engine.ts';
import { openPostgresql } from '../../../server/db/postgresql.ts';
import { newId } from '../../../server/new-id.ts';
import type { KioskActor, StaffActor, StaffRole } from '../../../server/staff/actor.ts';

/** Which engine this run is about; the same files run once on each. */
export const engineKind: Engine['kind'] =
  inject('postgresql') === undefined ? 'embedded' : 'postgresql';

/** A new empty database of the private server. @returns its address */
export const newDatabase = async (): Promise<string> => {
  const server = inject('postgresql');
  const name = `t_${newId().replaceAll('-', '_').toLowerCase()}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database "${name}"`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};

/** An engine of this run's kind, on nothing. */
export const openEmpty = async (): Promise<Engine> =>
  engineKind === 'embedded' ? openEmbedded(null) : openPostgresql(await newDatabase());

/**
 * Opens an engine for the tests of a file and makes it the one that the operations use. `url` is
 * where another process finds it; empty for the embedded one, which no other process can open.
 */
export const usesStore = (): { readonly engine: () => Engine; readonly url: () => string } => {
  let engine: Engine | undefined;
  let url = '';
  beforeAll(async () => {
    if (engineKind === 'postgresql') url = await newDatabase();
    engine = await (url === '' ? openEmbedded(null) : openPostgresql(url));
    setEngine(engine);
  });
  afterAll(async () => {
    setEngine(undefined);
    await engine?.close();
  });
  return {
    engine: () => {
      if (engine === undefined) throw new Error('the engine is not open yet');
      return engine;
    },
    url: () => url,
  };
};

/** A clinic of its own, so that no test sees what another one did. */
export interface TestClinic {
  readonly id: string;
  readonly slug: string;
  readonly settings: ClinicSettings;
  readonly staff: <R extends StaffRole>(role: R, name?: string) => StaffActor<R>;
  readonly kiosk: KioskActor;
}

export const newClinic = async (
  engine: Engine,
  settings: Partial<ClinicSettings> = {},
): Promise<TestClinic> => {
  const slug = `c${newId()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')}`;
  const whole = ClinicSettings.parse({ name: { 'zh-CN': '诊所', en: 'Clinic' }, ...settings });
  const id = await engine.asOwner((tx) => foundClinic(tx, slug, whole));
  return {
    id,
    slug,
    settings: whole,
    staff: (role, name = `A ${role}`) => ({
      kind: 'staff',
      staffId: `${role}-${name}`,
      name,
      clinicId: id,
      role,
    }),
    kiosk: { kind: 'kiosk', kioskId: 'kiosk-1', clinicId: id },
  };
};
