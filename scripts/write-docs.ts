import { readFileSync, writeFileSync } from 'node:fs';
import { knownFigures, performancePage } from '../bench/figures/performance-page.ts';
import { questionMap } from './question-map.ts';
import { ruleBook } from './rule-book.ts';
import { rulesContentHash } from './rules-content.ts';
import { hazardLog } from './safety/hazard-log.ts';
import { intendedUse } from './safety/intended-use.ts';
import { modelCard } from './safety/model-card.ts';
import { deskPage, requirementsPage } from './safety/requirements.ts';
import { threatModel } from './safety/threat-model.ts';
import { stageMap } from './stage-map.ts';

const note = '/** Written by `npm run docs`; a test fails when it is stale. */\n';

const constant = (name: string, value: unknown): string =>
  `${note}export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;

/*
 * Writes what is generated from the rules and the check: the content hash, the rule book, the two
 * drawings of the evidence pages as data, the pages of the safety file and the threat model, and the
 * page of the measurements. `--check` writes nothing and fails when a file is stale.
 */
export const generatedFiles = (): readonly { readonly path: string; readonly text: string }[] => {
  const hash = rulesContentHash();
  return [
    {
      path: 'rules/content-hash.generated.ts',
      text: `${note}export const contentHash = '${hash}';\n`,
    },
    { path: 'docs/rules.generated.md', text: ruleBook(hash) },
    {
      path: 'app/[locale]/evidence/map/question-map.generated.ts',
      text: constant('questionMap', questionMap()),
    },
    {
      path: 'app/[locale]/evidence/map/stage-map.generated.ts',
      text: constant('stageMap', stageMap()),
    },
    { path: 'docs/safety/hazard-log.generated.md', text: hazardLog() },
    { path: 'docs/safety/intended-use.generated.md', text: intendedUse() },
    { path: 'docs/safety/model-card.generated.md', text: modelCard() },
    { path: 'docs/safety/requirements.generated.md', text: requirementsPage() },
    { path: 'docs/safety/desk.generated.md', text: deskPage() },
    { path: 'docs/security/threat-model.generated.md', text: threatModel() },
    { path: 'docs/performance.md', text: performancePage(knownFigures()) },
  ];
};

const root = new URL('../', import.meta.url);

const readOrEmpty = (url: URL): string => {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return '';
  }
};

/** The generated files whose content on disk is not what the rules give now. */
export const staleFiles = (): readonly string[] =>
  generatedFiles()
    .filter(({ path, text }) => readOrEmpty(new URL(path, root)) !== text)
    .map(({ path }) => path);

if (
  process.argv[1] !== undefined &&
  import.meta.url === new URL(`file://${process.argv[1]}`).href
) {
  const stale = staleFiles();
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`stale: ${path} (run npm run docs)`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const { path, text } of generatedFiles())
      if (stale.includes(path)) writeFileSync(new URL(path, root), text);
    console.log(stale.length > 0 ? `wrote ${stale.join(', ')}` : 'nothing to write');
  }
}
