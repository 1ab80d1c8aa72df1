import type { Page } from '@playwright/test';

/** WCAG 1.4.12: what a person may set for every text, and nothing may be lost. */
export const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** WCAG 1.4.4: text at twice its size. */
export const textTwiceAsLarge = ':root { font-size: 200% }';

/** Puts a person's own style on the page, in place of the one before; '' takes it away. The policy of the page does not reach it, as it does not reach a browser's settings. */
export const wear = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = text === '' ? [] : [sheet];
  }, css);
