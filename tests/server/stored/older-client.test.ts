import { describe, expect, test, vi } from 'vitest';
import { POST } from '../../../app/api/v1/intakes/route.ts';
import { rulesVersion } from '../../../rules/version.ts';
import { newId } from '../../../server/new-id.ts';
import { newClinic, usesStore } from '../support/stored.ts';
import recorded from './recorded/contract-1.json' with { type: 'json' };

const session = vi.hoisted(() => ({ actor: { kind: 'anonymous' } as unknown }));
vi.mock('../../../server/staff/current-actor.ts', () => ({
  currentActor: async () => session.actor,
}));

const { engine } = usesStore();

const olderHash = 'a'.repeat(64);

/** Sends a body as it was recorded, to a clinic of now. @returns the status and the codes */
const send = async (body: object, rules: string | null) => {
  const clinic = await newClinic(engine());
  session.actor = clinic.staff('desk');
  const answer = await POST(
    new Request('http://localhost:3000/api/v1/intakes', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': newId(),
        ...(rules === null ? {} : { 'rules-hash': rules }),
      },
      body: JSON.stringify({ ...body, clinic: clinic.slug }),
    }),
  );
  const said = (await answer.json()) as { readonly errors?: readonly { readonly code: string }[] };
  return [answer.status, ...(said.errors ?? []).map(({ code }) => code)];
};

describe('an older program with the server of now', () => {
  test.each(recorded.bodies.map((body) => [body.source, body] as const))(
    'what was sent by the contract of version 1 is taken, from a %s',
    async (_source, body) => {
      expect(await send(body, null)).toEqual([201]);
      expect(await send(body, olderHash)).toEqual([201]);
    },
  );

  const [sheet] = recorded.bodies;
  const gone = { ...sheet, answers: { ...sheet?.answers, 'a-question-of-before': 'yes' } };
  const renamed = { ...sheet, answers: { ...sheet?.answers, side: 'left-as-it-was-called' } };

  test('answers to what is not asked any more are refused as those of an older version, with each fault', async () => {
    expect(await send(gone, olderHash)).toEqual([422, 'older-rules', 'unknown-question']);
    expect(await send(renamed, olderHash)).toEqual([422, 'older-rules', 'unknown-option']);
  });

  test('the same faults by a program of now, or one that names no rules, are its own', async () => {
    expect(await send(gone, rulesVersion.hash)).toEqual([422, 'unknown-question']);
    expect(await send(renamed, null)).toEqual([422, 'unknown-option']);
  });

  test('an older version excuses nothing else', async () => {
    expect(await send({ ...sheet, phone: '1' }, olderHash)).toEqual([422, 'unknown-key']);
  });
});
