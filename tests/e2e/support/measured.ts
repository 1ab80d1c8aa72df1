import { test } from '@playwright/test';

/** A row of figures for docs/accessibility-figures.md, which the full run writes from its own report. */
export const measured = (table: string, row: Readonly<Record<string, string | number>>): void => {
  test.info().annotations.push({ type: `measured:${table}`, description: JSON.stringify(row) });
};
