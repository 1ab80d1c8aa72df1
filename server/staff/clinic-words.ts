import { clinicById } from '../clinics/find-clinic.ts';
import { inGate } from './in-gate.ts';

/** The name and the slug of a clinic. */
export const clinicName = (clinicId: string) =>
  inGate(clinicId, async (tx) => {
    const { slug, settings } = await clinicById(tx, clinicId);
    return { slug, name: settings.name };
  });

/** Words that nobody of this clinic should use as a password. */
export const clinicWords = async (clinicId: string): Promise<readonly string[]> => {
  const { slug, name } = await clinicName(clinicId);
  return [slug, ...Object.values(name)];
};
