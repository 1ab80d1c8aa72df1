import type { Comparison, Table } from './figures.ts';

/** Three digits that say something; more would not be seen again in a second run. */
const shown = (value: number): string =>
  new Intl.NumberFormat('en', { maximumSignificantDigits: Math.abs(value) < 1000 ? 3 : 4 }).format(
    value,
  );

const cell = (value: string | number): string =>
  typeof value === 'number' ? shown(value) : value.replaceAll('|', '\\|');

/** Numbers stand to the right. */
const ruleOf = ({ rows }: Pick<Table, 'rows'>, column: number): string =>
  rows.length > 0 && rows.every((row) => typeof row[column] === 'number') ? '---:' : '---';

export const markdownTable = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  [
    columns,
    columns.map((_, column) => ruleOf({ rows }, column)),
    ...rows.map((row) => row.map(cell)),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const aimOf = ({ aim, isMet }: Comparison): string =>
  aim === undefined ? '–' : `${aim}${isMet === undefined ? '' : isMet ? ': met' : ': **not met**'}`;

/** The ratios first, then what they were made from. */
export const comparisonsTable = (comparisons: readonly Comparison[]): string =>
  markdownTable({
    columns: ['What', 'Ratio', 'Ours', 'Beside', 'Theirs', 'Aim'],
    rows: comparisons.map((each) => [
      each.what,
      each.ours / each.theirs,
      `${shown(each.ours)} ${each.unit}`,
      each.against,
      `${shown(each.theirs)} ${each.unit}`,
      aimOf(each),
    ]),
  });
