import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/engine.ts';
import { clinicDays } from '../db/schema/clinics.ts';

/** Without I and O, which are read as digits. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const perLetter = 999;

/**
 * The ticket of the n-th person of a day: A001 to A999, then B001. It comes from a counted row and
 * not from an identity column, whose numbers jump after an unclean stop.
 *
 * @param n from 1
 */
export const ticketAt = (n: number): string => {
  const letter = letters[Math.floor((n - 1) / perLetter) % letters.length] ?? 'A';
  return `${letter}${String(((n - 1) % perLetter) + 1).padStart(3, '0')}`;
};

/** The next ticket of a clinic and day. */
export const nextTicket = async (
  tx: Transaction,
  clinicId: string,
  day: string,
): Promise<string> => {
  const [row] = await tx
    .insert(clinicDays)
    .values({ clinicId, day, tickets: 1 })
    .onConflictDoUpdate({
      target: [clinicDays.clinicId, clinicDays.day],
      set: { tickets: sql`${clinicDays.tickets} + 1` },
    })
    .returning({ tickets: clinicDays.tickets });
  if (row === undefined) throw new Error('no ticket was counted');
  return ticketAt(row.tickets);
};
