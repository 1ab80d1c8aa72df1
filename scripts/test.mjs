// npm test: everything, from a fresh clone. `--only a,b` runs those suites alone.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { build } from './lib/ensure-built.mjs';
import { ensureChineseFont } from './lib/ensure-chinese-font.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { tryPort } from './lib/port.mjs';
import { ensurePostgresql } from './lib/private-postgresql.mjs';
import { readPlaywright, readVitest } from './lib/read-reports.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { conclude, runSuites } from './lib/run-suites.mjs';
import { say, stop } from './lib/say.mjs';
import { writeAccessibilityFigures } from './lib/write-accessibility-figures.mjs';

await ensureInstalled();

// The tests are about this project, not about the settings of whoever runs them.
for (const name of Object.keys(process.env))
  if (name.startsWith('FACEWISE_')) delete process.env[name];
// Without it, or with an old one, a browser gives a file with a Chinese name another name.
process.env.LC_ALL = 'C.UTF-8';

const reports = join(root, '.reports');
mkdirSync(reports, { recursive: true });

/** @param {string} path below node_modules */
const tool = (path) => join(root, 'node_modules', path);

/**
 * @param {string} path
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const runTool = (path, args, env = toolEnvironment('test')) =>
  run(pinnedNode(), [tool(path), ...args], { env });

/** @param {'unit' | 'browser' | 'postgresql'} project */
const vitest = (project) => {
  const path = join(reports, `${project}.json`);
  return {
    report: { path, read: readVitest },
    run: () =>
      runTool('vitest/vitest.mjs', [
        'run',
        '--project',
        project,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${path}`,
      ]),
  };
};

const typecheck = async () => {
  const types = await runTool('next/dist/bin/next', ['typegen'], toolEnvironment('production'));
  const check = await runTool('typescript/bin/tsc', ['--noEmit']);
  return { code: types.code + check.code };
};

const browser = async () => {
  const found = await ensureBrowser();
  const font = await ensureChineseFont();
  for (const each of [found, font]) if ('reason' in each) say(each.reason);
  if ('path' in found) {
    process.env.CHROME_PATH = found.path;
    say(`browser: ${found.path}`);
  }
  return { code: 'path' in found && 'ok' in font ? 0 : 1 };
};

/** The tests of the store once more, on a real server. */
const postgresql = () => {
  const { report, run } = vitest('postgresql');
  return {
    report,
    run: async () => {
      const found = await ensurePostgresql();
      return 'bin' in found ? run() : { code: 0, skipped: found.reason };
    },
  };
};

/**
 * @param {'e2e' | 'full'} suite
 * @param {'chromium' | 'full'} project
 */
const playwright = (suite, project) => {
  const path = join(reports, `${suite}.json`);
  return {
    report: { path, read: readPlaywright },
    run: async () => {
      const free = await tryPort('127.0.0.1', 0);
      if ('problem' in free) return { code: 1 };
      return runTool('@playwright/test/cli.js', ['test', `--project=${project}`], {
        ...toolEnvironment('test'),
        FACEWISE_E2E_PORT: String(free.port),
        PLAYWRIGHT_JSON_OUTPUT_FILE: path,
      });
    },
  };
};

/** The longer browser tests, and what they measured. */
const full = () => {
  const { report, run } = playwright('full', 'full');
  return {
    report,
    run: async () => {
      const ended = await run();
      if (ended.code === 0) writeAccessibilityFigures(report.path);
      return ended;
    },
  };
};

/** @type {readonly import('./lib/run-suites.mjs').Suite[]} */
const suites = [
  { name: 'typecheck', run: typecheck },
  {
    name: 'lint',
    run: () => runTool('@biomejs/biome/bin/biome', ['check', '--diagnostic-level=error']),
  },
  { name: 'unused', run: () => runTool('knip/bin/knip.js', ['--no-progress']) },
  { name: 'unit', ...vitest('unit') },
  { name: 'postgresql', ...postgresql() },
  { name: 'browser and fonts', run: browser },
  { name: 'browser', ...vitest('browser'), needs: ['browser and fonts'] },
  { name: 'build', run: async () => ({ code: (await build()) ? 0 : 1 }) },
  { name: 'e2e', ...playwright('e2e', 'chromium'), needs: ['browser and fonts', 'build'] },
  { name: 'full', ...full(), needs: ['browser and fonts', 'build'] },
];

/** Too long for every change: only when asked for by name. */
const onlyByName = ['full'];

const only = process.argv.find((_, index, all) => all[index - 1] === '--only')?.split(',');
const unknown = only?.find((name) => !suites.some((suite) => suite.name === name));
if (unknown !== undefined) {
  stop(`no suite is called ${unknown}; there are ${suites.map(({ name }) => name).join(', ')}`);
}
const needed = suites
  .filter(({ name }) => only?.includes(name))
  .flatMap(({ needs = [] }) => needs.filter((need) => need !== 'build'));
const chosen = suites.filter(
  ({ name }) =>
    (only === undefined && !onlyByName.includes(name)) ||
    only?.includes(name) ||
    needed.includes(name),
);

const outcomes = await runSuites(chosen, (line) => process.stdout.write(`${line}\n`));
const { lines, code } = conclude(outcomes);
process.stdout.write(`${lines.join('\n')}\n`);
process.exit(code);
