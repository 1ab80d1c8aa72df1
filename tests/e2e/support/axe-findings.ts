import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that are off unless asked for by name. */
const askedFor = {
  'target-size': { enabled: true },
  'label-content-name-mismatch': { enabled: true },
  'css-orientation-lock': { enabled: true },
};

/**
 * What axe finds on the page as it stands: rule and first place, one line each.
 *
 * @param without a part that is left out, because it is looked at by itself elsewhere
 */
export const axeFindings = async (page: Page, without?: string): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page });
  if (without !== undefined) axe.exclude(without);
  const { violations } = await axe
    .options({ runOnly: { type: 'tag', values: tags }, rules: askedFor })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`);
};
