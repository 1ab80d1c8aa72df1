import type { Bundle } from 'fhir/r4';
import { describe, expect, test, vi } from 'vitest';
import { GET } from '../../../app/api/v1/intakes/[id]/fhir/route.ts';
import { readAudit } from '../../../server/audit/read-audit.ts';
import { changeIntake } from '../../../server/intakes/change-intake.ts';
import { fileIntake } from '../../../server/intakes/file-intake.ts';
import { readIntake } from '../../../server/intakes/read-intake.ts';
import type { Actor } from '../../../server/staff/actor.ts';
import { saidBy } from '../../lib/fhir/support/read-bundle.ts';
import { newClinic, usesStore } from '../support/stored.ts';
import { sheets, submission } from '../support/submissions.ts';

const session = vi.hoisted(() => ({ actor: { kind: 'anonymous' } as unknown }));
vi.mock('../../../server/staff/current-actor.ts', () => ({
  currentActor: async () => session.actor,
}));

const { engine } = usesStore();

const exported = async (actor: Actor, id: string, query = '') => {
  session.actor = actor;
  const url = `http://localhost:3000/api/v1/intakes/${id}/fhir${query}`;
  const response = await GET(new Request(url), { params: Promise.resolve({ id }) });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return (await response.json()) as Bundle;
};

const filed = async (answers: object = sheets.routine) => {
  const clinic = await newClinic(engine());
  const desk = clinic.staff('desk');
  const { id, ticket } = await fileIntake(
    desk,
    submission(clinic.slug, { answers: answers as never }),
  );
  return { clinic, desk, id, ticket };
};

describe('an intake that leaves for another system', () => {
  test('says what the desk sees', async () => {
    const { desk, id, ticket } = await filed(sheets.emergency);
    const detail = await readIntake(desk, id);
    const bundle = await exported(desk, id);
    expect(saidBy(bundle)).toMatchObject({
      urgency: detail.urgency,
      redFlags: detail.assessment.redFlags,
      patterns: [],
    });
    expect(JSON.stringify(bundle)).toContain(ticket);
  });

  test('says how soon as it is now, what the rules had said, and that somebody raised it', async () => {
    const { desk, id } = await filed();
    const change = { kind: 'raise', urgency: 'same-day', reason: 'looks unwell' } as const;
    await changeIntake(desk, id, { version: 1, change });
    const bundle = await exported(desk, id);
    expect(saidBy(bundle)).toMatchObject({
      urgency: 'same-day',
      rulesSaid: 'routine',
      setByHand: 'raised',
    });
    expect(JSON.stringify(bundle)).not.toContain('looks unwell');
  });

  test('is the same twice, down to the names of its parts, but for the time of writing', async () => {
    const { desk, id } = await filed();
    const timeless = (bundle: Bundle) =>
      JSON.stringify(bundle, (key, value) =>
        key === 'timestamp' || key === 'recorded' ? undefined : value,
      );
    const [first, second] = [await exported(desk, id), await exported(desk, id)];
    expect(timeless(first)).toBe(timeless(second));
    const { desk: others, id: otherId } = await filed();
    const other = await exported(others, otherId);
    expect(other.entry?.[0]?.fullUrl).not.toBe(first.entry?.[0]?.fullUrl);
  });

  test('speaks the language that is asked for', async () => {
    const { desk, id } = await filed();
    expect(JSON.stringify(await exported(desk, id, '?lang=zh-CN'))).toContain('面肌痉挛');
    expect(JSON.stringify(await exported(desk, id, '?lang=en'))).toContain('Hemifacial spasm');
  });

  test('is written into the audit trail, every time', async () => {
    const { clinic, desk, id } = await filed();
    await exported(desk, id);
    await exported(desk, id);
    const { acts } = await readAudit(clinic.staff('admin'));
    const exports = acts.filter(({ action }) => action === 'intake.export');
    expect(exports.map(({ subject, who }) => [subject, who])).toEqual([
      [id, desk.name],
      [id, desk.name],
    ]);
  });
});
