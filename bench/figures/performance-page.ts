import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Figures } from './figures.ts';
import { comparisonsTable, markdownTable } from './tables.ts';

const ours = join(import.meta.dirname, '../../docs/figures');

/** Every measurement that was written down, in the order of the file names. */
export const knownFigures = (folder = ours): readonly Figures[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      try {
        return Figures.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      } catch (error) {
        throw new Error(`${name} is no measurement`, { cause: error });
      }
    });

const machineLine = ({ machine, measuredAt }: Figures): string =>
  `Measured on ${measuredAt.slice(0, 10)}: ${machine.processors} processors (${machine.model}), ${machine.memoryGigabytes} GB, ${machine.system}, Node ${machine.node}; load average ${machine.loadBefore} before it began.`;

const section = (figures: Figures): string =>
  [
    `## ${figures.title}`,
    `\`${figures.command}\``,
    figures.about,
    ...figures.tables.flatMap((table) => [`${table.caption}:`, markdownTable(table)]),
    machineLine(figures),
  ].join('\n\n');

/** docs/performance.md: every ratio in one table, then each measurement with its machine. */
export const performancePage = (all: readonly Figures[]): string => {
  const comparisons = all.flatMap((each) => each.comparisons);
  return `${[
    '# How fast it is, beside what one would use instead',
    'Written by `npm run docs` from the files in `docs/figures`; a test fails when it is stale. Each section names the command that measures it anew, which writes its file with `--write`. Read the ratios: both sides of each were measured in one run on one machine. The absolute figures are those of that machine, with what else it was doing. What a million stored intakes cost is in [performance-desk.md](performance-desk.md).',
    ...(comparisons.length > 0
      ? ['## Every ratio', 'Ours divided by theirs.', comparisonsTable(comparisons)]
      : []),
    ...all.map(section),
  ].join('\n\n')}\n`;
};
