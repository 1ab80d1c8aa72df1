import { eq } from 'drizzle-orm';
import { ClinicSettings } from '../../lib/api/clinic-settings.ts';
import { database } from '../db/client.ts';
import type { Transaction } from '../db/engine.ts';
import { clinics } from '../db/schema/clinics.ts';
import { forgetAfterChange } from './settings-cache.ts';

/** A clinic of the database. */
export interface Clinic {
  readonly id: string;
  readonly slug: string;
  readonly settings: ClinicSettings;
  readonly version: number;
}

const read = (row: typeof clinics.$inferSelect | undefined): Clinic | null =>
  row === undefined
    ? null
    : // Settings that an older release wrote get the defaults of what is new.
      {
        id: row.id,
        slug: row.slug,
        settings: ClinicSettings.parse(row.settings),
        version: row.version,
      };

const bySlug = forgetAfterChange<Clinic | null>();

/** A clinic by its name in addresses, or null. Kept for a few seconds; the demo clinic is not among them. */
export const findClinic = (slug: string): Promise<Clinic | null> =>
  bySlug(slug, async () => {
    const { database: db } = await database();
    const [row] = await db.select().from(clinics).where(eq(clinics.slug, slug));
    return read(row);
  });

/** The clinic of a transaction, as it is now. */
export const clinicById = async (tx: Transaction, id: string): Promise<Clinic> => {
  const [row] = await tx.select().from(clinics).where(eq(clinics.id, id));
  const clinic = read(row);
  if (clinic === null) throw new Error('a session names a clinic that does not exist');
  return clinic;
};
