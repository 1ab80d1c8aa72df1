/**
 * @typedef {{ version?: string, license?: string, dev?: boolean, optional?: boolean }} Locked
 *   An entry of the lockfile.
 * @typedef {{
 *   free: readonly string[],
 *   only: Readonly<Record<string, { packages: string, why: string }>>,
 * }} Allowed `free` for every package; `only` for packages whose name fits, with the reason
 */

/**
 * The single licences of an expression such as `(MIT OR Apache-2.0)`; all of them have to be allowed.
 *
 * @param {string} expression
 */
const licencesIn = (expression) =>
  expression
    .replace(/[()]/g, ' ')
    .split(/\s+(?:AND|OR|WITH)\s+/)
    .map((each) => each.trim());

/**
 * The packages whose licence is not on the list, or that name none.
 *
 * @param {Readonly<Record<string, Locked>>} packages `packages` of the lockfile
 * @param {Allowed} allowed
 * @returns {string[]}
 */
export const licenceFaults = (packages, { free, only }) =>
  Object.entries(packages).flatMap(([path, { license, version }]) => {
    // The project itself.
    if (path === '') return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (license === undefined) return [`${name}@${version}: no licence`];
    return licencesIn(license)
      .filter((each) => !free.includes(each))
      .filter((each) => !new RegExp(only[each]?.packages ?? '(?!)').test(name))
      .map((each) => `${name}@${version}: ${each}`);
  });
