import { eq, inArray, lt } from 'drizzle-orm';
import { Refusal } from '../../lib/api/problem.ts';
import { tries } from '../db/schema/staff.ts';
import { type Budget, type BudgetName, budgets, forgottenAfter, waitAfter } from './backoff.ts';
import { type GateTransaction, inGate } from './in-gate.ts';
import { tokenHash } from './token.ts';

/** One budget and what it is about: an account name, an address, both. */
export interface Spend {
  readonly budget: BudgetName;
  readonly about: string;
}

const keyOf = ({ budget, about }: Spend): string => `${budget}:${tokenHash(about)}`;

const secondsUntil = (then: Date, now: Date): number =>
  Math.ceil((then.getTime() - now.getTime()) / 1000);

const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

const budgetOf = (key: string): Budget => budgets[key.split(':')[0] as BudgetName];

/** A wait that is longer than the longest comes from a clock that was set back, and is none. */
const waitOf = ({ key, nextAt }: typeof tries.$inferSelect, now: Date): number => {
  const wait = secondsUntil(nextAt, now);
  return wait > budgetOf(key).longestWait ? 0 : Math.max(0, wait);
};

/** Counts one try of each, or says how long to wait, in seconds; rows are locked until the end. */
const spend = async (tx: GateTransaction, spends: readonly Spend[], now: Date): Promise<number> => {
  // Always in the same order, so that two sign-ins never wait for each other in a circle.
  const keys = spends.map(keyOf).sort();
  await tx
    .insert(tries)
    .values(keys.map((key) => ({ key, count: 0, lastAt: now, nextAt: now })))
    .onConflictDoNothing();
  const rows = await tx
    .select()
    .from(tries)
    .where(inArray(tries.key, keys))
    .orderBy(tries.key)
    .for('update');
  const wait = Math.max(0, ...rows.map((row) => waitOf(row, now)));
  if (wait > 0) return wait;
  for (const row of rows) {
    const isForgotten = row.lastAt < later(now, -forgottenAfter);
    const count = (isForgotten ? 0 : row.count) + 1;
    const nextAt = later(now, waitAfter(budgetOf(row.key), count));
    await tx.update(tries).set({ count, lastAt: now, nextAt }).where(eq(tries.key, row.key));
  }
  return 0;
};

/**
 * Takes one try from each budget before anything is compared, so that many tries at once count as
 * many. Nothing is taken when one of them has to wait.
 *
 * @throws Refusal 429 with `Retry-After`, alike for names that exist and names that do not
 */
export const spendTry = async (spends: readonly Spend[], now: Date): Promise<void> => {
  const wait = await inGate(null, (tx) => spend(tx, spends, now));
  if (wait === 0) return;
  throw new Refusal(429, {
    path: '',
    code: 'too-many-tries',
    message: `Too many tries. Wait ${wait} s.`,
  }).withHeaders({ 'retry-after': `${wait}` });
};

/** After a success: what was taken from these budgets is given back. */
export const forgetTries = async (tx: GateTransaction, spends: readonly Spend[]): Promise<void> => {
  await tx.delete(tries).where(inArray(tries.key, spends.map(keyOf)));
};

/** Drops the counts that are long past. */
export const dropOldTries = async (tx: GateTransaction, now: Date): Promise<void> => {
  await tx.delete(tries).where(lt(tries.lastAt, later(now, -forgottenAfter)));
};
