import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = join(import.meta.dirname, '../../docs/faults.md');

/** The rows that the page has already, by what was done: the day, and the figures. */
const known = (): Map<string, string> =>
  new Map(
    [...readFileSync(page, 'utf8').matchAll(/^\| (?!What|---)([^|]+) \| ([^|]+ \| .+) \|$/gm)].map(
      ([, what = '', rest = '']) => [what, rest],
    ),
  );

/** Writes what was found into docs/faults.md; rows of a part that was not run stay as they are. */
export const writeFigures = (
  results: readonly (readonly [string, string])[],
  kills: number,
): void => {
  const day = new Date().toISOString().slice(0, 10);
  const rows = known();
  for (const [what, figures] of results) rows.set(what, `${day} | ${figures}`);
  const table = [...rows].map(([what, rest]) => `| ${what} | ${rest} |`).join('\n');
  writeFileSync(
    page,
    `# What was done to the store, and what it lost

Written by \`npm run faults -- --kills ${kills} --write\`; with \`--only web\` the rows over HTTP alone. A short part of it
runs in \`npm test\`. The rows that name the built server, SIGTERM or two web processes went over HTTP to the server that
\`npm start\` runs; the others drove the operations of the server, four at a time, without HTTP in between. Answered means
that the receipt had left the process. Unanswered keys were sent again, as a device does. A restart longer than 5 s fails a
row: read it with the load of the machine at its end, where a row names it.

| What | Day | Figures |
| --- | --- | --- |
${table}

Not tried: a power cut. On the embedded engine what was answered survives a killed process and not a power cut; with
PostgreSQL it is as durable as its own settings, and the server asks for \`synchronous_commit\` itself.
`,
  );
};
