import { eq } from 'drizzle-orm';
import type { LinkView } from '../../lib/api/staff-member.ts';
import { staff } from '../db/schema/staff.ts';
import { clinicName } from './clinic-words.ts';
import { inGate } from './in-gate.ts';
import { findLink, linkSpends } from './links.ts';
import { forgetTries, spendTry } from './spend-try.ts';
import type { Visit } from './visit.ts';

/**
 * What a link is for, so that its page can name the person. Does not use it up: a mail scanner or a
 * second tab may look too (S-11).
 *
 * @throws Refusal 404 for a link that cannot be used (any more), 429 after too many tries
 */
export const lookAtLink = async (
  token: string,
  { address }: Visit,
  now = new Date(),
): Promise<LinkView> => {
  await spendTry(linkSpends(address), now);
  const found = await inGate(null, async (tx) => {
    const link = await findLink(tx, token, now);
    await forgetTries(tx, linkSpends(address));
    const [account] =
      link.staffId === null ? [] : await tx.select().from(staff).where(eq(staff.id, link.staffId));
    return { link, account };
  });
  const { link, account } = found;
  const clinic = link.clinicId === null ? null : (await clinicName(link.clinicId)).name;
  if (link.kind === 'setup' || account === undefined || clinic === null)
    return { kind: 'setup', clinic };
  return { kind: link.kind, username: account.username, name: account.name, clinic };
};
