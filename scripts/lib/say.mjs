/**
 * One plain line about what is going on.
 *
 * @param {string} line
 */
export const say = (line) => {
  process.stdout.write(`facewise: ${line}\n`);
};

/**
 * Says what stopped us and ends the program with code 1.
 *
 * @param {string} line
 * @returns {never}
 */
export function stop(line) {
  process.stderr.write(`facewise: ${line}\n`);
  process.exit(1);
}
