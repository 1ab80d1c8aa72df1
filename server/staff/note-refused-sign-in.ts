import { createHash, randomUUID } from 'node:crypto';
import { recordAudit } from '../audit/record.ts';
import { database } from '../db/client.ts';
import { inClinic } from '../db/in-clinic.ts';
import { clinics } from '../db/schema/clinics.ts';
import { blurred, log } from '../log.ts';
import type { Visit } from './visit.ts';

/** What of an account is needed to note that it was refused. */
export interface RefusedAccount {
  readonly id: string;
  readonly clinicId: string;
  readonly isDisabled: boolean;
}

/** Takes back what was done for its cost only. */
class NobodyToTell extends Error {}

/** The clinic in whose trail the work is done: that of the account; for a name nobody has, always the same one. */
const chainFor = (
  account: RefusedAccount | null,
  username: string,
  all: readonly string[],
): string | undefined =>
  account?.clinicId ??
  all[createHash('sha256').update(username).digest().readUInt32BE() % all.length];

/**
 * Notes a refused sign-in in the trail of the account's clinic. For a name that nobody has there is no
 * clinic to tell: the same statements run all the same and are taken back, up to a commit that
 * costs as much, so that the time of the answer does not say which names exist (S-09). That name
 * stands in the log of the server only, and not as it was typed: it may be a password.
 */
export const noteRefusedSignIn = async (
  account: RefusedAccount | null,
  username: string,
  wrong: 'password' | 'code',
  { address }: Visit,
  now: Date,
): Promise<void> => {
  const { database: db } = await database();
  const all = await db.select({ id: clinics.id }).from(clinics).orderBy(clinics.id);
  const clinicId = chainFor(
    account,
    username,
    all.map(({ id }) => id),
  );
  if (clinicId !== undefined) {
    const entry = {
      actor: { kind: 'anonymous' },
      action: 'session.refused',
      subject: account?.id ?? randomUUID(),
      detail: { wrong: account?.isDisabled === true ? 'disabled' : wrong, address },
    } as const;
    await inClinic(clinicId, (tx) =>
      tx
        .transaction(async (part) => {
          await recordAudit(part, clinicId, entry, now);
          if (account === null) throw new NobodyToTell();
        })
        .catch((error: unknown) => {
          if (!(error instanceof NobodyToTell)) throw error;
        }),
    );
  }
  const whose =
    account === null ? { account: 'unknown' } : { clinic: account.clinicId, subject: account.id };
  log.warn('session.refused', { ...whose, from: blurred(address) });
};
