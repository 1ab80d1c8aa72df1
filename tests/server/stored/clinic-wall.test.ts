import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Transaction } from '../../../server/db/engine.ts';
import { errorCode } from '../../../server/db/error-code.ts';
import { inClinic } from '../../../server/db/in-clinic.ts';
import { migrate } from '../../../server/db/migrate.ts';
import { migrations } from '../../../server/db/migrations/all.ts';
import { fileIntake } from '../../../server/intakes/file-intake.ts';
import { newClinic, usesStore } from '../support/stored.ts';
import { submission } from '../support/submissions.ts';

const { engine } = usesStore();

type Rows = { readonly rows: readonly Readonly<Record<string, unknown>>[] };

const rowsOf = async (
  db: Pick<Transaction, 'execute'>,
  text: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  ((await db.execute(sql.raw(text))) as unknown as Rows).rows;

const clinicTables = () =>
  engine().asOwner((tx) =>
    rowsOf(
      tx,
      `select distinct table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'clinic_id' order by 1`,
    ),
  );

describe('the wall between clinics', () => {
  test('a query without a clinic sees no row of any table that belongs to clinics', async () => {
    const clinic = await newClinic(engine());
    await fileIntake(clinic.staff('desk'), submission(clinic.slug));
    const tables = await clinicTables();
    expect(tables.length).toBeGreaterThan(8);
    for (const { name } of tables) {
      // Accounts may not be read by this role at all.
      const rows = await rowsOf(engine().database, `select * from ${name}`).catch(
        (error: unknown) => (errorCode(error) === '42501' ? [] : [error]),
      );
      expect([name, rows]).toEqual([name, []]);
    }
  });

  test('inside a clinic its own rows are seen, so the last test can fail', async () => {
    const clinic = await newClinic(engine());
    await fileIntake(clinic.staff('desk'), submission(clinic.slug));
    for (const name of ['intakes', 'intake_trail', 'audit_log', 'idempotency_keys'])
      expect(await inClinic(clinic.id, (tx) => rowsOf(tx, `select * from ${name}`))).toHaveLength(
        1,
      );
  });

  test('nothing of another clinic can be read, changed, moved or made', async () => {
    const [one, two] = [await newClinic(engine()), await newClinic(engine())];
    await fileIntake(two.staff('desk'), submission(two.slug));
    const inOne = (text: string) => inClinic(one.id, (tx) => rowsOf(tx, text));
    expect(await inOne(`select * from intakes where clinic_id = '${two.id}'`)).toEqual([]);
    expect(await inOne("update intakes set status = 'left' returning id")).toEqual([]);
    expect(await inOne('delete from intakes returning id')).toEqual([]);
    await expect(
      inOne(`insert into clinic_days (clinic_id, day) values ('${two.id}', '2026-01-01')`),
    ).rejects.toThrow();
    await inClinic(two.id, (tx) => rowsOf(tx, 'select 1'));
    await expect(
      inClinic(two.id, (tx) => rowsOf(tx, `update intakes set clinic_id = '${one.id}'`)),
    ).rejects.toThrow();
  });

  test('every table with a clinic has the policy, and it binds the owner too', async () => {
    const tables = await engine().asOwner((tx) =>
      rowsOf(
        tx,
        `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled
         from pg_class c join information_schema.columns i on i.table_name = c.relname
         where c.relkind = 'r' and i.table_schema = 'public' and i.column_name = 'clinic_id'`,
      ),
    );
    expect(tables.filter(({ walled }) => walled !== true)).toEqual([]);
  });

  test('the app role cannot make itself more than it is', async () => {
    const clinic = await newClinic(engine());
    for (const text of [
      'alter table intakes disable row level security',
      'truncate intakes',
      'create role somebody superuser',
      "insert into clinics (id, slug, settings) values ('x', 'x', '{}')",
    ])
      await expect(inClinic(clinic.id, (tx) => rowsOf(tx, text))).rejects.toThrow();
  });
});

describe('the schema', () => {
  const connection = (tx: Transaction) => ({
    run: async (text: string) => (text === 'begin' || text === 'commit' ? [] : rowsOf(tx, text)),
  });

  test('a second start finds nothing to do', async () => {
    const applied = await engine().asOwner((tx) => migrate(connection(tx)));
    expect(applied).toEqual([]);
  });

  test('a step that was changed after its release stops the start', async () => {
    const [first] = migrations;
    const changed = [{ name: first?.name ?? '', sql: 'select 2' }];
    await expect(engine().asOwner((tx) => migrate(connection(tx), changed))).rejects.toThrow(
      'other contents',
    );
  });
});
