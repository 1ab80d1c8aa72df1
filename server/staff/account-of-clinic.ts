import { and, eq } from 'drizzle-orm';
import { Refusal } from '../../lib/api/problem.ts';
import { staff } from '../db/schema/staff.ts';
import type { GateTransaction } from './in-gate.ts';

/**
 * An account of this clinic, locked until the end of the transaction. One of another clinic is not
 * there (S-21).
 *
 * @throws Refusal 404
 */
export const accountOfClinic = async (tx: GateTransaction, clinicId: string, staffId: string) => {
  const [account] = await tx
    .select()
    .from(staff)
    .where(and(eq(staff.id, staffId), eq(staff.clinicId, clinicId)))
    .for('update');
  if (account === undefined)
    throw new Refusal(404, { path: '', code: 'not-found', message: 'There is no such account.' });
  return account;
};
