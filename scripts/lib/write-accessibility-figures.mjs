import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {Readonly<Record<string, string | number>>} Row
 * @typedef {{ annotations: readonly { type: string, description?: string }[] }} Run
 * @typedef {{ suites?: readonly Suite[], specs?: readonly { tests: readonly Run[] }[] }} Suite
 */

/** @param {Suite} suite @returns {Run[]} */
const runsOf = ({ suites = [], specs = [] }) => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap(runsOf),
];

/** @param {readonly string[]} heads @param {readonly (readonly (string | number)[])[]} rows */
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {string | number | undefined} share */
const percent = (share) => (share === undefined ? '–' : `${(100 * Number(share)).toFixed(1)} %`);

/**
 * The figures of the longer browser tests, as the tests measured them in the run just ended.
 *
 * @param {string} json a report by Playwright's json reporter
 * @param {string} day
 */
export const accessibilityFigures = (json, day) => {
  const annotations = runsOf(/** @type {Suite} */ (JSON.parse(json))).flatMap(
    ({ annotations: all }) => all,
  );
  /** @param {string} name @returns {Row[]} */
  const rowsOf = (name) =>
    annotations
      .filter(({ type }) => type === `measured:${name}`)
      .map(({ description = '{}' }) => JSON.parse(description));
  const [axe, layout, tab, brightness] = ['axe', 'layout', 'tab', 'brightness'].map(rowsOf);
  /** @param {Row[] | undefined} rows @param {Row} wanted @param {string} figure */
  const figure = (rows, wanted, figure) =>
    rows?.find((row) => Object.entries(wanted).every(([key, value]) => row[key] === value))?.[
      figure
    ];
  const steps = [
    ...new Set(
      [axe, layout, brightness].flatMap((rows) => rows?.map(({ step }) => String(step)) ?? []),
    ),
  ];
  return `${[
    '# Accessibility: the figures',
    `Written by \`npm run test:full\` on ${day}, in Chromium. What they mean and what they do not: [accessibility.md](accessibility.md).`,
    '## Light',
    'Every picture that the browser painted while the site loaded onto a dark screen and over ten steps. “Nearly white” is the largest share of such pixels in one picture; “mean” is the brightest picture, white being 100 %; “change” is the greatest from one picture to the next.',
    table(
      ['Language', 'Theme', 'Width', 'Pictures', 'Nearly white', 'Mean', 'Change'],
      rowsOf('trace').map((row) => [
        row.locale ?? '',
        row.theme ?? '',
        `${row.width} px`,
        row.pictures ?? '',
        percent(row.whitest),
        percent(row.brightest),
        percent(row.change),
      ]),
    ),
    '## Every page of the check',
    'Axe: views looked at without a finding (three themes, forced colours and more contrast, each at 320 and 1280 px; both languages). Target: the shorter side of the smallest one over nine layouts. Stops of the Tab key in English. Mean luminance of the whole page at 390 px, the brighter language.',
    table(
      ['Page', 'Axe', 'Smallest target', 'Tab stops', 'Dim', 'Dark'],
      steps.map((step) => {
        /** @param {string} theme */
        const brighter = (theme) =>
          ['en', 'zh-CN']
            .map((locale) => figure(brightness, { locale, theme, step }, 'mean'))
            .sort((a, b) => Number(b ?? 0) - Number(a ?? 0))[0];
        const views = ['en', 'zh-CN'].map((locale) =>
          Number(figure(axe, { locale, step }, 'views') ?? 0),
        );
        const targets = ['en', 'zh-CN'].map((locale) =>
          Number(figure(layout, { locale, step }, 'smallest') ?? 0),
        );
        return [
          step,
          views.reduce((sum, each) => sum + each, 0) || '–',
          targets.includes(0) ? '–' : `${Math.min(...targets)} px`,
          figure(tab, { locale: 'en', step }, 'stops') ?? '–',
          percent(brighter('dim')),
          percent(brighter('dark')),
        ];
      }),
    ),
  ].join('\n\n')}\n`;
};

/**
 * Writes docs/accessibility-figures.md from the report of a full run that passed.
 *
 * @param {string} path of the report
 */
export const writeAccessibilityFigures = (path) =>
  writeFileSync(
    join(root, 'docs', 'accessibility-figures.md'),
    accessibilityFigures(readFileSync(path, 'utf8'), new Date().toISOString().slice(0, 10)),
  );
