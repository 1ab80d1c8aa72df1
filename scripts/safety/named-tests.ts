import { existsSync, readFileSync } from 'node:fs';
import { testTitles } from './test-titles.ts';

const root = new URL('../../', import.meta.url);

/** How a test is named in the safety file: its file, then its title or the title of its group. */
const namePattern = /^(tests\/[\w./-]+\.(?:test|spec|setup)\.tsx?) › (.+)$/;

const titles = new Map<string, ReadonlySet<string>>();

const titlesOf = (path: string): ReadonlySet<string> => {
  const known = titles.get(path);
  if (known !== undefined) return known;
  const file = new URL(path, root);
  const found = existsSync(file) ? testTitles(readFileSync(file, 'utf8'), path) : new Set<string>();
  titles.set(path, found);
  return found;
};

/**
 * The names among these that no test has: the file is gone, or no test or group in it has the title.
 * Every test that has a name here runs in `npm test`, which fails with it.
 */
export const goneTests = (names: readonly string[]): readonly string[] =>
  names.filter((name) => {
    const [, path, title] = namePattern.exec(name) ?? [];
    return path === undefined || title === undefined || !titlesOf(path).has(title);
  });
