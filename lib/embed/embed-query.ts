import { isLocale, type Locale } from '../i18n/locales.ts';

/** Themes of a frame. Its pages are built for each of them, so that the first paint is right (ruling 34). */
export const frameThemes = ['auto', 'light', 'dim', 'dark'] as const;
export type FrameTheme = (typeof frameThemes)[number];

/** What the host asks for in the frame's address. Anything it cannot mean has become the default (E-06). */
export interface EmbedQuery {
  /** Null: the host did not say, or said a language that we do not speak. */
  readonly lang: Locale | null;
  readonly theme: FrameTheme;
  readonly mode: 'patient' | 'kiosk';
  /** Null: the check asks. */
  readonly subject: 'self' | 'other' | null;
  /** The host's own ticket. Null: none, or not of its form. */
  readonly ref: string | null;
}

export const isFrameTheme = (value: unknown): value is FrameTheme =>
  (frameThemes as readonly unknown[]).includes(value);

export const isRef = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value);

/** Reads the query of `/embed/[clinic]`. Values are compared with lists and never shown. */
export const readEmbedQuery = (query: URLSearchParams): EmbedQuery => {
  const [lang, theme, subject, ref] = ['lang', 'theme', 'subject', 'ref'].map((name) =>
    query.get(name),
  );
  return {
    lang: isLocale(lang) ? lang : null,
    theme: isFrameTheme(theme) ? theme : 'auto',
    mode: query.get('mode') === 'kiosk' ? 'kiosk' : 'patient',
    subject: subject === 'self' || subject === 'other' ? subject : null,
    ref: isRef(ref) ? ref : null,
  };
};
