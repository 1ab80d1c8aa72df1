import { and, eq, min } from 'drizzle-orm';
import { database } from '../db/client.ts';
import { inClinic } from '../db/in-clinic.ts';
import { clinics } from '../db/schema/clinics.ts';
import { intakes } from '../db/schema/intakes.ts';
import { isStopping } from '../stopping.ts';

/** How long the longest waiting intake of any clinic waits, in seconds; null while the process stops. */
export const oldestWait = async (now: Date = new Date()): Promise<number | null> => {
  if (isStopping()) return null;
  const { database: db } = await database();
  let longest = 0;
  for (const { id } of await db.select({ id: clinics.id }).from(clinics)) {
    const [first] = await inClinic(id, (tx) =>
      tx
        .select({ at: min(intakes.receivedAt) })
        .from(intakes)
        .where(and(eq(intakes.clinicId, id), eq(intakes.status, 'waiting'))),
    );
    if (first?.at != null) longest = Math.max(longest, (now.getTime() - first.at.getTime()) / 1000);
  }
  return longest;
};
