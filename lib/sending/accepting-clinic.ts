import type { Locale } from '../i18n/locales.ts';

/** A clinic that takes answers from phones, and what a patient is told of it. */
export interface AcceptingClinic {
  readonly slug: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly phone: string | null;
  readonly retentionHours: number;
}

type Json = Readonly<Record<string, unknown>>;

/** From the answer of `GET /api/v1/clinics/{slug}`; null where the clinic takes nothing from phones. */
export const acceptingClinicOf = (value: unknown): AcceptingClinic | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { slug, name, phone, retentionHours, acceptsFromPhones } = value as Json;
  const { 'zh-CN': zh, en } = (typeof name === 'object' && name !== null ? name : {}) as Json;
  if (acceptsFromPhones !== true || typeof slug !== 'string') return null;
  if (typeof zh !== 'string' || typeof en !== 'string') return null;
  if (typeof retentionHours !== 'number') return null;
  return {
    slug,
    name: { 'zh-CN': zh, en },
    phone: typeof phone === 'string' ? phone : null,
    retentionHours,
  };
};

/** Asks our own server, without cookies; null when it does not answer or the clinic takes nothing. */
export const fetchAcceptingClinic = async (
  slug: string,
  fetchIt: typeof fetch = fetch,
): Promise<AcceptingClinic | null> => {
  try {
    const answer = await fetchIt(`/api/v1/clinics/${slug}`, {
      credentials: 'omit',
      redirect: 'error',
    });
    return answer.ok ? acceptingClinicOf(await answer.json()) : null;
  } catch {
    return null;
  }
};
