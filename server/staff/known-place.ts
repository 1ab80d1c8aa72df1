import { eq, lt, sql } from 'drizzle-orm';
import { knownPlaces } from '../db/schema/staff.ts';
import { type GateTransaction, inGate } from './in-gate.ts';
import { tokenHash } from './token.ts';

/** How long a place stays known: 30 days, in milliseconds. */
const knownFor = 30 * 24 * 3_600_000;

const longAgo = (now: Date): Date => new Date(now.getTime() - knownFor);

const placeKey = (username: string, address: string): string =>
  tokenHash(`${username}\n${address}`);

/** Whether this account signed in from this address in the last 30 days. */
export const isKnownPlace = (username: string, address: string, now: Date): Promise<boolean> =>
  inGate(null, async (tx) => {
    const [row] = await tx
      .select()
      .from(knownPlaces)
      .where(eq(knownPlaces.key, placeKey(username, address)));
    return row !== undefined && row.lastAt > longAgo(now);
  });

/** Remembers that this account signed in from this address, and drops what is long past. */
export const rememberPlace = async (
  tx: GateTransaction,
  username: string,
  address: string,
  now: Date,
): Promise<void> => {
  await tx
    .insert(knownPlaces)
    .values({ key: placeKey(username, address), lastAt: now })
    .onConflictDoUpdate({ target: knownPlaces.key, set: { lastAt: sql`excluded.last_at` } });
  await tx.delete(knownPlaces).where(lt(knownPlaces.lastAt, longAgo(now)));
};
