import { isLocale, type Locale, locales } from '../i18n/locales.ts';
import { readDevice, writeDevice } from '../outbox/sealed-store.ts';
import { type PlaceId, placeIds } from '../places.ts';

/** A line of text in both languages. */
export type Named = Readonly<Record<Locale, string>>;

/** What a kiosk knows of itself and its clinic. Nothing of it is about a patient. */
export interface Enrolment {
  /** Of the device, given by the server: what waits on it belongs to this enrolment and to no other. */
  readonly kioskId: string;
  readonly clinic: string;
  readonly name: Named;
  readonly label: string;
  readonly place: PlaceId;
  readonly languages: readonly Locale[];
  readonly retentionHours: number;
}

type Json = Readonly<Record<string, unknown>>;
const asRecord = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

const namedOf = (value: unknown): Named | null => {
  const { 'zh-CN': zh, en } = asRecord(value);
  return typeof zh === 'string' && typeof en === 'string' ? { 'zh-CN': zh, en } : null;
};

/** From the answer of `/api/v1/kiosk-session` and of `/api/v1/clinics/{slug}`; null when they are none. */
export const enrolmentOf = (session: unknown, clinic: unknown): Enrolment | null => {
  const { kioskId, clinic: slug, label } = asRecord(session);
  const name = namedOf(asRecord(session).name);
  if (typeof kioskId !== 'string' || typeof slug !== 'string') return null;
  if (typeof label !== 'string' || name === null) return null;
  const { place, languages, retentionHours } = asRecord(clinic);
  const spoken = Array.isArray(languages) ? languages.filter(isLocale) : [];
  return {
    kioskId,
    clinic: slug,
    name,
    label,
    place: placeIds.find((id) => id === place) ?? 'other',
    languages: spoken.length === 0 ? locales : spoken,
    retentionHours: typeof retentionHours === 'number' ? retentionHours : 72,
  };
};

/** What the server says about this device. */
export type EnrolmentState =
  | { readonly kind: 'enrolled'; readonly enrolment: Enrolment }
  | { readonly kind: 'not-enrolled' }
  /** The server is away and this device was never enrolled, or can remember nothing. */
  | { readonly kind: 'unknown' };

const recordName = 'enrolment';

const remembered = async (): Promise<Enrolment | null> => {
  const value = await readDevice(recordName).catch(() => null);
  const { kioskId, clinic, name, label } = asRecord(value);
  return enrolmentOf({ kioskId, clinic, name, label }, value);
};

const isJson = (answer: Response): boolean =>
  /^application\/(problem\+)?json\b/.test(answer.headers.get('content-type') ?? '');

const settingsOf = async (slug: string, fetchIt: typeof fetch): Promise<unknown> => {
  const answer = await fetchIt(`/api/v1/clinics/${slug}`, { cache: 'no-store', redirect: 'error' });
  return answer.ok && isJson(answer) ? answer.json() : null;
};

const keep = async (session: unknown, fetchIt: typeof fetch): Promise<EnrolmentState> => {
  const { clinic } = asRecord(session);
  const settings = await settingsOf(String(clinic), fetchIt).catch(() => null);
  const enrolment = enrolmentOf(session, settings);
  if (enrolment === null) return { kind: 'unknown' };
  await writeDevice(recordName, enrolment).catch(() => {});
  return { kind: 'enrolled', enrolment };
};

/**
 * What this device is enrolled as. Where the server is away, what was remembered holds, so that the
 * first start of a day works without a network; a server that says no ends it.
 */
export const loadEnrolment = async (fetchIt: typeof fetch = fetch): Promise<EnrolmentState> => {
  try {
    const answer = await fetchIt('/api/v1/kiosk-session', { cache: 'no-store', redirect: 'error' });
    if (isJson(answer)) {
      if (answer.ok) return await keep(await answer.json(), fetchIt);
      if (answer.status === 401 || answer.status === 403) {
        await writeDevice(recordName, null).catch(() => {});
        return { kind: 'not-enrolled' };
      }
    }
  } catch {
    // Nobody answers; below is what was remembered.
  }
  const enrolment = await remembered();
  return enrolment === null ? { kind: 'unknown' } : { kind: 'enrolled', enrolment };
};

/** Enrols this device with the code that an admin made for it. */
export const enrol = async (
  code: string,
  fetchIt: typeof fetch = fetch,
): Promise<EnrolmentState | 'refused' | 'unreached'> => {
  try {
    const answer = await fetchIt('/api/v1/kiosk-session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
      redirect: 'error',
    });
    if (!isJson(answer) || answer.status >= 500) return 'unreached';
    return answer.ok ? await keep(await answer.json(), fetchIt) : 'refused';
  } catch {
    return 'unreached';
  }
};
