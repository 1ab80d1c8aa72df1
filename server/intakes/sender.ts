import { and, eq, lt, sql } from 'drizzle-orm';
import { Refusal } from '../../lib/api/problem.ts';
import type { Transaction } from '../db/engine.ts';
import { filingBudget } from '../db/schema/intakes.ts';
import { blurred } from '../log.ts';
import type { Actor } from '../staff/actor.ts';
import { visitOf } from '../staff/visit.ts';

/** A busy clinic behind one address stays below this (S-10). */
const mostPerHour = 300;
const hour = 3_600_000;

/**
 * Whose budget a submission counts against: a kiosk's own, or that of the network address, which is
 * never kept as it is. Somebody who signed in has none.
 */
export const senderOf = (actor: Actor, request: Request): string | null => {
  if (actor.kind === 'staff') return null;
  if (actor.kind === 'kiosk') return `kiosk:${actor.kioskId}`;
  return `address:${blurred(visitOf(request).address)}`;
};

/** @throws Refusal 429 when the sender has filed as many as fit into an hour */
export const spendBudget = async (
  tx: Transaction,
  clinicId: string,
  sender: string | null,
  now: Date,
): Promise<void> => {
  if (sender === null) return;
  const begin = new Date(Math.floor(now.getTime() / hour) * hour);
  const [row] = await tx
    .insert(filingBudget)
    .values({ clinicId, sender, hour: begin, count: 1 })
    .onConflictDoUpdate({
      target: [filingBudget.clinicId, filingBudget.sender, filingBudget.hour],
      set: { count: sql`${filingBudget.count} + 1` },
    })
    .returning({ count: filingBudget.count });
  if (row?.count === 1)
    await tx
      .delete(filingBudget)
      .where(and(eq(filingBudget.clinicId, clinicId), lt(filingBudget.hour, begin)));
  if ((row?.count ?? 0) <= mostPerHour) return;
  throw new Refusal(429, {
    path: '',
    code: 'too-many-submissions',
    message: `More than ${mostPerHour} submissions within an hour. Nothing was stored.`,
  }).withHeaders({
    'retry-after': String(Math.ceil((begin.getTime() + hour - now.getTime()) / 1000)),
  });
};
