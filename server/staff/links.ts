import { and, eq, gt, lt } from 'drizzle-orm';
import { Refusal } from '../../lib/api/problem.ts';
import { staffLinks } from '../db/schema/staff.ts';
import type { GateTransaction } from './in-gate.ts';
import type { Spend } from './spend-try.ts';
import { newToken, tokenHash } from './token.ts';

const hours = 3_600_000;

/** How long each kind of link is good, in milliseconds (S-11). A set-up link lies in a file of the server. */
export const linkLasts = { setup: 7 * 24 * hours, invite: 24 * hours, reset: hours } as const;
export type LinkKind = keyof typeof linkLasts;

/** Makes a link. Earlier ones for the same account stop working. */
export const makeLink = async (
  tx: GateTransaction,
  link: {
    readonly kind: LinkKind;
    readonly clinicId: string | null;
    readonly staffId: string | null;
    readonly forgetsFactor?: boolean;
  },
  now: Date,
): Promise<{ readonly token: string; readonly expiresAt: Date }> => {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + linkLasts[link.kind]);
  if (link.staffId !== null)
    await tx.delete(staffLinks).where(eq(staffLinks.staffId, link.staffId));
  await tx.delete(staffLinks).where(lt(staffLinks.expiresAt, now));
  await tx.insert(staffLinks).values({
    tokenHash: tokenHash(token),
    kind: link.kind,
    clinicId: link.clinicId,
    staffId: link.staffId,
    forgetsFactor: link.forgetsFactor ?? false,
    expiresAt,
  });
  return { token, expiresAt };
};

/** What looking at links and using them costs; given back when the link was good. */
export const linkSpends = (address: string): readonly Spend[] => [
  { budget: 'code', about: `link\n${address}` },
];

/** The same words for a link that was used, that is too old, and that never was. */
const notValid = () =>
  new Refusal(404, {
    path: '/token',
    code: 'link-not-valid',
    message: 'This link is not valid: it was used, it is too old, or it is not complete.',
  });

/** @throws Refusal 404 for a link that cannot be used (any more) */
export const findLink = async (tx: GateTransaction, token: string, now: Date) => {
  const [link] = await tx
    .select()
    .from(staffLinks)
    .where(and(eq(staffLinks.tokenHash, tokenHash(token)), gt(staffLinks.expiresAt, now)));
  if (link === undefined) throw notValid();
  return link;
};

/**
 * Uses a link up: of two who send it at once, one gets it.
 *
 * @throws Refusal 404 for a link that cannot be used (any more)
 */
export const consumeLink = async (tx: GateTransaction, token: string, now: Date) => {
  const [link] = await tx
    .delete(staffLinks)
    .where(and(eq(staffLinks.tokenHash, tokenHash(token)), gt(staffLinks.expiresAt, now)))
    .returning();
  if (link === undefined) throw notValid();
  return link;
};
