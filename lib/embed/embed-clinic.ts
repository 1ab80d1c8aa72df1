import type { Accent } from '../brand/brand-tokens.ts';
import { isLocale, type Locale, locales } from '../i18n/locales.ts';
import { type PlaceId, placeIds } from '../places.ts';
import { type AcceptingClinic, acceptingClinicOf } from '../sending/accepting-clinic.ts';

/** A line of text in both languages. */
export type Named = Readonly<Record<Locale, string>>;

/** What the frame knows of its clinic. */
export interface EmbedClinic {
  readonly slug: string;
  readonly name: Named;
  readonly languages: readonly Locale[];
  readonly departments: readonly { readonly id: string; readonly name: Named }[];
  readonly phone: string | null;
  readonly place: PlaceId;
  /** An address of the clinic's own; https only. */
  readonly bookingLink: string | null;
  readonly accent: Accent | null;
  /** A picture as data, small enough for the page's policy and a phone. */
  readonly logo: string | null;
  readonly allowedOrigins: readonly string[];
  readonly tellsHostTheLevel: boolean;
  /** What a patient is told before sending; null where the clinic takes nothing from phones. */
  readonly accepting: AcceptingClinic | null;
}

type Json = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string';

const named = (value: unknown): Named | null => {
  const { 'zh-CN': zh, en } = asRecord(value);
  return isText(zh) && isText(en) ? { 'zh-CN': zh, en } : null;
};

/** Only what an `<img>` draws and never runs, up to 48,000 characters. */
const logoPattern = /^data:image\/(?:png|webp|svg\+xml);base64,[A-Za-z0-9+/]+=*$/;
const longestLogo = 48_000;

const https = /^https:\/\/[^\s"'<>]+$/;

const accentOf = (value: unknown): Accent | null => {
  const { light, dim, dark } = asRecord(value);
  return isText(light) && isText(dim) && isText(dark) ? { light, dim, dark } : null;
};

/** The built-in clinic for trying out: nothing is ever filed there. */
export const testClinic = 'demo';

/**
 * The clinic as the frame uses it, from the JSON of `GET /api/v1/clinics/{slug}`. The server has
 * checked it; here a part that is not as expected counts as not set. Null without a name.
 */
export const readEmbedClinic = (json: unknown): EmbedClinic | null => {
  const clinic = asRecord(json);
  const { slug, phone, bookingLink, logo } = clinic;
  const name = named(clinic.name);
  if (!isText(slug) || name === null) return null;
  const languages = asList(clinic.languages).filter(isLocale);
  return {
    slug,
    name,
    languages: languages.length === 0 ? locales : languages,
    departments: asList(clinic.departments).flatMap((each) => {
      const { id, name: title } = asRecord(each);
      const both = named(title);
      return isText(id) && both !== null ? [{ id, name: both }] : [];
    }),
    phone: isText(phone) ? phone : null,
    place: placeIds.find((id) => id === clinic.place) ?? 'other',
    bookingLink: isText(bookingLink) && https.test(bookingLink) ? bookingLink : null,
    accent: accentOf(clinic.accent),
    logo: isText(logo) && logo.length <= longestLogo && logoPattern.test(logo) ? logo : null,
    allowedOrigins: asList(clinic.allowedOrigins).filter(isText),
    tellsHostTheLevel: clinic.tellsHostTheLevel === true,
    // What is only for trying out files nothing, whatever its settings say.
    accepting: slug === testClinic ? null : acceptingClinicOf(json),
  };
};

/** Asks our own server for the clinic, without cookies. Rejects when it does not answer. */
export const fetchClinic = async (slug: string): Promise<EmbedClinic> => {
  const answer = await fetch(`/api/v1/clinics/${slug}`, { credentials: 'omit' });
  const clinic = answer.ok ? readEmbedClinic(await answer.json()) : null;
  if (clinic === null) throw new Error(`the clinic ${slug} cannot be read`);
  return clinic;
};
