import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { verifyAudit } from '../../../server/audit/verify.ts';
import type { Transaction } from '../../../server/db/engine.ts';
import { inClinic } from '../../../server/db/in-clinic.ts';
import { changeIntake } from '../../../server/intakes/change-intake.ts';
import { fileIntake } from '../../../server/intakes/file-intake.ts';
import { readIntake } from '../../../server/intakes/read-intake.ts';
import { newClinic, type TestClinic, usesStore } from '../support/stored.ts';
import { submission } from '../support/submissions.ts';

const { engine } = usesStore();

type Rows = { readonly rows: readonly Readonly<Record<string, unknown>>[] };

const rowsOf = async (tx: Transaction, text: string) =>
  ((await tx.execute(sql.raw(text))) as unknown as Rows).rows;

/** Files one intake, reads it and raises it. */
const someActs = async (clinic: TestClinic): Promise<string> => {
  const staff = clinic.staff('desk', '王医助');
  const { id } = await fileIntake(staff, submission(clinic.slug));
  await readIntake(staff, id);
  await changeIntake(staff, id, {
    version: 1,
    change: { kind: 'raise', urgency: 'same-day', reason: 'canary-reason looks unwell' },
  });
  return id;
};

const verdict = (clinic: TestClinic) => inClinic(clinic.id, (tx) => verifyAudit(tx, clinic.id));

describe('the audit trail', () => {
  test('says who did what to which intake, and holds no answer and no reason', async () => {
    const clinic = await newClinic(engine());
    const id = await someActs(clinic);
    const rows = await inClinic(clinic.id, (tx) =>
      rowsOf(tx, 'select * from audit_log order by position'),
    );
    expect(rows).toMatchObject(
      [
        { position: 1, action: 'intake.file', subject: id, actor_name: '王医助' },
        { position: 2, action: 'intake.read', subject: id },
        { position: 3, action: 'intake.raise', detail: { from: 'routine', to: 'same-day' } },
      ].map((row) => expect.objectContaining({ ...row, position: expect.anything() })),
    );
    expect(JSON.stringify(rows)).not.toMatch(/eye-closing|cheek|jerks-then-squeeze|canary-reason/);
  });

  test('is whole when nobody touched it', async () => {
    const clinic = await newClinic(engine());
    expect(await verdict(clinic)).toEqual({ entries: 0, brokenAt: null });
    await someActs(clinic);
    expect(await verdict(clinic)).toEqual({ entries: 3, brokenAt: null });
  });

  test.each(['desk', 'owner'] as const)('refuses every change, to the %s too', async (who) => {
    const clinic = await newClinic(engine());
    await someActs(clinic);
    const run = (text: string) =>
      who === 'desk'
        ? inClinic(clinic.id, (tx) => rowsOf(tx, text))
        : engine().asOwner(async (tx) => {
            await tx.execute(sql`select set_config('app.clinic', ${clinic.id}, true)`);
            return rowsOf(tx, text);
          });
    for (const text of [
      "update audit_log set action = 'nothing'",
      'delete from audit_log',
      'truncate audit_log',
    ])
      await expect(run(text)).rejects.toThrow();
    expect(await verdict(clinic)).toEqual({ entries: 3, brokenAt: null });
  });

  test.each([
    ["update audit_log set action = 'intake.list' where position = 2", 2],
    ["update audit_log set actor_name = 'somebody else' where position = 1", 1],
    ["update audit_log set detail = '{}' where position = 3", 3],
    ["update audit_log set at = at + interval '1 second' where position = 2", 2],
    ['delete from audit_log where position = 2', 3],
    ['delete from audit_log where position = 3', 3],
    ['delete from audit_log', 1],
  ])('shows where whoever owns the database did: %s', async (tamper, brokenAt) => {
    const clinic = await newClinic(engine());
    await someActs(clinic);
    // What a superuser with the trigger switched off could do.
    await engine().asOwner(async (tx) => {
      await tx.execute(sql`alter table audit_log disable trigger user`);
      await tx.execute(sql`select set_config('app.clinic', ${clinic.id}, true)`);
      const where = tamper.includes('where') ? ' and' : ' where';
      await tx.execute(sql.raw(`${tamper}${where} clinic_id = '${clinic.id}'`));
      await tx.execute(sql`alter table audit_log enable trigger user`);
    });
    expect((await verdict(clinic)).brokenAt).toBe(brokenAt);
  });

  test('20 people at once make one chain', async () => {
    const clinic = await newClinic(engine());
    await Promise.all(
      Array.from({ length: 20 }, () => fileIntake(clinic.staff('desk'), submission(clinic.slug))),
    );
    expect(await verdict(clinic)).toEqual({ entries: 20, brokenAt: null });
  });
});
