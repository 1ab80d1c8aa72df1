import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { verifyAudit } from '../../../server/audit/verify.ts';
import { updateSettings } from '../../../server/clinics/update-settings.ts';
import { inClinic } from '../../../server/db/in-clinic.ts';
import { changeIntake } from '../../../server/intakes/change-intake.ts';
import { countOutcomes } from '../../../server/intakes/count-outcomes.ts';
import { fileIntake } from '../../../server/intakes/file-intake.ts';
import { listIntakes } from '../../../server/intakes/list-intakes.ts';
import { purge } from '../../../server/intakes/purge.ts';
import { readIntake } from '../../../server/intakes/read-intake.ts';
import { newClinic, type TestClinic, usesStore } from '../support/stored.ts';
import { submission } from '../support/submissions.ts';

const { engine } = usesStore();
const filedAt = new Date('2026-11-27T03:00:00.000Z');
/** The clinic day of `filedAt` in Shanghai closes here. */
const closed = Date.parse('2026-11-27T16:00:00.000Z');
const hours = (count: number) => new Date(closed + count * 3_600_000);

const ids = async (clinic: TestClinic) =>
  (await listIntakes(clinic.staff('desk'), {}, filedAt)).intakes.map(({ id }) => id);

/** Everything the database holds about a clinic, as text. */
const dump = (clinic: TestClinic): Promise<string> =>
  inClinic(clinic.id, async (tx) => {
    const tables = ['intakes', 'intake_trail', 'idempotency_keys', 'outcomes', 'tombstones'];
    const parts = [];
    for (const table of tables)
      parts.push(await tx.execute(sql.raw(`select to_jsonb(t) as row from ${table} t`)));
    return JSON.stringify(parts.map((part) => (part as unknown as { rows: unknown }).rows));
  });

describe('what is past its time', () => {
  test('goes 72 hours after the clinic day has closed, and not a second before', async () => {
    const clinic = await newClinic(engine());
    const { id } = await fileIntake(clinic.staff('desk'), submission(clinic.slug), filedAt);
    const { deletedAfter } = await readIntake(clinic.staff('desk'), id);
    expect(deletedAfter).toBe(hours(72).toISOString());
    await purge(hours(72));
    expect(await ids(clinic)).toEqual([id]);
    await purge(new Date(hours(72).getTime() + 1));
    expect(await ids(clinic)).toEqual([]);
  });

  test('follows the setting of the clinic as it is now', async () => {
    const clinic = await newClinic(engine(), { retentionHours: 720 });
    await fileIntake(clinic.staff('desk'), submission(clinic.slug), filedAt);
    await purge(hours(100));
    expect(await ids(clinic)).toHaveLength(1);
    const shorter = { ...clinic.settings, retentionHours: 1 };
    await inClinic(clinic.id, (tx) => updateSettings(tx, clinic.id, shorter));
    await purge(hours(2));
    expect(await ids(clinic)).toEqual([]);
  });

  test('leaves no answer, no ticket and no reason behind', async () => {
    const clinic = await newClinic(engine());
    const doctor = clinic.staff('clinician', 'Dr Canary');
    const sent = submission(clinic.slug, { ref: 'canary-ref' });
    const { id, ticket } = await fileIntake(doctor, sent, filedAt);
    await changeIntake(doctor, id, {
      version: 1,
      change: { kind: 'raise', urgency: 'same-day', reason: 'canary-reason' },
    });
    await changeIntake(doctor, id, { version: 2, change: { kind: 'outcome', diagnosis: 'tic' } });
    const canaries = ['eye-closing', ticket, 'canary-ref', 'canary-reason', 'Dr Canary'];
    const before = await dump(clinic);
    for (const canary of canaries) expect(before).toContain(canary);
    await purge(hours(73));
    const after = await dump(clinic);
    for (const canary of canaries) expect(after).not.toContain(canary);
  });

  test('keeps the count of outcomes, without the person', async () => {
    const clinic = await newClinic(engine());
    const doctor = clinic.staff('clinician');
    const { id } = await fileIntake(doctor, submission(clinic.slug), filedAt);
    await changeIntake(doctor, id, { version: 1, change: { kind: 'outcome', diagnosis: 'tic' } });
    await purge(hours(73));
    expect((await countOutcomes(doctor)).total).toBe(1);
    expect(await dump(clinic)).not.toContain(`"intake_id":"${id}"},{"by_id`);
  });

  test('is told to the desks: what was listed is listed as removed', async () => {
    const clinic = await newClinic(engine());
    const desk = clinic.staff('desk');
    const { id } = await fileIntake(desk, submission(clinic.slug), filedAt);
    const { revision } = await listIntakes(desk);
    await purge(hours(73));
    expect(await listIntakes(desk, { since: revision })).toMatchObject({
      removed: [id],
      intakes: [],
      revision: revision + 1,
    });
  });

  test('is not filed again by a device that sends it once more', async () => {
    const clinic = await newClinic(engine());
    const sent = submission(clinic.slug);
    await fileIntake(clinic.staff('desk'), sent, filedAt);
    await purge(hours(73));
    await expect(fileIntake(clinic.staff('desk'), sent)).rejects.toMatchObject({
      problem: { status: 410, errors: [{ code: 'already-deleted' }] },
    });
  });

  test('is counted in the audit trail, which stays whole', async () => {
    const clinic = await newClinic(engine());
    await fileIntake(clinic.staff('desk'), submission(clinic.slug), filedAt);
    await purge(hours(73));
    const [verdict, last] = await inClinic(clinic.id, async (tx) => [
      await verifyAudit(tx, clinic.id),
      (await tx.execute(
        sql`select action, actor_kind, detail from audit_log order by position desc limit 1`,
      )) as unknown as { rows: unknown[] },
    ]);
    expect(verdict).toEqual({ entries: 2, brokenAt: null });
    expect(last.rows).toEqual([
      { action: 'intakes.purge', actor_kind: 'system', detail: { intakes: 1 } },
    ]);
  });
});

describe('idempotency keys', () => {
  const replay = async (days: number): Promise<string> => {
    const clinic = await newClinic(engine(), { retentionHours: 1 });
    const sent = submission(clinic.slug);
    await fileIntake(clinic.staff('desk'), sent, filedAt);
    await purge(new Date(filedAt.getTime() + days * 86_400_000));
    return fileIntake(clinic.staff('desk'), sent).then(
      () => 'filed again',
      () => 'refused',
    );
  };

  test('are kept for more than 7 days and not for ever', async () => {
    expect([await replay(7.5), await replay(9)]).toEqual(['refused', 'filed again']);
  });
});
