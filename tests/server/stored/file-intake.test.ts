import { sql } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { type FileIntake, IntakeReceipt } from '../../../lib/api/file-intake.ts';
import { Refusal } from '../../../lib/api/problem.ts';
import { inClinic } from '../../../server/db/in-clinic.ts';
import { changeIntake } from '../../../server/intakes/change-intake.ts';
import { fileIntake } from '../../../server/intakes/file-intake.ts';
import { listIntakes } from '../../../server/intakes/list-intakes.ts';
import { readIntake } from '../../../server/intakes/read-intake.ts';
import { anonymous } from '../../../server/staff/actor.ts';
import { engineKind, newClinic, usesStore } from '../support/stored.ts';
import { sheets, submission } from '../support/submissions.ts';

const { engine } = usesStore();

/** The status and the first code of a refusal. */
const refusalOf = async (work: Promise<unknown>): Promise<readonly [number, string]> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal)
      return [error.problem.status, error.problem.errors[0]?.code ?? ''];
    throw error;
  }
  return [200, ''];
};

/**
 * A transaction that holds the counters of a clinic, or one key of it, and rolls back when released.
 * Whoever files meanwhile waits.
 */
const holding = (clinicId: string, key?: string) => {
  let release = () => {};
  let held = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isHeld = new Promise<void>((resolve) => {
    held = resolve;
  });
  inClinic(clinicId, async (tx) => {
    await tx.execute(
      key === undefined
        ? sql`select 1 from clinic_counters for update`
        : sql`insert into idempotency_keys (clinic_id, key, body_hash, created_at)
            values (${clinicId}, ${key}, '', now())`,
    );
    held();
    await isReleased;
    throw new Error('released');
  }).catch(() => undefined);
  return { release, isHeld };
};

/** Until somebody of this file's database stands before a row that another one holds. */
const isSomebodyWaiting = (): Promise<void> =>
  vi.waitFor(
    async () => {
      const { rows } = (await engine().asOwner((tx) =>
        tx.execute(sql`select count(*)::int as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`),
      )) as unknown as { rows: readonly { n: number }[] };
      expect(rows[0]?.n).toBe(1);
    },
    { timeout: 4_000 },
  );

const countIn = async (clinicId: string): Promise<number> =>
  inClinic(clinicId, async (tx) => {
    const { rows } = (await tx.execute(sql`select count(*)::int as n from intakes`)) as unknown as {
      rows: readonly { n: number }[];
    };
    return rows[0]?.n ?? -1;
  });

describe('filing', () => {
  test('answers with a ticket, and what was answered is there', async () => {
    const clinic = await newClinic(engine());
    const now = new Date('2026-11-27T01:00:00.000Z');
    const receipt = await fileIntake(clinic.staff('desk'), submission(clinic.slug), now);
    expect(IntakeReceipt.parse(receipt)).toEqual(receipt);
    expect(receipt).toMatchObject({
      ticket: 'A001',
      clinicDay: '2026-11-27',
      sequence: 1,
      urgency: 'routine',
      receivedAt: now.toISOString(),
    });
    const detail = await readIntake(clinic.staff('desk'), receipt.id);
    expect(detail.answers).toEqual(sheets.routine);
    expect(detail.trail).toMatchObject([
      { action: 'filed', by: { kind: 'staff', name: 'A desk' } },
    ]);
  });

  test('the level is the rules own, whatever the client would have liked', async () => {
    const clinic = await newClinic(engine());
    for (const [answers, urgency] of [
      [sheets.emergency, 'emergency-now'],
      [sheets.routine, 'routine'],
      [sheets.selfCare, 'self-care-watch'],
    ] as const) {
      const sent = submission(clinic.slug, { answers: answers as FileIntake['answers'] });
      expect(await fileIntake(clinic.staff('desk'), sent)).toMatchObject({ urgency });
    }
  });

  test('nothing is filed by rules that are withdrawn', async () => {
    const clinic = await newClinic(engine());
    vi.stubEnv('FACEWISE_WITHDRAWN_RULES', 'all');
    try {
      const refusal = await refusalOf(fileIntake(clinic.staff('desk'), submission(clinic.slug)));
      expect(refusal).toEqual([503, 'rules-withdrawn']);
    } finally {
      vi.unstubAllEnvs();
    }
    expect(await countIn(clinic.id)).toBe(0);
  });

  test('50 parallel sendings of one key are one row and 50 equal answers', async () => {
    const clinic = await newClinic(engine());
    const sent = submission(clinic.slug);
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => fileIntake(clinic.staff('desk'), sent)),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await countIn(clinic.id)).toBe(1);
  });

  test('the checker of the last test can fail: 2 keys are 2 rows', async () => {
    const clinic = await newClinic(engine());
    const replies = await Promise.all(
      [submission(clinic.slug), submission(clinic.slug)].map((sent) =>
        fileIntake(clinic.staff('desk'), sent),
      ),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(2);
    expect(await countIn(clinic.id)).toBe(2);
  });

  test('the same key with the same body in another order of keys is the same submission', async () => {
    const clinic = await newClinic(engine());
    const sent = submission(clinic.slug);
    const first = await fileIntake(clinic.staff('desk'), sent);
    const body = Object.fromEntries(Object.entries(sent.body).reverse()) as FileIntake;
    expect(await fileIntake(clinic.staff('desk'), { ...sent, body })).toEqual(first);
  });

  // The embedded engine does one thing after the other: there nobody can come second meanwhile.
  if (engineKind === 'postgresql')
    test('a key that is still being filed is refused with 409, and is filed once all the same', async () => {
      const clinic = await newClinic(engine());
      const sent = submission(clinic.slug);
      const { release, isHeld } = holding(clinic.id);
      await isHeld;
      const first = fileIntake(clinic.staff('desk'), sent);
      // Both look at the disk before they file; without this the second may come first.
      await isSomebodyWaiting();
      const second = fileIntake(clinic.staff('desk'), sent, new Date(), 50);
      expect(await refusalOf(second)).toEqual([409, 'in-flight']);
      release();
      const receipt = await first;
      expect(await fileIntake(clinic.staff('desk'), sent)).toEqual(receipt);
      expect(await countIn(clinic.id)).toBe(1);
    });

  if (engineKind === 'postgresql')
    test('so is one that another process is filing, as 409 and not as a database that is away', async () => {
      const clinic = await newClinic(engine());
      const sent = submission(clinic.slug);
      const { release, isHeld } = holding(clinic.id, sent.key);
      await isHeld;
      const late = fileIntake(clinic.staff('desk'), sent, new Date(), 50);
      expect(await refusalOf(late)).toEqual([409, 'in-flight']);
      release();
      expect(await refusalOf(fileIntake(clinic.staff('desk'), sent))).toEqual([200, '']);
      expect(await countIn(clinic.id)).toBe(1);
    });

  test('the same key with another body is refused and changes nothing', async () => {
    const clinic = await newClinic(engine());
    const sent = submission(clinic.slug);
    await fileIntake(clinic.staff('desk'), sent);
    const other = { ...sent, body: { ...sent.body, lang: 'zh-CN' as const } };
    expect(await refusalOf(fileIntake(clinic.staff('desk'), other))).toEqual([422, 'key-reused']);
    expect(await countIn(clinic.id)).toBe(1);
  });

  test('the same key in another clinic is another submission', async () => {
    const [one, two] = [await newClinic(engine()), await newClinic(engine())];
    const key = submission('x').key;
    const first = await fileIntake(one.staff('desk'), submission(one.slug, {}, { key }));
    const second = await fileIntake(two.staff('desk'), submission(two.slug, {}, { key }));
    expect(second.id).not.toBe(first.id);
    expect([await countIn(one.id), await countIn(two.id)]).toEqual([1, 1]);
  });

  test("how far the device's clock was ahead is kept, and orders nothing", async () => {
    const clinic = await newClinic(engine());
    const now = new Date('2026-11-27T01:00:00.000Z');
    const ahead = new Date('2026-11-28T01:00:00.000Z');
    const collectedAt = '2026-11-28T00:59:00.000Z';
    await fileIntake(
      clinic.kiosk,
      submission(clinic.slug, { consent, collectedAt }, { sentAt: ahead }),
      now,
    );
    await fileIntake(clinic.kiosk, submission(clinic.slug, { consent }), now);
    const { intakes } = await listIntakes(clinic.staff('desk'), {}, now);
    expect(intakes.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(intakes[0]).toMatchObject({ skewSeconds: 86_400, collectedAt, source: 'kiosk' });
    expect(intakes[1]).not.toHaveProperty('skewSeconds');
  });
});

const consent = { text: 'a'.repeat(64) };

describe('who may file', () => {
  test('anybody, where the clinic takes from phones and the patient agreed', async () => {
    const clinic = await newClinic(engine(), { acceptsFromPhones: true });
    const agreed = submission(clinic.slug, { consent, source: 'desk' });
    const receipt = await fileIntake(anonymous, agreed);
    const detail = await readIntake(clinic.staff('desk'), receipt.id);
    expect(detail).toMatchObject({ source: 'phone', consent: { text: consent.text } });
    expect(await refusalOf(fileIntake(anonymous, submission(clinic.slug)))).toEqual([
      422,
      'consent-missing',
    ]);
  });

  test('nobody without a session, where the clinic does not', async () => {
    const clinic = await newClinic(engine());
    expect(await refusalOf(fileIntake(anonymous, submission(clinic.slug, { consent })))).toEqual([
      403,
      'not-accepted-here',
    ]);
  });

  test('a kiosk with consent only, and never onto a ticket', async () => {
    const clinic = await newClinic(engine());
    const { ticket } = await fileIntake(clinic.kiosk, submission(clinic.slug, { consent }));
    expect(await refusalOf(fileIntake(clinic.kiosk, submission(clinic.slug)))).toEqual([
      422,
      'consent-missing',
    ]);
    const onto = submission(clinic.slug, { consent, ticket });
    expect(await refusalOf(fileIntake(clinic.kiosk, onto))).toEqual([403, 'not-allowed']);
  });

  test('nobody under 18 alone: a parent or guardian answers for them (P-13)', async () => {
    const clinic = await newClinic(engine(), { acceptsFromPhones: true });
    for (const age of ['under-4', 'under-12', 'age-12-17'] as const) {
      const answers = { 'age-now': age } as FileIntake['answers'];
      for (const actor of [anonymous, clinic.kiosk]) {
        const alone = fileIntake(actor, submission(clinic.slug, { consent, answers }));
        expect(await refusalOf(alone)).toEqual([422, 'guardian-missing']);
        const led = submission(clinic.slug, { consent, answers, subject: 'other' });
        expect(await refusalOf(fileIntake(actor, led))).toEqual([200, '']);
      }
      const atDesk = fileIntake(clinic.staff('desk'), submission(clinic.slug, { answers }));
      expect(await refusalOf(atDesk)).toEqual([200, '']);
    }
    const grown = { 'age-now': 'age-18-39' } as FileIntake['answers'];
    const sent = submission(clinic.slug, { consent, answers: grown });
    expect(await refusalOf(fileIntake(anonymous, sent))).toEqual([200, '']);
  });

  test('nobody into another clinic, nor into one that does not exist: the same answer', async () => {
    const [one, two] = [await newClinic(engine()), await newClinic(engine())];
    for (const slug of [two.slug, 'no-such-clinic'])
      expect(await refusalOf(fileIntake(one.staff('admin'), submission(slug)))).toEqual([
        404,
        'not-found',
      ]);
    expect(await countIn(two.id)).toBe(0);
  });

  test('nobody into the demo clinic', async () => {
    const clinic = await newClinic(engine());
    expect(await refusalOf(fileIntake(clinic.staff('desk'), submission('demo')))).toEqual([
      403,
      'not-accepted-here',
    ]);
  });
});

describe('tickets', () => {
  test('start anew with the day of the clinic, and not of the server', async () => {
    const shanghai = await newClinic(engine(), { timeZone: 'Asia/Shanghai' });
    const file = async (at: string) => {
      const receipt = await fileIntake(
        shanghai.staff('desk'),
        submission(shanghai.slug),
        new Date(at),
      );
      return [receipt.clinicDay, receipt.ticket, receipt.sequence];
    };
    expect(await file('2026-11-27T15:59:59.999Z')).toEqual(['2026-11-27', 'A001', 1]);
    expect(await file('2026-11-27T16:00:00.000Z')).toEqual(['2026-11-28', 'A001', 2]);
    expect(await file('2026-11-27T16:00:01.000Z')).toEqual(['2026-11-28', 'A002', 3]);
  });

  test('a clock that jumps back gives no ticket twice', async () => {
    const clinic = await newClinic(engine(), { timeZone: 'UTC' });
    const given = [];
    for (const at of [
      '2026-11-27T10:00Z',
      '2026-11-26T10:00Z',
      '2026-11-27T09:00Z',
      '2026-11-26T11:00Z',
    ]) {
      const { clinicDay, ticket } = await fileIntake(
        clinic.staff('desk'),
        submission(clinic.slug),
        new Date(at),
      );
      given.push(`${clinicDay} ${ticket}`);
    }
    expect(given).toEqual([
      '2026-11-27 A001',
      '2026-11-26 A001',
      '2026-11-27 A002',
      '2026-11-26 A002',
    ]);
  });

  test('40 people at once get 40 tickets in the order of their sequence', async () => {
    const clinic = await newClinic(engine());
    const receipts = await Promise.all(
      Array.from({ length: 40 }, () => fileIntake(clinic.staff('desk'), submission(clinic.slug))),
    );
    const inOrder = receipts.sort((a, b) => a.sequence - b.sequence);
    expect(inOrder.map(({ sequence }) => sequence)).toEqual(inOrder.map((_, index) => index + 1));
    expect(new Set(receipts.map(({ ticket }) => ticket)).size).toBe(40);
    expect(inOrder.map(({ ticket }) => ticket)).toEqual(
      [...inOrder.map(({ ticket }) => ticket)].sort(),
    );
  });
});

describe('two submissions of one person', () => {
  test('by the same ref are linked, keep both sheets, and stand where the more urgent belongs', async () => {
    const clinic = await newClinic(engine());
    const staff = clinic.staff('desk');
    const first = await fileIntake(staff, submission(clinic.slug, { ref: 'visit-7' }));
    const between = await fileIntake(staff, submission(clinic.slug));
    const second = await fileIntake(
      staff,
      submission(clinic.slug, {
        ref: 'visit-7',
        answers: sheets.emergency as FileIntake['answers'],
      }),
    );
    expect(second.ticket).toBe(first.ticket);
    const { intakes } = await listIntakes(staff);
    expect(intakes.map(({ id, urgency, linked }) => [id, urgency, linked])).toEqual([
      [first.id, 'emergency-now', 1],
      [second.id, 'emergency-now', 1],
      [between.id, 'routine', 0],
    ]);
    const detail = await readIntake(staff, first.id);
    expect([detail.linkedIds, detail.answers, detail.assessment.urgency]).toEqual([
      [second.id],
      sheets.routine,
      'routine',
    ]);
    expect(detail.trail.map(({ action }) => action)).toEqual(['filed', 'linked']);
  });

  test('by the ticket that staff typed are linked; a ticket of nobody is refused', async () => {
    const clinic = await newClinic(engine());
    const staff = clinic.staff('desk');
    const { id, ticket } = await fileIntake(staff, submission(clinic.slug));
    const again = await fileIntake(staff, submission(clinic.slug, { ticket }));
    expect(again.ticket).toBe(ticket);
    expect((await readIntake(staff, again.id)).linkedIds).toEqual([id]);
    const wrong = submission(clinic.slug, { ticket: 'Z999' });
    expect(await refusalOf(fileIntake(staff, wrong))).toEqual([422, 'unknown-ticket']);
  });

  test('lowering one of them does not lower the other', async () => {
    const clinic = await newClinic(engine());
    const doctor = clinic.staff('clinician');
    const urgent = { answers: sheets.emergency as FileIntake['answers'], ref: 'r' };
    const first = await fileIntake(doctor, submission(clinic.slug, urgent));
    await fileIntake(doctor, submission(clinic.slug, urgent));
    const after = await changeIntake(doctor, first.id, {
      version: 1,
      change: { kind: 'lower', urgency: 'routine', reason: 'seen by me a minute ago' },
    });
    expect([after.urgency, after.override]).toEqual([
      'emergency-now',
      { urgency: 'routine', kind: 'lowered' },
    ]);
  });

  test('on different days are two visits', async () => {
    const clinic = await newClinic(engine());
    const staff = clinic.staff('desk');
    const sent = () => submission(clinic.slug, { ref: 'r' });
    await fileIntake(staff, sent(), new Date('2026-11-26T03:00Z'));
    await fileIntake(staff, sent(), new Date('2026-11-27T03:00Z'));
    const { intakes } = await listIntakes(staff);
    expect(intakes.map(({ linked }) => linked)).toEqual([0, 0]);
  });
});
