import type { ClinicSettings, PublicClinic } from '../../lib/api/clinic-settings.ts';
import { allowedOrigins } from './allowed-origins.ts';
import { demoSettings, demoSlug } from './demo-clinic.ts';
import { findClinic } from './find-clinic.ts';

/** Key by key, so that a new setting stays inside until somebody lists it here (S-24). */
const told = async (slug: string, settings: ClinicSettings): Promise<PublicClinic> => ({
  slug,
  name: settings.name,
  languages: settings.languages,
  departments: settings.departments,
  phone: settings.phone,
  address: settings.address,
  place: settings.place,
  bookingLink: settings.bookingLink,
  accent: settings.accent,
  logo: settings.logo,
  allowedOrigins: [...(await allowedOrigins(slug))],
  tellsHostTheLevel: settings.tellsHostTheLevel,
  acceptsFromPhones: settings.acceptsFromPhones,
  retentionHours: settings.retentionHours,
  timeZone: settings.timeZone,
});

/** What a patient may know of a clinic; null when there is none of that name. `demo` asks no database. */
export const publicClinic = async (slug: string): Promise<PublicClinic | null> => {
  if (slug === demoSlug) return told(demoSlug, demoSettings);
  const clinic = await findClinic(slug);
  return clinic === null ? null : told(clinic.slug, clinic.settings);
};
