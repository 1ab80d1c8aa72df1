/**
 * @typedef {import('./run-suites.mjs').Counts} Counts
 *
 * @typedef {{ status: string, assertionResults: readonly { status: string }[] }} VitestFile
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly VitestFile[],
 * }} VitestReport
 *
 * @typedef {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: readonly unknown[],
 * }} PlaywrightReport
 */

/**
 * Counts of a report by Vitest's json reporter. A file that could not be loaded has no test in it
 * and would go unnoticed, so it counts as one failure.
 *
 * @param {string} json
 * @returns {Counts}
 */
export const readVitest = (json) => {
  const report = /** @type {VitestReport} */ (JSON.parse(json));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};

/**
 * Counts of a report by Playwright's json reporter. A test that passed only at a second try counts
 * as failed.
 *
 * @param {string} json
 * @returns {Counts}
 */
export const readPlaywright = (json) => {
  const { stats, errors } = /** @type {PlaywrightReport} */ (JSON.parse(json));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
};
