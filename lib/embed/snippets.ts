import type { Locale } from '../i18n/locales.ts';
import type { FrameTheme } from './embed-query.ts';

/** What a web person chooses before copying. */
export interface SnippetChoice {
  /** Where Facewise runs, such as `https://check.example`. */
  readonly origin: string;
  readonly clinic: string;
  readonly lang: Locale;
  readonly theme: FrameTheme;
}

/** Titles of a frame: what is read aloud in its place. */
const titles: Readonly<Record<Locale, string>> = { 'zh-CN': '面肌自查', en: 'Facewise' };

const element = ({ clinic, lang, theme }: SnippetChoice): string =>
  `<div data-facewise data-clinic="${clinic}" data-lang="${lang}" data-theme="${theme}"></div>`;

/** Sizes itself; changes with fixes. */
export const scriptSnippet = (choice: SnippetChoice): string =>
  `${element(choice)}\n<script async src="${choice.origin}/embed/v1.js"></script>`;

/** The same in a version that never changes, checked by the browser. */
export const pinnedSnippet = (
  choice: SnippetChoice,
  release: { readonly version: string; readonly integrity: string },
): string =>
  [
    element(choice),
    '<script',
    '  async',
    `  src="${choice.origin}/embed/v${release.version}/loader.js"`,
    `  integrity="${release.integrity}"`,
    '  crossorigin="anonymous"',
    '></script>',
  ].join('\n');

/** For pages that allow no script. */
export const frameSnippet = ({ origin, clinic, lang, theme }: SnippetChoice): string =>
  `<iframe src="${origin}/embed/${clinic}?lang=${lang}&theme=${theme}" title="${titles[lang]}" width="100%" height="720"></iframe>`;

/** What the host's own policy must allow. */
export const policyLines = (origin: string): string => `script-src ${origin}; frame-src ${origin}`;
