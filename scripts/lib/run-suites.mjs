import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Counts & { failures: readonly string[] }} Reported `failures`: what failed, a line each
 * @typedef {{
 *   name: string,
 *   run: () => Promise<{ code: number, skipped?: string }>,
 *   report?: { path: string, read: (json: string) => Reported },
 *   needs?: readonly string[],
 * }} Suite
 *   A suite without a `report` is one check: its exit code. `needs` names suites that must have
 *   passed before. `skipped` says why the suite cannot run on this machine; it is counted as skipped.
 * @typedef {{ name: string, counts: Counts, failures?: readonly string[], note?: string }} Outcome
 */

const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * What one suite's report says, and what it does not: a runner that ended badly without naming a
 * failed test (a broken file, an unhandled error), one that wrote no report, or one that ran no test
 * at all, counts as one failure.
 *
 * @param {Suite} suite
 * @param {number} code
 * @returns {Outcome}
 */
const judge = ({ name, report }, code) => {
  if (report === undefined) {
    const counts = code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };
    return { name, counts };
  }
  if (!existsSync(report.path)) {
    return { name, counts: { ...none, failed: 1 }, note: 'its runner wrote no report' };
  }
  const { failures, ...counts } = report.read(readFileSync(report.path, 'utf8'));
  if (counts.passed + counts.failed === 0) {
    return { name, counts: { ...counts, failed: 1 }, note: 'it ran no test' };
  }
  if (code !== 0 && counts.failed === 0) {
    return { name, counts: { ...counts, failed: 1 }, note: `its runner ended with code ${code}` };
  }
  return { name, counts, failures };
};

/**
 * Runs suites one after the other, also after a failure. A suite whose needs were not met is named
 * with its reason and counts as failed: what was not tested is not known to work.
 *
 * @param {readonly Suite[]} suites
 * @param {(line: string) => void} print
 * @returns {Promise<Outcome[]>}
 */
export const runSuites = async (suites, print) => {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const suite of suites) {
    const missing = (suite.needs ?? []).find((need) =>
      outcomes.some(({ name, counts }) => name === need && counts.failed > 0),
    );
    if (missing !== undefined) {
      const note = `skipped, because ${missing} failed`;
      print(`\n── ${suite.name}: ${note}`);
      outcomes.push({ name: suite.name, counts: { ...none, failed: 1 }, note });
      continue;
    }
    print(`\n── ${suite.name}`);
    if (suite.report !== undefined) rmSync(suite.report.path, { force: true });
    const began = Date.now();
    const { code, skipped } = await suite.run();
    const outcome =
      skipped === undefined
        ? judge(suite, code)
        : { name: suite.name, counts: { ...none, skipped: 1 }, note: `skipped: ${skipped}` };
    outcomes.push(outcome);
    print(`── ${describe(outcome)} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
  return outcomes;
};

/** @param {Outcome} outcome */
const describe = ({ name, counts, note }) =>
  `${name}: ${counts.passed} passed, ${counts.failed} failed${
    counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
  }${note === undefined ? '' : ` (${note})`}`;

/**
 * The closing lines and the exit code. What failed is named again, for whoever sees the end of a log
 * only; the last line stands alone and is read by machines.
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {{ lines: string[], code: 0 | 1 }}
 */
export const conclude = (outcomes) => {
  const sum = (/** @type {keyof Counts} */ key) =>
    outcomes.reduce((total, { counts }) => total + counts[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  return {
    lines: [
      '',
      ...outcomes.flatMap(({ name, failures = [] }) =>
        failures.map((each) => `failed in ${name}: ${each}`),
      ),
      ...(outcomes.some(({ failures = [] }) => failures.length > 0) ? [''] : []),
      ...outcomes.map(describe),
      '',
      `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    ],
    code: failed > 0 || passed === 0 ? 1 : 0,
  };
};
