import { relative } from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {import('./run-suites.mjs').Reported} Reported
 *
 * @typedef {{
 *   status: string, name: string, message?: string,
 *   assertionResults: readonly {
 *     status: string, fullName: string, failureMessages?: readonly string[],
 *   }[],
 * }} VitestFile
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly VitestFile[],
 * }} VitestReport
 *
 * @typedef {{
 *   title: string, ok: boolean,
 *   tests: readonly {
 *     status: string, results: readonly { error?: { message?: string } }[],
 *   }[],
 * }} Spec
 * @typedef {{ title: string, suites?: readonly Suite[], specs?: readonly Spec[] }} Suite
 * @typedef {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   suites: readonly Suite[],
 *   errors: readonly { message?: string }[],
 * }} PlaywrightReport
 */

/** What a terminal reads as a colour. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/**
 * A failed test in one line: its name, and how what went wrong begins.
 *
 * @param {string} name
 * @param {string} [message]
 */
const inOneLine = (name, message = '') => {
  const [first = ''] = message.replace(colours, '').trim().split('\n');
  return first === '' ? name : `${name}: ${first.slice(0, 160)}`;
};

/**
 * Counts of a report by Vitest's json reporter. A file that could not be loaded has no test in it
 * and would go unnoticed, so it counts as one failure.
 *
 * @param {string} json
 * @returns {Reported}
 */
export const readVitest = (json) => {
  const report = /** @type {VitestReport} */ (JSON.parse(json));
  const files = report.testResults.map(({ status, name, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed');
    const isBroken = status === 'failed' && failed.length === 0;
    return { file: relative(root, name), message, failed, isBroken };
  });
  const broken = files.filter(({ isBroken }) => isBroken);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...broken.map(({ file, message }) => inOneLine(file, message)),
      ...files.flatMap(({ file, failed }) =>
        failed.map(({ fullName, failureMessages = [] }) =>
          inOneLine(`${file} › ${fullName}`, failureMessages[0]),
        ),
      ),
    ],
  };
};

/**
 * Those below a part of a report that were not as they should be, each in one line.
 *
 * @param {Suite} suite
 * @param {readonly string[]} above
 * @returns {string[]}
 */
const failuresIn = ({ title, suites = [], specs = [] }, above) => {
  const path = [...above, title];
  const own = specs
    .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
    .map(({ title: name, tests }) => {
      const results = tests.flatMap((each) => each.results);
      const wrong = results.find(({ error }) => error !== undefined);
      return inOneLine([...path, name].join(' › '), wrong?.error?.message);
    });
  return [...own, ...suites.flatMap((suite) => failuresIn(suite, path))];
};

/**
 * Counts of a report by Playwright's json reporter. A test that passed only at a second try counts
 * as failed.
 *
 * @param {string} json
 * @returns {Reported}
 */
export const readPlaywright = (json) => {
  const { stats, suites, errors } = /** @type {PlaywrightReport} */ (JSON.parse(json));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...suites.flatMap((suite) => failuresIn(suite, [])),
      ...errors.map(({ message }) => inOneLine('outside a test', message)),
    ],
  };
};
