import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readPlaywright, readVitest } from '../../scripts/lib/read-reports.mjs';
import { conclude, runSuites } from '../../scripts/lib/run-suites.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Below the project, so that the planted tests find Vitest.
mkdirSync(join(root, '.reports'), { recursive: true });
const folder = mkdtempSync(join(root, '.reports', 'planted-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** A suite that runs the real Vitest over one planted test file, or over none. */
const planted = (name: string, file: string | null) => {
  const home = join(folder, name.replaceAll(' ', '-'));
  const path = join(home, 'report.json');
  mkdirSync(home);
  writeFileSync(join(home, 'vitest.config.mjs'), 'export default {};');
  if (file !== null) {
    writeFileSync(join(home, 'a.test.mjs'), `import { expect, test } from 'vitest';\n${file}`);
  }
  return {
    name,
    report: { path, read: readVitest },
    run: async () => {
      const args = ['run', '--root', home, '--reporter=json', `--outputFile=${path}`];
      const { status } = spawnSync(process.execPath, [vitest, ...args, '--passWithNoTests']);
      return { code: status ?? 1 };
    },
  };
};

const good = "test('right', () => { expect(1).toBe(1); });";
const bad = "test('wrong', () => { expect(1).toBe(2); });";

const check = (name: string, code: number, needs: readonly string[] = []) => ({
  name,
  needs,
  run: async () => ({ code }),
});

const conclusion = async (...suites: Parameters<typeof runSuites>[0][number][]) => {
  const printed: string[] = [];
  const outcomes = await runSuites(suites, (line) => printed.push(line));
  const { lines, code } = conclude(outcomes);
  return { last: lines.at(-1), code, lines, printed };
};

describe('with the real Vitest', () => {
  test('a suite that passes makes the run pass, and its tests are counted', async () => {
    const { last, code } = await conclusion(planted('passing', `${good}\n${good}`));
    expect({ last, code }).toEqual({ last: '2 passed, 0 failed', code: 0 });
  });

  test('one failing test makes the run fail, and the suites after it still run', async () => {
    const { last, code } = await conclusion(
      planted('failing', `${good}\n${bad}`),
      planted('after it', good),
    );
    expect({ last, code }).toEqual({ last: '2 passed, 1 failed', code: 1 });
  });

  test('what failed is named again at the end, with how it went wrong', async () => {
    const { lines } = await conclusion(
      planted('naming', `${good}\n${bad}`),
      planted('whole', good),
    );
    const named = lines.filter((line) => line.startsWith('failed in '));
    expect(named).toEqual([
      expect.stringMatching(/^failed in naming: \S+a\.test\.mjs › wrong: .*expected 1 to be 2/),
    ]);
  });

  test('a suite without a test makes the run fail', async () => {
    const { last, code, lines } = await conclusion(check('lint', 0), planted('empty', null));
    expect({ last, code }).toEqual({ last: '1 passed, 1 failed', code: 1 });
    expect(lines).toContain('empty: 0 passed, 1 failed (it ran no test)');
  });

  test('a file that does not load makes the run fail', async () => {
    const { last, code, lines } = await conclusion(
      planted('broken', 'throw new Error("planted");'),
    );
    expect({ last, code }).toEqual({ last: '0 passed, 1 failed', code: 1 });
    expect(lines.join('\n')).toMatch(/^failed in broken: \S+a\.test\.mjs: planted$/m);
  });

  test('skipped tests are named in the closing line', async () => {
    const { last, code } = await conclusion(
      planted('skipping', `${good}\ntest.skip('later', () => {});`),
    );
    expect({ last, code }).toEqual({ last: '1 passed, 0 failed, 1 skipped', code: 0 });
  });
});

test('a check is one check: its exit code', async () => {
  const { last, code } = await conclusion(check('typecheck', 0), check('lint', 2));
  expect({ last, code }).toEqual({ last: '1 passed, 1 failed', code: 1 });
});

test('a suite whose needs failed is named with its reason, does not run, and counts as failed', async () => {
  let ran = false;
  const { code, lines, printed } = await conclusion(check('build', 1), {
    name: 'e2e',
    needs: ['build'],
    run: async () => {
      ran = true;
      return { code: 0 };
    },
  });
  expect(ran).toBe(false);
  expect(printed.join('\n')).toContain('e2e: skipped, because build failed');
  expect(lines.at(-1)).toBe('0 passed, 2 failed');
  expect(code).toBe(1);
});

test('a suite that cannot run here is named with its reason and counts as skipped', async () => {
  const { last, code, lines } = await conclusion(check('lint', 0), {
    name: 'postgresql',
    run: async () => ({ code: 0, skipped: 'there is no server' }),
  });
  expect(lines).toContain(
    'postgresql: 0 passed, 0 failed, 1 skipped (skipped: there is no server)',
  );
  expect({ last, code }).toEqual({ last: '1 passed, 0 failed, 1 skipped', code: 0 });
});

test('a runner that dies without a report is a failure', async () => {
  const path = join(folder, 'never-written.json');
  const { lines, code } = await conclusion({
    ...check('gone', 0),
    report: { path, read: readVitest },
  });
  expect(lines).toContain('gone: 0 passed, 1 failed (its runner wrote no report)');
  expect(code).toBe(1);
});

test('a report that an earlier run left behind is not read', async () => {
  const path = join(folder, 'stale.json');
  writeFileSync(path, JSON.stringify({ numPassedTests: 9, numFailedTests: 0, testResults: [] }));
  const { code } = await conclusion({ ...check('stale', 0), report: { path, read: readVitest } });
  expect(code).toBe(1);
});

test('a run of nothing is no success', () => {
  expect(conclude([])).toMatchObject({ code: 1 });
});

test('a browser test that passed only at the second try counts as failed, and is named', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  const result = (message?: string) => (message === undefined ? {} : { error: { message } });
  const spec = (title: string, status: string, ...messages: readonly (string | undefined)[]) => ({
    title,
    ok: status !== 'unexpected',
    tests: [{ status, results: messages.map(result) }],
  });
  const suites = [
    {
      title: 'a.spec.ts',
      specs: [spec('good', 'expected', undefined)],
      suites: [
        {
          title: 'inside',
          specs: [
            spec('bad', 'unexpected', '\u001b[31mError: no\u001b[39m\n  at a'),
            spec('late', 'flaky', 'Error: slow', undefined),
          ],
        },
      ],
    },
  ];
  expect(readPlaywright(JSON.stringify({ stats, suites, errors: [] }))).toEqual({
    passed: 3,
    failed: 2,
    skipped: 2,
    failures: ['a.spec.ts › inside › bad: Error: no', 'a.spec.ts › inside › late: Error: slow'],
  });
});

test('an error outside every test is counted and named', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
  const report = { stats, suites: [], errors: [{ message: 'no server' }] };
  expect(readPlaywright(JSON.stringify(report))).toMatchObject({
    failed: 1,
    failures: ['outside a test: no server'],
  });
});
