import type { SettingsView } from '../../../lib/api/settings.ts';

type Settings = SettingsView['settings'];

/** One row of the list of departments while it is being written. */
export interface DepartmentDraft {
  readonly key: number;
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** The settings while they are being written: every field as the text that stands in it. */
export interface ClinicDraft {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly languages: Settings['languages'];
  readonly departments: readonly DepartmentDraft[];
  readonly phone: string;
  readonly addressZh: string;
  readonly addressEn: string;
  readonly place: Settings['place'];
  readonly bookingLink: string;
  /** Null: the colours of the product. */
  readonly accent: Settings['accent'];
  /** A picture as data, or null. */
  readonly logo: Settings['logo'];
  readonly allowedOrigins: string;
  readonly timeZone: string;
  readonly retentionHours: string;
  readonly tellsHostTheLevel: boolean;
  readonly acceptsFromPhones: boolean;
}

/** The colours of the product, from which a clinic's own start. */
export const productAccent = { light: '#0a4f52', dim: '#8dc0b8', dark: '#8fcac4' } as const;

/** What stands in the fields for these settings. */
export const draftOf = (settings: Settings): ClinicDraft => ({
  nameZh: settings.name['zh-CN'],
  nameEn: settings.name.en,
  languages: settings.languages,
  departments: settings.departments.map(({ id, name }, key) => ({
    key,
    id,
    zh: name['zh-CN'],
    en: name.en,
  })),
  phone: settings.phone ?? '',
  addressZh: settings.address?.['zh-CN'] ?? '',
  addressEn: settings.address?.en ?? '',
  place: settings.place,
  bookingLink: settings.bookingLink ?? '',
  accent: settings.accent,
  logo: settings.logo,
  allowedOrigins: settings.allowedOrigins.join('\n'),
  timeZone: settings.timeZone,
  retentionHours: String(settings.retentionHours),
  tellsHostTheLevel: settings.tellsHostTheLevel,
  acceptsFromPhones: settings.acceptsFromPhones,
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The lines of the field for websites, without the empty ones. */
export const originLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== '');

/** The settings that the fields stand for, to be judged by the server. */
export const settingsOf = (draft: ClinicDraft): Settings => ({
  name: { 'zh-CN': draft.nameZh, en: draft.nameEn },
  languages: draft.languages,
  departments: draft.departments.map(({ id, zh, en }) => ({
    id: id.trim(),
    name: { 'zh-CN': zh, en },
  })),
  phone: orNull(draft.phone),
  address:
    orNull(draft.addressZh) === null && orNull(draft.addressEn) === null
      ? null
      : { 'zh-CN': draft.addressZh, en: draft.addressEn },
  place: draft.place,
  bookingLink: orNull(draft.bookingLink),
  accent: draft.accent,
  logo: draft.logo,
  allowedOrigins: [...originLines(draft.allowedOrigins)],
  timeZone: draft.timeZone.trim(),
  retentionHours: draft.retentionHours.trim() === '' ? 0 : Number(draft.retentionHours),
  tellsHostTheLevel: draft.tellsHostTheLevel,
  acceptsFromPhones: draft.acceptsFromPhones,
});
