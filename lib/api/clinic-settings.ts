import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { placeIds } from '../places.ts';
import { accentFaults } from './accent-contrast.ts';
import { ClinicSlug, DepartmentId, Named } from './clinic-fields.ts';

/** Settings are read with every filing, and to ask the platform takes longer than all the rest of it. */
const timeZones = new Set<string>();

const isTimeZone = (name: string): boolean => {
  if (timeZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    timeZones.add(name);
    return true;
  } catch {
    return false;
  }
};

/** An origin, exactly as a browser writes it: no path, no star, no user. It becomes part of a policy. */
const isOrigin = (text: string): boolean => {
  try {
    const { origin, protocol } = new URL(text);
    return (
      origin === text && !text.includes('*') && (protocol === 'https:' || protocol === 'http:')
    );
  } catch {
    return false;
  }
};

const isUnique = (list: readonly string[]): boolean => new Set(list).size === list.length;

const Colour = z.string().regex(/^#[0-9a-f]{6}$/, 'Six hexadecimal digits after #, small letters.');

/** The clinic's own colour in each theme, instead of `--accent`. */
const Accent = z
  .strictObject({ light: Colour, dim: Colour, dark: Colour })
  .superRefine((accent, context) => {
    for (const { theme, message } of accentFaults(accent))
      context.addIssue({ code: 'custom', path: [theme], message });
  })
  .meta({
    description:
      'Must reach a contrast of 4.5 on the light ground and of 7 on the dim and the dark ground.',
  });

/** A picture that an `<img>` draws and never runs. lib/embed/embed-clinic.ts reads the same form. */
const Logo = z
  .string()
  .max(48_000)
  .regex(/^data:image\/(?:png|webp|svg\+xml);base64,[A-Za-z0-9+/]+=*$/)
  .meta({ description: 'PNG, WebP or SVG as base64 data, at most 48,000 characters.' });

const Department = z.strictObject({ id: DepartmentId, name: Named });

/**
 * What a clinic sets about itself; by page or by a JSON file, checked by this one contract. Every
 * message names its path, so that a refused file can be mended.
 */
export const ClinicSettings = z
  .strictObject({
    name: Named,
    languages: z
      .array(z.enum(locales))
      .min(1)
      .refine(isUnique, 'Each language once.')
      .default([...locales])
      .describe('Offered to patients of this clinic; the first one is the default.'),
    departments: z
      .array(Department)
      .max(30)
      .refine((list) => isUnique(list.map(({ id }) => id)), 'Each department id once.')
      .default([]),
    phone: z
      .string()
      .regex(/^\+?[0-9][0-9 ()-]{2,24}$/, 'Digits, spaces, hyphens and brackets.')
      .nullable()
      .default(null),
    address: Named.nullable().default(null),
    place: z.enum(placeIds).default('other').describe('Whose emergency number is shown.'),
    bookingLink: z
      .url({ protocol: /^https$/, hostname: z.regexes.domain })
      .max(500)
      .nullable()
      .default(null),
    accent: Accent.nullable().default(null),
    logo: Logo.nullable().default(null),
    allowedOrigins: z
      .array(z.string().refine(isOrigin, 'An origin such as https://www.hospital.example.'))
      .max(50)
      .refine(isUnique, 'Each origin once.')
      .default([])
      .describe('Sites that may show the check inside their pages.'),
    timeZone: z
      .string()
      .refine(isTimeZone, 'A name of the IANA time zone database.')
      .default('Asia/Shanghai')
      .describe('Decides when the clinic day begins; tickets start anew then.'),
    retentionHours: z
      .int()
      .min(1)
      .max(720)
      .default(72)
      .describe('How long a pre-screen is kept after its clinic day has closed.'),
    tellsHostTheLevel: z
      .boolean()
      .default(false)
      .describe('Whether the embedded check tells the page around it how urgent the result is.'),
    acceptsFromPhones: z
      .boolean()
      .default(false)
      .describe('Whether a patient may send answers from their own device.'),
  })
  .meta({ description: 'What a clinic sets about itself.' });
export type ClinicSettings = z.infer<typeof ClinicSettings>;

/** What a patient, or a page that embeds the check, may know of a clinic. */
export const PublicClinic = ClinicSettings.pick({
  name: true,
  languages: true,
  departments: true,
  phone: true,
  address: true,
  place: true,
  bookingLink: true,
  accent: true,
  logo: true,
  tellsHostTheLevel: true,
  acceptsFromPhones: true,
  retentionHours: true,
  timeZone: true,
})
  .extend({
    slug: ClinicSlug,
    allowedOrigins: z
      .array(z.string())
      .describe('Who may show the check and talk with it, as sources of `frame-ancestors`.'),
  })
  .meta({ description: 'What a patient may know of a clinic.' });
export type PublicClinic = z.infer<typeof PublicClinic>;
