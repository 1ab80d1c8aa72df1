import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // Off unless asked for by name.
  rules: {
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
    'css-orientation-lock': { enabled: true },
  },
  resultTypes: ['violations'],
};

type Axe = typeof axe;

/**
 * What axe finds on the page as it stands, and behind every fold: rule and first place, one line each.
 * It is put into a page once, and asked there as often as the page changes. It does not look into frames.
 *
 * @param without a part that is left out, because it is looked at by itself elsewhere
 * @param isEnhanced whether text must have a contrast of 7, as for somebody who asks for more
 */
export const axeFindings = async (
  page: Page,
  { without, isEnhanced = false }: { without?: string | undefined; isEnhanced?: boolean } = {},
): Promise<readonly string[]> => {
  if (page.frames().length > 1 && without === undefined)
    throw new Error('a frame on this page would not be looked at');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([chosen, left]) => {
      const { axe: here } = window as unknown as { axe: Axe };
      const context = left === undefined ? document : { exclude: [left] };
      const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const each of folded) each.open = true;
      const { violations } = await here.run(context, chosen);
      for (const each of folded) each.open = false;
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`);
    },
    [
      {
        ...options,
        rules: { ...options.rules, 'color-contrast-enhanced': { enabled: isEnhanced } },
      },
      without,
    ] as const,
  );
};
