import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Figures } from './figures.ts';
import { comparisonsTable, markdownTable } from './tables.ts';

const folder = join(import.meta.dirname, '../../docs/figures');

/**
 * Prints what was measured; with `--write` on the command line it becomes `docs/figures/<name>.json`,
 * from which `npm run docs` writes docs/performance.md.
 *
 * @param name of the file, in small letters with hyphens
 */
export const report = (name: string, measured: Omit<Figures, 'measuredAt'>): void => {
  const figures = Figures.parse({ ...measured, measuredAt: new Date().toISOString() });
  const comparisons = figures.comparisons.length > 0 ? [comparisonsTable(figures.comparisons)] : [];
  const tables = figures.tables.flatMap((table) => [table.caption, markdownTable(table)]);
  console.log([figures.title, ...comparisons, ...tables].join('\n\n'));
  if (!process.argv.includes('--write')) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`\nWritten to docs/figures/${name}.json. Now: npm run docs`);
};
