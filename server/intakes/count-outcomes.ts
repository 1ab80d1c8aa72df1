import { count, eq } from 'drizzle-orm';
import type { OutcomeCounts } from '../../lib/api/outcome-counts.ts';
import { inClinic } from '../db/in-clinic.ts';
import { outcomes } from '../db/schema/intakes.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';

/**
 * How often each first pattern met each confirmed diagnosis in the actor's clinic.
 *
 * @throws Refusal 401/403
 */
export const countOutcomes = async (someone: Actor): Promise<OutcomeCounts> => {
  const { clinicId } = authorise(someone, 'outcomes', 'read');
  const counts = await inClinic(clinicId, (tx) =>
    tx
      .select({ top: outcomes.top, diagnosis: outcomes.diagnosis, count: count() })
      .from(outcomes)
      .where(eq(outcomes.clinicId, clinicId))
      .groupBy(outcomes.top, outcomes.diagnosis)
      .orderBy(outcomes.top, outcomes.diagnosis),
  );
  return { total: counts.reduce((sum, each) => sum + each.count, 0), counts };
};
