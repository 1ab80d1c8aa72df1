/*
 * Two passes make a mutation run affordable: nearly every mutant dies by the quick tests, and only
 * what survived them meets the slow ones. Reports are those of Stryker's JSON reporter.
 */

/**
 * @typedef {{ line: number, column: number }} Position from 1
 * @typedef {{ mutatorName: string, replacement?: string, status: string,
 *   location: { start: Position, end: Position } }} Mutant
 * @typedef {{ files: Record<string, { mutants: readonly Mutant[] }> }} Report
 */

const undetected = ['Survived', 'NoCoverage'];
const detected = ['Killed', 'Timeout'];

/** @param {Mutant} mutant */
const keyOf = ({ mutatorName, replacement, location: { start, end } }) =>
  JSON.stringify([mutatorName, replacement, start.line, start.column, end.line, end.column]);

/**
 * What `--mutate` takes to test again what survived: one range for each mutant, lines from 1 and
 * columns from 0.
 *
 * @param {Report} report
 * @returns {readonly string[]}
 */
export const rangesOfSurvivors = ({ files }) =>
  Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => undetected.includes(status))
      .map(
        ({ location: { start, end } }) =>
          `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column}`,
      ),
  );

/**
 * The first report with what the second pass found out. A mutant that died once is dead.
 *
 * @param {Report} first
 * @param {Report} second
 * @returns {Report}
 */
export const merged = (first, second) => ({
  ...first,
  files: Object.fromEntries(
    Object.entries(first.files).map(([file, entry]) => {
      const again = new Map(
        (second.files[file]?.mutants ?? []).map((mutant) => [keyOf(mutant), mutant]),
      );
      const mutants = entry.mutants.map((mutant) =>
        undetected.includes(mutant.status) ? (again.get(keyOf(mutant)) ?? mutant) : mutant,
      );
      return [file, { ...entry, mutants }];
    }),
  ),
});

/**
 * Counts per file, and the score in percent: detected of detected and undetected; mutants that do not
 * run at all count for nothing. 100 where there is none.
 *
 * @param {Report} report
 */
export const tally = ({ files }) => {
  const rows = Object.entries(files).map(([file, { mutants }]) => {
    /** @param {readonly string[]} statuses */
    const count = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
    return { file, detected: count(detected), undetected: count(undetected) };
  });
  /** @param {'detected' | 'undetected'} what */
  const sum = (what) => rows.reduce((total, row) => total + row[what], 0);
  const all = { detected: sum('detected'), undetected: sum('undetected') };
  const judged = all.detected + all.undetected;
  return { rows, ...all, score: judged === 0 ? 100 : (100 * all.detected) / judged };
};

/**
 * The survivors, one line each: where, and what the mutant reads there.
 *
 * @param {Report} report
 * @returns {readonly string[]}
 */
export const survivorLines = ({ files }) =>
  Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => undetected.includes(status))
      .map(
        ({ status, mutatorName, replacement = '', location: { start } }) =>
          `${file}:${start.line}:${start.column} ${status} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ')}`,
      ),
  );
