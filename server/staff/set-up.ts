import { randomUUID } from 'node:crypto';
import { ClinicSettings } from '../../lib/api/clinic-settings.ts';
import { Refusal } from '../../lib/api/problem.ts';
import type { SetUp } from '../../lib/api/staff-member.ts';
import { demoSlug } from '../clinics/demo-clinic.ts';
import { findClinic } from '../clinics/find-clinic.ts';
import { foundClinic } from '../clinics/found-clinic.ts';
import { database } from '../db/client.ts';
import type { Transaction } from '../db/engine.ts';
import { staff } from '../db/schema/staff.ts';
import { clinicWords } from './clinic-words.ts';
import { enterGate, inGate } from './in-gate.ts';
import { consumeLink, findLink, linkSpends } from './links.ts';
import { newPasswordHash } from './new-password.ts';
import { actorOf, noteAct } from './note-act.ts';
import { forgetSetUpLinks } from './set-up-links.ts';
import { forgetTries, spendTry } from './spend-try.ts';
import type { Visit } from './visit.ts';

const slugTaken = () =>
  new Refusal(409, {
    path: '/clinic/slug',
    code: 'slug-taken',
    message: 'There is a clinic of this name in addresses already.',
  });

/** The clinic that the link belongs to, or the one that it makes. */
const clinicOf = async (
  tx: Transaction,
  clinicId: string | null,
  clinic: SetUp['clinic'],
): Promise<string> => {
  if (clinicId !== null) return clinicId;
  if (clinic === undefined)
    throw new Refusal(422, {
      path: '/clinic',
      code: 'empty',
      message: 'This link makes a clinic, so it needs its name.',
    });
  await tx.execute('set local role none');
  return foundClinic(tx, clinic.slug, ClinicSettings.parse({ name: clinic.name }));
};

const words = async (clinicId: string | null, { clinic, name, username }: SetUp) => [
  name,
  username,
  ...(clinicId === null
    ? Object.values(clinic?.name ?? {}).concat(clinic?.slug ?? [])
    : await clinicWords(clinicId)),
];

/**
 * Uses a set-up link up: makes the first admin, and the clinic where the link belongs to none. It signs
 * nobody in; the first thing the admin does after signing in is to set up the second factor. Whatever
 * is refused leaves the link as it was.
 *
 * @throws Refusal 404 for a link that cannot be used (any more), 409 `slug-taken` or `name-taken`,
 * 422 with the reason for a password that cannot be taken, 429 after too many tries
 */
export const setUp = async (input: SetUp, { address }: Visit, now = new Date()): Promise<void> => {
  await spendTry(linkSpends(address), now);
  const link = await inGate(null, (tx) => findLink(tx, input.token, now));
  if (link.clinicId === null && input.clinic !== undefined) {
    const { slug } = input.clinic;
    if (slug === demoSlug || (await findClinic(slug)) !== null) throw slugTaken();
  }
  const passwordHash = await newPasswordHash(input.password, await words(link.clinicId, input));
  const { asOwner } = await database();
  await asOwner(async (tx) => {
    await enterGate(tx, null);
    await forgetTries(tx, linkSpends(address));
    const { clinicId: linked } = await consumeLink(tx, input.token, now);
    const clinicId = await clinicOf(tx, linked, input.clinic);
    await enterGate(tx, null);
    const [admin] = await tx
      .insert(staff)
      .values({
        id: randomUUID(),
        clinicId,
        username: input.username,
        name: input.name,
        role: 'admin',
        passwordHash,
        isDisabled: false,
        createdAt: now,
      })
      .onConflictDoNothing({ target: staff.username })
      .returning();
    if (admin === undefined)
      throw new Refusal(409, {
        path: '/username',
        code: 'name-taken',
        message: 'This user name is taken.',
      });
    const act = { actor: actorOf(admin, address), action: 'clinic.set-up' };
    await noteAct(tx, clinicId, act, now);
  });
  await forgetSetUpLinks();
};
