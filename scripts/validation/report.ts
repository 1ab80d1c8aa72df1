import { settings } from '../../rules/schema/contract.ts';
import { patternIds } from '../../rules/schema/ids.ts';
import { rulesVersion } from '../../rules/version.ts';
import { decidingHash } from '../rules-content.ts';
import type { InterviewFigures } from './interview-figures.ts';
import { validationSeed, validationSize } from './seed.ts';
import type { Stability } from './sensitivity.ts';

/** What docs/rules-validation.md says about which rules and which seed it was made with. */
export const madeWith = (): string =>
  `Rules ${rulesVersion.version}, deciding part \`${decidingHash()}\`, seed ${validationSeed}.`;

const inHundred = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const count = (number: number): string => number.toLocaleString('en-GB');

const interviewRow = (of: InterviewFigures): string =>
  row(
    of.setting,
    `${of.unsure * 100} %`,
    count(of.patients),
    inHundred(of.sameFirst, of.patients),
    inHundred(of.sameNamed, of.named),
    inHundred(of.sameBand, of.named),
    of.lower,
    of.lowerByTrouble,
    `${of.medianShort} (${of.medianFull})`,
    of.medianAlways,
    `${of.endShort} (${of.endFull})`,
  );

const patternRows = (groups: readonly InterviewFigures[]): readonly string[] =>
  patternIds.map((pattern) => {
    const found = groups.flatMap(({ byPattern }) =>
      byPattern.filter((each) => each.pattern === pattern),
    );
    const sum = (key: 'patients' | 'sameFirst' | 'named' | 'sameNamed') =>
      found.reduce((total, each) => total + each[key], 0);
    const medians = (key: 'medianShort' | 'medianFull') =>
      [...new Set(found.map((each) => each[key]))].toSorted((a, b) => a - b).join('–');
    return row(
      `\`${pattern}\``,
      count(sum('patients')),
      inHundred(sum('sameFirst'), sum('patients')),
      inHundred(sum('sameNamed'), sum('named')),
      `${medians('medianShort')} (${medians('medianFull')})`,
    );
  });

const stabilityRow = ({ id, first, stable }: Stability): string =>
  row(
    id,
    [...new Set(first)].map((c) => `\`${patternIds[c]}\``).join(', '),
    ...stable.map((each) => each.toFixed(2)),
  );

/** The whole of docs/rules-validation.md. */
export const validationReport = ({
  groups,
  different,
  stability,
}: {
  readonly groups: readonly InterviewFigures[];
  readonly different: number;
  readonly stability: readonly Stability[];
}): string => `# Validation of the rules

${madeWith()}
Written by \`npm run validate\`; the same rules and seed give the same figures. A test fails when something
that decides a result has changed since; words, facts and sources do not decide.

These figures are about the code and the length of the interview. **They say nothing about how often a result is right**:
the people are drawn from the same table that the rules use, answer by answer, each independent of the others.

## Short and full interview

${count(validationSize.patients)} people for each setting and share of "not sure": a pattern by the prior of the setting, every scored answer
by that pattern's likelihoods. What the table does not know is drawn as \`scripts/validation/draw-patient.ts\` says: one person
in ten ticks a sign at each gate. "Not sure" replaces any answer but those of the two gates. Screens are counted with the
gates and without the end block. "Always asked" is the median without what is asked by its use: what the safety of the
result needs, whatever the likelihoods say.

${row('Setting', 'Not sure', 'People', 'Same first pattern or none', 'Same, where full names one', 'Same band too', 'Less urgent', 'By trouble alone', 'Screens, median: short (full)', 'Always asked', 'End block')}
${row(...Array(11).fill('---'))}
${groups.map(interviewRow).join('\n')}

"Less urgent" compares with the full interview with the same answers about how much it troubles, and must be 0. "By trouble
alone" counts whom only those answers, asked of everybody by the full interview and before a tic by the short one
(\`docs/decisions/short-interview.md\`), would have sent from watching at home to a planned visit.

### By pattern, over all settings and shares

${row('Drawn from', 'People', 'Same first pattern or none', 'Same, where full names one', 'Screens, median: short (full)')}
${row(...Array(5).fill('---'))}
${patternRows(groups).join('\n')}

## Scoring written a second time

\`tests/support/independent-scoring.ts\` is written from the text of the method and shares no code with the rules. On
${count(validationSize.sheets)} random sheets, the settings in turn, shares (to 1e-9), first pattern and band differ on **${different}**.

## How far the result hangs on single numbers

Every cell of the likelihood table drawn ${count(validationSize.draws)} times inside its range (log-odds alike), columns scaled to 1. The table
says in what share of the draws the same pattern stays first by score alone. A case near 0.50 is an honest tie that a hard
criterion, another question or a doctor has to settle. For the cells that are our estimate the range is one too.

${row('Case', 'First', ...settings)}
${row(...Array(5).fill('---'))}
${stability.map(stabilityRow).join('\n')}
`;
