import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { Refusal } from '../../lib/api/problem.ts';
import { recoveryCodes, staff } from '../db/schema/staff.ts';
import { inGate } from './in-gate.ts';
import { normalCode } from './readable-code.ts';
import { stepOf } from './time-code.ts';
import { tokenHash } from './token.ts';

interface Holder {
  readonly id: string;
  readonly clinicId: string;
  readonly factorSecret: string | null;
  readonly factorStep: number | null;
}

const takeStep = ({ id, clinicId }: Holder, step: number): Promise<boolean> =>
  inGate(clinicId, async (tx) => {
    const taken = await tx
      .update(staff)
      .set({ factorStep: step })
      .where(and(eq(staff.id, id), or(isNull(staff.factorStep), lt(staff.factorStep, step))))
      .returning({ id: staff.id });
    return taken.length === 1;
  });

const takeRecoveryCode = ({ id, clinicId }: Holder, code: string): Promise<boolean> =>
  inGate(clinicId, async (tx) => {
    const taken = await tx
      .delete(recoveryCodes)
      .where(
        and(eq(recoveryCodes.staffId, id), eq(recoveryCodes.codeHash, tokenHash(normalCode(code)))),
      )
      .returning({ id: recoveryCodes.staffId });
    return taken.length === 1;
  });

/**
 * Takes a code of the authenticator app, or a recovery code. Each is good once, also when two
 * sign-ins send it at the same moment.
 *
 * @returns the refusal, 401 `code-needed` without a code or `wrong-code`; null when it was taken
 */
export const factorFault = async (
  holder: Holder,
  code: string | undefined,
  now: Date,
): Promise<Refusal | null> => {
  if (code === undefined)
    return new Refusal(401, {
      path: '/code',
      code: 'code-needed',
      message: 'This account also needs a code of its authenticator app.',
    });
  const digits = code.replace(/\s/g, '');
  const step = stepOf(holder.factorSecret ?? '', digits, now, holder.factorStep);
  const isTaken =
    step === null ? await takeRecoveryCode(holder, code) : await takeStep(holder, step);
  return isTaken
    ? null
    : new Refusal(401, {
        path: '/code',
        code: 'wrong-code',
        message: 'This code is not right, or it was used before.',
      });
};
