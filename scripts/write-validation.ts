import { writeFileSync } from 'node:fs';
import { settings } from '../rules/schema/contract.ts';
import golden from '../tests/rules/data/golden-cases.json' with { type: 'json' };
import type { FeatureValues } from '../tests/support/independent-scoring.ts';
import { differences } from './validation/differential.ts';
import { interviewFigures } from './validation/interview-figures.ts';
import { validationReport } from './validation/report.ts';
import { rulesTable } from './validation/rules-table.ts';
import { validationSeed, validationSize } from './validation/seed.ts';
import { stabilityOf } from './validation/sensitivity.ts';

/* Draws, compares, writes docs/rules-validation.md, and fails where a promise is not kept. */

const { patients, unsure, sheets, draws } = validationSize;
const problems: string[] = [];

const groups = settings.flatMap((setting) =>
  unsure.map((share) => {
    const figures = interviewFigures(setting, share, patients, validationSeed);
    const { sameFirst, lower, medianShort, medianFull } = figures;
    console.log(
      `${setting}, ${share * 100} % not sure: same first ${sameFirst} of ${patients}, less urgent ${lower}, screens ${medianShort} (${medianFull})`,
    );
    if (sameFirst < 0.98 * patients)
      problems.push(`${setting} ${share}: too often another pattern`);
    if (lower > 0) problems.push(`${setting} ${share}: less urgent than the full interview`);
    return figures;
  }),
);

const different = differences(sheets, validationSeed, rulesTable());
console.log(`second scoring: ${different.length} differences on ${sheets} sheets`);
for (const each of different.slice(0, 5)) console.log(each);
if (different.length > 0) problems.push('the second scoring differs');

const cases = golden as unknown as Readonly<Record<string, FeatureValues>>;
const stability = stabilityOf(cases, draws, validationSeed);
console.log(`stability: ${stability.length} cases, ${draws} draws`);

writeFileSync(
  new URL('../docs/rules-validation.md', import.meta.url),
  validationReport({ groups, different: different.length, stability }),
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
