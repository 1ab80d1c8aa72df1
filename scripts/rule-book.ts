import { minimumInformation } from '../rules/engine/minimum-information.ts';
import { routeRules } from '../rules/engine/routes.ts';
import { eyelidSelfCare, ticSelfCare } from '../rules/engine/self-care.ts';
import { citation } from '../rules/evidence/cite.ts';
import { sources } from '../rules/evidence/sources.ts';
import { hardCriteria } from '../rules/hard-criteria/catalogue.ts';
import { notAddedBeside } from '../rules/hard-criteria/not-added-beside.ts';
import {
  adultOnlySteps,
  closingSteps,
  flagsBeforeTreatment,
  stepRules,
  stepsOfFlag,
  stepsOfRoute,
} from '../rules/next-steps/catalogue.ts';
import { patterns } from '../rules/patterns/catalogue.ts';
import { priors } from '../rules/patterns/priors.ts';
import { blockFloors, questionFloor, temper } from '../rules/questions/block-floors.ts';
import { catalogue } from '../rules/questions/catalogue.ts';
import { redFlags } from '../rules/red-flags/catalogue.ts';
import type { Condition } from '../rules/schema/condition.ts';
import { contract, questionIds, settings } from '../rules/schema/contract.ts';
import { patternIds, type SourceId } from '../rules/schema/ids.ts';
import type { Cell, Feature } from '../rules/schema/likelihood.ts';
import type { Evidence } from '../rules/schema/question.ts';
import { rulesVersion } from '../rules/version.ts';

const code = (id: string): string => `\`${id}\``;
const list = (ids: readonly string[]): string => ids.map(code).join(', ');

/** A condition as one line that a clinician can read. */
export const sayCondition = (condition: Condition): string => {
  switch (condition.kind) {
    case 'is':
      return `${code(condition.fact)} is ${condition.oneOf.map(code).join(' or ')}`;
    case 'has':
      return `${code(condition.fact)} has ${condition.anyOf.map(code).join(' or ')}`;
    case 'exactly':
      return `${code(condition.fact)} is exactly ${condition.sets.map((set) => `[${list(set)}]`).join(' or ')}`;
    case 'all':
      return condition.of.length === 0
        ? 'always'
        : condition.of.map((part) => bracket(part, 'any')).join(' **and** ');
    case 'any':
      return condition.of.map((part) => bracket(part, 'all')).join(' **or** ');
    case 'not':
      return `**not** (${sayCondition(condition.of)})`;
    case 'sure':
      return `*surely* (${sayCondition(condition.of)})`;
    case 'possible':
      return `*possibly* (${sayCondition(condition.of)})`;
    case 'unknown':
      return `*unknown* whether (${sayCondition(condition.of)})`;
  }
};

const bracket = (condition: Condition, kind: Condition['kind']): string =>
  condition.kind === kind ? `(${sayCondition(condition)})` : sayCondition(condition);

const cite = (ids: readonly SourceId[]): string =>
  ids.map((id) => `[${id}](#${id.toLowerCase()})`).join(', ');

const sayEvidence = ({ grade, sources: cited }: Evidence): string =>
  cited === undefined || cited.length === 0 ? `grade ${grade}` : `grade ${grade}, ${cite(cited)}`;

const sayCell = (cell: Cell): string => {
  const [best, low, high, grade, ...cited] = cell;
  const source = cited.length > 0 ? ` ${cite(cited as SourceId[])}` : '';
  return `${best} (${low} to ${high}) ${grade}${source}`;
};

const featureTable = (feature: Feature): string => {
  const rows = Object.entries(feature.rows) as [string, readonly Cell[]][];
  return [
    `Scored as ${code(feature.id)}: block ${code(feature.block)}, weight ${feature.weight}.`,
    '',
    `| Answer | ${patternIds.join(' | ')} |`,
    `| --- |${' --- |'.repeat(patternIds.length)}`,
    ...rows.map(([option, row]) => `| ${code(option)} | ${row.map(sayCell).join(' | ')} |`),
    '',
  ].join('\n');
};

const questions = (): string =>
  questionIds
    .map((id) => {
      const { block, askWhen, evidence, features = [] } = catalogue[id];
      const { kind, options } = contract[id];
      return [
        `### ${code(id)}`,
        '',
        `${block}, ${kind === 'many' ? 'a list' : 'one answer'}: ${list(options)}.`,
        `Asked when: ${sayCondition(askWhen)}. Evidence: ${sayEvidence(evidence)}.`,
        '',
        ...features.map(featureTable),
      ].join('\n');
    })
    .join('\n');

const flags = (): string =>
  redFlags
    .map(({ id, levels, evidence, hidesPatterns }) =>
      [
        `### ${id}`,
        '',
        `Evidence: ${sayEvidence(evidence)}.${hidesPatterns ? ' No pattern is named beside it when it is `same-day`.' : ''}`,
        '',
        ...levels.map(({ urgency, when }) => `- ${code(urgency)} when ${sayCondition(when)}`),
        '',
      ].join('\n'),
    )
    .join('\n');

const criteria = (): string =>
  hardCriteria
    .map(({ id, when, bans, first, band, atMostPossible, route, evidence }) =>
      [
        `### ${id}`,
        '',
        `When ${sayCondition(when)}.`,
        [
          bans ? `Cannot be named: ${list(bans)}.` : '',
          first ? `First: ${list(first)}.` : '',
          band ? `Band: ${code(band)}.` : '',
          atMostPossible ? `At most possible: ${list(atMostPossible)}.` : '',
          route ? `Route: ${code(route)}.` : '',
          `Evidence: ${sayEvidence(evidence)}.`,
        ]
          .filter((part) => part !== '')
          .join(' '),
        '',
      ].join('\n'),
    )
    .join('\n');

const patternList = (): string =>
  Object.values(patterns)
    .map(
      ({ id, defaultUrgency, steps, evidence }) =>
        `- ${code(id)}: default ${code(defaultUrgency)}; next steps ${list(steps)}. Evidence: ${sayEvidence(evidence)}.`,
    )
    .join('\n');

const bibliography = (): string =>
  (Object.keys(sources) as SourceId[])
    .map((id) => `- <a id="${id.toLowerCase()}"></a>**${id}** ${citation(id)}`)
    .join('\n');

const nextSteps = (): string =>
  [
    ...Object.entries(stepsOfFlag)
      .filter(([, steps]) => steps.length > 0)
      .map(([flag, steps]) => `- ${flag}: ${list(steps)}`),
    ...Object.entries(stepsOfRoute).map(
      ([route, steps]) => `- route ${code(route)}: ${list(steps)}`,
    ),
    ...stepRules.map(({ when, steps }) => `- when ${sayCondition(when)}: ${list(steps)}`),
    `- not under 18: ${list(adultOnlySteps)}`,
    `- no injection or operation beside ${flagsBeforeTreatment.join(', ')}, nor when it is ${code('same-day')}`,
    `- always last: ${list(closingSteps)}`,
  ].join('\n');

/** The whole rule base as one Markdown page, generated from the data that runs. */
export const ruleBook = (hash: string): string => `# The rules

Generated from \`rules/\` by \`npm run docs\`; never edited by hand. Version ${rulesVersion.version}, content hash
\`${hash}\`. Not yet reviewed by a doctor.

How to read it. Every condition has three verdicts: met, not met, unknown. An answer that is missing or
"not sure" is unknown and never reads as "no". *Surely* means that doubt counts against, *possibly* that
doubt counts for. Grades: A the published figure; A* published, then moved by judgement; B teaching, not
re-read; C our estimate. No sensitivity or specificity is claimed.

## Red flags

Rules, not scores; they read answers, never the ranking. The first level that is met counts, and the most
urgent flag wins.

${flags()}
## Hard criteria

In the order in which they are evaluated. The first that fixes a pattern wins; bans and routes are kept.

${criteria()}
Not added as a lesser fit: ${Object.entries(notAddedBeside)
  .map(([flag, ids]) => `${list(ids)} beside ${flag}`)
  .join('; ')}.

## Minimum information

No pattern is named unless ${sayCondition(minimumInformation)}.

## Self-care

Only without any flag, with the minimum information, and with the same first pattern in every setting.

- Eyelid: ${sayCondition(eyelidSelfCare)}, and the answered impact below severe.
- Tic: ${sayCondition(ticSelfCare)}, and all five impact items answered with a sum of 0 to 3.

## Routes

${routeRules
  .map(({ route, flags: by, where, or }) => {
    const flagged =
      by === undefined ? [] : [`${by.join(', ')}${where ? ` where ${sayCondition(where)}` : ''}`];
    return `- ${code(route)}: ${[...flagged, ...(or ? [sayCondition(or)] : [])].join(' **or** ')}`;
  })
  .join('\n')}

## Next steps

Teaching (grade B). An emergency shows ${code('see-emergency')} and the last three only.

${nextSteps()}

## Patterns

${patternList()}

## Priors

All our estimates (grade C). The host sets the setting.

| Setting | ${patternIds.join(' | ')} |
| --- |${' --- |'.repeat(patternIds.length)}
${settings.map((setting) => `| ${code(setting)} | ${priors[setting].join(' | ')} |`).join('\n')}

One answer counts at most ${questionFloor}-fold; a block at most ${Object.entries(blockFloors)
  .map(([block, floor]) => `${block} ${floor}`)
  .join(', ')}. Evidence is multiplied by ${temper} before the band is read.

## Questions

Cells: best (low to high) grade.

${questions()}
## Sources

${bibliography()}
`;
