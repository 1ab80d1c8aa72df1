import { eq } from 'drizzle-orm';
import type { FactorOffer, Reassurance } from '../../lib/api/account.ts';
import { staff } from '../db/schema/staff.ts';
import type { CurrentSession } from './current-session.ts';
import { inGate } from './in-gate.ts';
import { qrPath } from './qr-path.ts';
import { reassure } from './reassure.ts';
import { enrolmentAddress, newSecret } from './time-code.ts';

/**
 * A second factor to be set up. The one that was there holds until a code of the new one came.
 *
 * @throws Refusal 403 `wrong-password`
 */
export const offerFactor = async (
  current: CurrentSession,
  { password }: Reassurance,
  now = new Date(),
): Promise<FactorOffer> => {
  const { account, session } = current;
  // Whoever must set one up has given the password a moment ago.
  if (!session.mustEnrol) await reassure(current, password ?? '', now);
  const secret = newSecret();
  await inGate(account.clinicId, (tx) =>
    tx.update(staff).set({ offeredSecret: secret }).where(eq(staff.id, account.id)),
  );
  const address = enrolmentAddress(secret, account.username);
  return { secret, address, qr: qrPath(address) };
};
