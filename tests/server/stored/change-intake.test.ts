import { describe, expect, test } from 'vitest';
import type { FileIntake } from '../../../lib/api/file-intake.ts';
import {
  type IntakeDetail,
  IntakeDetail as IntakeDetailContract,
  IntakeList,
} from '../../../lib/api/intake.ts';
import { type IntakeChange, IntakeConflict } from '../../../lib/api/intake-change.ts';
import { Refusal } from '../../../lib/api/problem.ts';
import { changeIntake } from '../../../server/intakes/change-intake.ts';
import { countOutcomes } from '../../../server/intakes/count-outcomes.ts';
import { fileIntake } from '../../../server/intakes/file-intake.ts';
import { listIntakes } from '../../../server/intakes/list-intakes.ts';
import { readIntake } from '../../../server/intakes/read-intake.ts';
import type { StaffActor } from '../../../server/staff/actor.ts';
import { newClinic, usesStore } from '../support/stored.ts';
import { sheets, submission } from '../support/submissions.ts';

const { engine } = usesStore();
const departments = [{ id: 'neurology', name: { 'zh-CN': '神经内科', en: 'Neurology' } }];
const reason = 'examined in the corridor';

const setUp = async (answers: unknown = sheets.routine) => {
  const clinic = await newClinic(engine(), { departments });
  const desk = clinic.staff('desk', 'Li');
  const doctor = clinic.staff('clinician', 'Dr Chen');
  const body = { answers: answers as FileIntake['answers'] };
  const { id } = await fileIntake(desk, submission(clinic.slug, body));
  let version = 1;
  /** One change on the newest version. */
  const change = async (actor: StaffActor, value: IntakeChange): Promise<IntakeDetail> => {
    const detail = await changeIntake(actor, id, { version, change: value });
    version = detail.version;
    return detail;
  };
  const refused = async (actor: StaffActor, value: IntakeChange): Promise<string> => {
    const error: unknown = await change(actor, value).catch((thrown: unknown) => thrown);
    if (!(error instanceof Refusal)) throw new Error('it was not refused');
    return `${error.problem.status} ${error.problem.errors[0]?.code}`;
  };
  return { clinic, desk, doctor, admin: clinic.staff('admin', 'Boss'), id, change, refused };
};

describe('moving somebody through the queue', () => {
  test('called, taken back, called, seen: each with its entry in the trail', async () => {
    const { desk, change, id } = await setUp();
    await change(desk, { kind: 'call', department: 'neurology' });
    await change(desk, { kind: 'uncall' });
    await change(desk, { kind: 'call' });
    const seen = await change(desk, { kind: 'see' });
    expect(IntakeDetailContract.parse(seen)).toEqual(seen);
    expect([seen.status, seen.department, seen.version]).toEqual(['seen', 'neurology', 5]);
    expect(seen.trail.map(({ action, from, to, by }) => [action, from, to, by.name])).toEqual([
      ['filed', null, null, 'Li'],
      ['call', 'waiting', 'called', 'Li'],
      ['uncall', 'called', 'waiting', 'Li'],
      ['call', 'waiting', 'called', 'Li'],
      ['see', 'called', 'seen', 'Li'],
    ]);
    expect((await listIntakes(desk)).intakes).toEqual([]);
    expect((await listIntakes(desk, { status: ['seen'] })).intakes.map((row) => row.id)).toEqual([
      id,
    ]);
  });

  test('a step that does not follow is refused', async () => {
    const { desk, refused, change } = await setUp();
    expect(await refused(desk, { kind: 'uncall' })).toBe('422 wrong-state');
    await change(desk, { kind: 'leave' });
    expect(await refused(desk, { kind: 'call' })).toBe('422 wrong-state');
    expect(await refused(desk, { kind: 'leave' })).toBe('422 wrong-state');
  });

  test('a transfer goes to a department that the clinic has, and waits there', async () => {
    const { desk, refused, change } = await setUp();
    expect(await refused(desk, { kind: 'transfer', department: 'nowhere' })).toBe(
      '422 unknown-value',
    );
    await change(desk, { kind: 'call' });
    const moved = await change(desk, { kind: 'transfer', department: 'neurology' });
    expect([moved.status, moved.department]).toEqual(['waiting', 'neurology']);
  });

  test('who is seeing to it is named until they let go', async () => {
    const { desk, doctor, change } = await setUp();
    expect((await change(desk, { kind: 'hold', hold: true })).heldBy).toBe('Li');
    const taken = await change(doctor, { kind: 'hold', hold: true });
    expect([taken.heldBy, taken.trail.at(-1)]).toMatchObject([
      'Dr Chen',
      { from: 'Li', to: 'Dr Chen' },
    ]);
    const free = await change(doctor, { kind: 'hold', hold: false });
    expect([free.heldBy, free.trail.at(-1)?.action]).toEqual([null, 'release']);
  });
});

describe('the level', () => {
  test('is raised by anybody of the staff, and the raise goes to the top of the queue', async () => {
    const { clinic, desk, change, id, refused } = await setUp();
    const other = await fileIntake(desk, submission(clinic.slug));
    const raised = await change(desk, { kind: 'raise', urgency: 'emergency-now' });
    expect([raised.urgency, raised.override, raised.assessment.urgency]).toEqual([
      'emergency-now',
      { urgency: 'emergency-now', kind: 'raised' },
      'routine',
    ]);
    const { intakes } = await listIntakes(desk);
    expect(intakes.map((row) => row.id)).toEqual([id, other.id]);
    expect(await refused(desk, { kind: 'raise', urgency: 'same-day' })).toBe('422 wrong-state');
  });

  test('is lowered by a clinician only', async () => {
    const { desk, doctor, admin, change, refused } = await setUp(sheets.emergency);
    const lower: IntakeChange = { kind: 'lower', urgency: 'same-day', reason };
    expect(await refused(desk, lower)).toBe('403 not-allowed');
    expect(await refused(admin, lower)).toBe('403 not-allowed');
    expect((await change(doctor, lower)).trail.at(-1)).toMatchObject({
      action: 'lower',
      from: 'emergency-now',
      to: 'same-day',
      reason,
      by: { kind: 'staff', name: 'Dr Chen' },
    });
    expect(await refused(doctor, { ...lower, urgency: 'emergency-now' })).toBe('422 wrong-state');
  });

  test('a raise that is taken back by a clinician leaves no override', async () => {
    const { desk, doctor, change } = await setUp();
    await change(desk, { kind: 'raise', urgency: 'same-day' });
    const back = await change(doctor, { kind: 'lower', urgency: 'routine', reason });
    expect([back.urgency, back.override]).toEqual(['routine', null]);
  });
});

describe('correcting answers', () => {
  const emergency = { kind: 'answers', answers: sheets.emergency } as unknown as IntakeChange;
  const routine = { kind: 'answers', answers: sheets.routine } as unknown as IntakeChange;

  test('is assessed anew, keeps what was answered before, and asks for new eyes', async () => {
    const { desk, change } = await setUp();
    const after = await change(desk, emergency);
    expect([after.urgency, after.acknowledged, after.answers]).toEqual([
      'emergency-now',
      false,
      sheets.emergency,
    ]);
    expect(after.trail.at(-1)).toMatchObject({
      action: 'answers',
      from: 'routine',
      to: 'emergency-now',
    });
    expect(after.trail.at(-1)?.changed).toContain('emergency-signs');
  });

  test('an answer taken away by the desk lowers nothing; by a clinician it does', async () => {
    const { desk, change } = await setUp(sheets.emergency);
    const kept = await change(desk, routine);
    expect([kept.urgency, kept.assessment.urgency, kept.override?.kind]).toEqual([
      'emergency-now',
      'routine',
      'raised',
    ]);
    const other = await setUp(sheets.emergency);
    expect((await other.change(other.doctor, routine)).urgency).toBe('routine');
  });

  test('a level that staff raised stays raised', async () => {
    const { desk, doctor, change } = await setUp();
    await change(desk, { kind: 'raise', urgency: 'same-day' });
    expect((await change(doctor, routine)).urgency).toBe('same-day');
  });

  test('a level that a clinician lowered ends when the answers become more urgent', async () => {
    const { desk, doctor, change } = await setUp();
    await change(doctor, { kind: 'lower', urgency: 'self-care-watch', reason });
    expect((await change(desk, routine)).urgency).toBe('self-care-watch');
    expect((await change(desk, emergency)).urgency).toBe('emergency-now');
  });

  test('flags that were acknowledged need it again only when a new one comes', async () => {
    const { desk, change } = await setUp(sheets.emergency);
    expect((await change(desk, { kind: 'acknowledge' })).acknowledged).toBe(true);
    expect((await change(desk, emergency)).acknowledged).toBe(true);
    const worse = {
      kind: 'answers',
      answers: { 'emergency-signs': ['face-droop-sudden', 'jaw-locked'] },
    } as unknown as IntakeChange;
    expect((await change(desk, worse)).acknowledged).toBe(false);
  });
});

describe('the outcome', () => {
  const outcome: IntakeChange = { kind: 'outcome', diagnosis: 'blepharospasm' };

  test('is recorded by a clinician, read by those who may, and left out for the desk', async () => {
    const { desk, doctor, admin, change, refused, id } = await setUp();
    expect(await refused(desk, outcome)).toBe('403 not-allowed');
    expect((await change(doctor, outcome)).outcome).toMatchObject({
      diagnosis: 'blepharospasm',
      by: 'Dr Chen',
    });
    const forDesk = await readIntake(desk, id);
    expect(forDesk).not.toHaveProperty('outcome');
    expect(JSON.stringify(forDesk.trail)).not.toContain('blepharospasm');
    expect((await readIntake(admin, id)).outcome).not.toBeNull();
  });

  test('is counted once per intake, beside what the check named', async () => {
    const { doctor, change } = await setUp();
    await change(doctor, outcome);
    await change(doctor, { kind: 'outcome', diagnosis: 'hemifacial-spasm-primary' });
    expect(await countOutcomes(doctor)).toEqual({
      total: 1,
      counts: [
        { top: 'hemifacial-spasm-primary', diagnosis: 'hemifacial-spasm-primary', count: 1 },
      ],
    });
  });
});

describe('two people at one intake', () => {
  test('the slower one is refused and shown what holds now', async () => {
    const { desk, doctor, id } = await setUp();
    await changeIntake(doctor, id, { version: 1, change: { kind: 'call' } });
    const late = changeIntake(desk, id, { version: 1, change: { kind: 'leave' } });
    const error = (await late.catch((thrown: unknown) => thrown)) as Refusal;
    const problem = IntakeConflict.parse(error.problem);
    expect([problem.status, problem.current.status, problem.current.version]).toEqual([
      409,
      'called',
      2,
    ]);
    expect((await readIntake(desk, id)).status).toBe('called');
  });

  test('of 10 at once exactly one gets through', async () => {
    const { desk, id } = await setUp();
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        changeIntake(desk, id, { version: 1, change: { kind: 'call' } }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await readIntake(desk, id)).version).toBe(2);
  });
});

describe('the revision of the clinic', () => {
  test('counts every change by one, and what changed since is what is listed', async () => {
    const { clinic, desk, change, id } = await setUp();
    const before = (await listIntakes(desk)).revision;
    const other = await fileIntake(desk, submission(clinic.slug));
    await change(desk, { kind: 'leave' });
    const list = await listIntakes(desk, { since: before });
    expect(IntakeList.parse(list)).toEqual(list);
    expect(list.revision).toBe(before + 2);
    expect(new Set(list.intakes.map((row) => row.id))).toEqual(new Set([id, other.id]));
    expect((await listIntakes(desk, { since: list.revision })).intakes).toEqual([]);
  });

  test('a change that was refused is not counted', async () => {
    const { desk, refused } = await setUp();
    const before = (await listIntakes(desk)).revision;
    await refused(desk, { kind: 'uncall' });
    expect((await listIntakes(desk)).revision).toBe(before);
  });
});
