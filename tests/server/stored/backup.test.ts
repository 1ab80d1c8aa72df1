import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '../../../server/audit/verify.ts';
import { readingFrom } from '../../../server/backup/lines.ts';
import { reasonOf } from '../../../server/backup/reason.ts';
import { RestoreRefused, restoreBackup } from '../../../server/backup/restore-backup.ts';
import { opening, sealing } from '../../../server/backup/seal.ts';
import { rowsOf, tablesInOrder } from '../../../server/backup/tables.ts';
import { type BackupLine, writeBackup } from '../../../server/backup/write-backup.ts';
import { setEngine } from '../../../server/db/client.ts';
import type { Engine } from '../../../server/db/engine.ts';
import { inClinic } from '../../../server/db/in-clinic.ts';
import { changeIntake } from '../../../server/intakes/change-intake.ts';
import { fileIntake } from '../../../server/intakes/file-intake.ts';
import { listIntakes } from '../../../server/intakes/list-intakes.ts';
import { purge } from '../../../server/intakes/purge.ts';
import { readIntake } from '../../../server/intakes/read-intake.ts';
import { newClinic, openEmpty, usesStore } from '../support/stored.ts';
import { submission } from '../support/submissions.ts';

const { engine } = usesStore();
const others: Engine[] = [];
afterAll(() => Promise.all(others.map((each) => each.close())));

const secret = 'a passphrase of the clinic';

const linesOf = async (from: Engine): Promise<readonly BackupLine[]> => {
  const lines: BackupLine[] = [];
  await writeBackup(from, async (line) => {
    lines.push(line);
  });
  return lines;
};

/** Through JSON, as through a file. */
async function* through(lines: readonly BackupLine[]): AsyncGenerator<BackupLine> {
  for (const line of lines) yield JSON.parse(JSON.stringify(line)) as BackupLine;
}

const emptyOne = async (): Promise<Engine> => {
  const other = await openEmpty();
  others.push(other);
  return other;
};

/** Runs with another database in place of the one of this file. */
const inOther = async <T>(other: Engine, work: () => Promise<T>): Promise<T> => {
  setEngine(other);
  try {
    return await work();
  } finally {
    setEngine(engine());
  }
};

/** A hash of every row of every table that a backup holds. */
const contents = (of: Engine): Promise<Readonly<Record<string, string>>> =>
  of.asOwner(async (tx) => {
    const found: Record<string, string> = {};
    const clinics = await rowsOf<{ id: string }>(tx, sql`select id from clinics order by id`);
    for (const { name, isWalled } of await tablesInOrder(tx)) {
      const parts = [];
      for (const id of isWalled ? clinics.map((each) => each.id) : ['']) {
        await tx.execute(sql`select set_config('app.clinic', ${id}, true)`);
        parts.push(
          await rowsOf(
            tx,
            sql`select count(*)::int as n, md5(string_agg(to_jsonb(t)::text, '|' order by to_jsonb(t)::text)) as h from ${sql.identifier(name)} t ${isWalled ? sql`where t.clinic_id = ${id}` : sql``}`,
          ),
        );
      }
      found[name] = JSON.stringify(parts);
    }
    return found;
  });

const filedAt = new Date('2026-11-27T03:00:00.000Z');

const twoClinics = async () => {
  const [one, two] = [await newClinic(engine()), await newClinic(engine())];
  const doctor = one.staff('clinician', '陈医生');
  const sent = submission(one.slug, { ref: 'r' });
  const filed = await fileIntake(doctor, sent, filedAt);
  await fileIntake(doctor, submission(one.slug, { ref: 'r' }), filedAt);
  await changeIntake(doctor, filed.id, {
    version: 1,
    change: { kind: 'outcome', diagnosis: 'blepharospasm' },
  });
  await fileIntake(two.staff('desk'), submission(two.slug), filedAt);
  return { one, two, doctor, sent, filed };
};

describe('the drill: a backup put back into an empty database', () => {
  test('is the same, row for row, and works on', async () => {
    const { one, doctor, sent, filed } = await twoClinics();
    const lines = await linesOf(engine());
    const before = await contents(engine());
    const other = await emptyOne();
    const quiet = await inOther(other, () => restoreBackup(other, through(lines), [], filedAt));
    expect([quiet.deletedAgain, quiet.counts.intakes]).toEqual([0, 3]);
    const after = await contents(other);
    const { audit_log: _log, audit_heads: _heads, ...rest } = after;
    expect(rest).toEqual(
      Object.fromEntries(Object.entries(before).filter(([name]) => !name.startsWith('audit_'))),
    );
    await inOther(other, async () => {
      // The chain goes on from where it was, with the restore as its newest link.
      expect(await inClinic(one.id, (tx) => verifyAudit(tx, one.id))).toEqual({
        entries: 4,
        brokenAt: null,
      });
      // A device that sends again what it sent before the disaster files nothing twice.
      expect(await fileIntake(doctor, sent, filedAt)).toEqual(filed);
      const next = await fileIntake(doctor, submission(one.slug), filedAt);
      expect([next.ticket, next.sequence]).toEqual(['A002', 3]);
      expect((await readIntake(doctor, filed.id)).trail).toHaveLength(3);
    });
  });

  test('does not bring back what was deleted since, whether by list or by time', async () => {
    const { one, two, doctor, filed } = await twoClinics();
    const lines = await linesOf(engine());
    const other = await emptyOne();
    const list = [{ clinicId: one.id, intakeId: filed.id }];
    const { deletedAgain } = await inOther(other, () =>
      restoreBackup(other, through(lines), list, filedAt),
    );
    expect(deletedAgain).toBe(1);
    await inOther(other, async () => {
      const queue = await listIntakes(doctor);
      expect(queue.intakes.map(({ id }) => id)).not.toContain(filed.id);
      expect(queue.intakes).toHaveLength(1);
      await purge(new Date('2026-12-24T00:00:00Z'));
      expect((await listIntakes(doctor)).intakes).toEqual([]);
      expect((await listIntakes(two.staff('desk'))).intakes).toEqual([]);
    });
  });

  test('holds what was deleted before it was made as tombstones only', async () => {
    const { one, filed } = await twoClinics();
    await purge(new Date('2026-12-24T00:00:00Z'));
    const text = JSON.stringify(await linesOf(engine()));
    expect(text).toContain(filed.id);
    expect(text).toContain(one.slug);
    expect(text).not.toContain('eye-closing');
  });
});

describe('a backup', () => {
  test('is one moment: a submission filed meanwhile is wholly in it or not at all', async () => {
    const clinic = await newClinic(engine());
    const desk = clinic.staff('desk');
    await fileIntake(desk, submission(clinic.slug));
    const lines: BackupLine[] = [];
    let meanwhile: Promise<unknown> | undefined;
    await writeBackup(engine(), async (line) => {
      meanwhile ??= fileIntake(desk, submission(clinic.slug));
      // A server of its own goes on working; the embedded one lets others wait.
      if (engine().kind === 'postgresql') await meanwhile;
      lines.push(line);
    });
    await meanwhile;
    const rows = (table: string) =>
      lines
        .flatMap((line) => ('table' in line && line.table === table ? line.rows : []))
        .filter((row) => row.clinic_id === clinic.id);
    expect(rows('intakes')).toHaveLength(1);
    expect(rows('audit_log')).toHaveLength(1);
    expect(rows('clinic_counters')).toMatchObject([{ sequence: 1 }]);
  });

  test('is refused where clinics already are, when it is cut off, and when it does not count up', async () => {
    await twoClinics();
    const lines = await linesOf(engine());
    await expect(restoreBackup(engine(), through(lines))).rejects.toThrow('already holds clinics');
    const other = await emptyOne();
    await expect(restoreBackup(other, through(lines.slice(0, -1)))).rejects.toThrow('breaks off');
    const short = lines.map((line) =>
      'table' in line && line.table === 'outcomes' ? { ...line, rows: [] } : line,
    );
    await expect(restoreBackup(other, through(short))).rejects.toThrow('there should be');
    const [head, ...rest] = lines;
    const newer = { ...head, migrations: ['9999-later'] } as unknown as BackupLine;
    await expect(restoreBackup(other, through([newer, ...rest]))).rejects.toThrow('newer release');
    // Nothing of the refused ones is left: it can still be restored.
    const done = await inOther(other, () => restoreBackup(other, through(lines)));
    expect(done.counts.clinics).toBeGreaterThan(1);
  });

  test('holds every table of the schema but those that say nothing about clinics', async () => {
    const all = await engine().asOwner((tx) =>
      rowsOf<{ name: string }>(
        tx,
        sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
      ),
    );
    const lines = await linesOf(engine());
    const end = lines.at(-1);
    const held = end !== undefined && 'end' in end ? Object.keys(end.end) : [];
    const left = all.map(({ name }) => name).filter((name) => !held.includes(name));
    expect(left.sort()).toEqual(['facewise_migrations', 'health_probe']);
  });
});

describe('the seal', () => {
  const seal = (text: string) => buffer(Readable.from([Buffer.from(text)]).pipe(sealing(secret)));
  const open = async (sealed: Buffer, passphrase = secret): Promise<string> => {
    const stream = Readable.from([sealed.subarray(0, 70), sealed.subarray(70)]).pipe(
      opening(passphrase),
    );
    return (await buffer(stream)).toString();
  };

  test.each([0, 1, 65_535, 65_536, 65_537, 200_000])(
    'gives %d bytes back as they were',
    async (length) => {
      const text = 'x'.repeat(length);
      expect(await open(await seal(text))).toBe(text);
    },
  );

  test('shows nothing of what is in it', async () => {
    expect((await seal('canary '.repeat(1000))).includes('canary')).toBe(false);
  });

  test('does not open with another passphrase, changed, cut off at a part, or as another file', async () => {
    const sealed = await seal('x'.repeat(200_000));
    await expect(open(sealed, 'another passphrase')).rejects.toThrow('passphrase');
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(100_000) ^ 1, 100_000);
    await expect(open(changed)).rejects.toThrow('damaged');
    const head = 18 + 16;
    const part = 65_536 + 16;
    await expect(open(sealed.subarray(0, head + 2 * part))).rejects.toThrow('damaged');
    const swapped = Buffer.concat([
      sealed.subarray(0, head),
      sealed.subarray(head + part, head + 2 * part),
      sealed.subarray(head, head + part),
      sealed.subarray(head + 2 * part),
    ]);
    await expect(open(swapped)).rejects.toThrow('damaged');
    await expect(open(Buffer.from('{"facewise":"backup"}'.repeat(9)))).rejects.toThrow('no backup');
  });

  test('its error reaches whoever reads the lines', async () => {
    const sealed = await seal('{"end":{}}\n');
    const opened = opening('another passphrase');
    opened.on('error', () => undefined).end(sealed);
    const read = async () => {
      for await (const _line of readingFrom(opened));
    };
    await expect(read()).rejects.toThrow('passphrase');
    await expect(read()).rejects.toThrow('passphrase');
  });

  test('a reason is said without what the database says about rows', () => {
    const message = 'Failed query: insert … params: canary';
    const error = new Error(message, { cause: Object.assign(new Error('x'), { code: '23505' }) });
    expect(reasonOf(error)).toBe('Error 23505');
    expect(reasonOf(new RestoreRefused('It breaks off.'))).toBe('It breaks off.');
  });
});
