import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from '../support/source-files.ts';

/** What a file imports at run time: `import type` and `export type` leave nothing behind. */
const runtimeImports = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /^\s*(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');

const leavingRules = ({ path, text }: SourceFile): readonly string[] =>
  runtimeImports(text)
    .filter(
      (name) =>
        !name.startsWith('.') || !posix.join(posix.dirname(path), name).startsWith('rules/'),
    )
    .map((name) => `${path} imports ${name}`);

const files = sourceFiles(['rules'], /\.ts$/);

test('no file of rules/ imports anything from outside at run time', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(leavingRules)).toEqual([]);
});

test.each([
  ["import { z } from 'zod';", 'zod'],
  ["import 'zod';", 'zod'],
  ["import {\n  readFileSync,\n} from 'node:fs';", 'node:fs'],
  ["export { z } from 'zod';", 'zod'],
  ["const z = await import('zod');", 'zod'],
  ["import { glue } from '../../lib/glue.ts';", '../../lib/glue.ts'],
])('finds the planted %s', (text, name) => {
  expect(leavingRules({ path: 'rules/engine/planted.ts', text })).toEqual([
    `rules/engine/planted.ts imports ${name}`,
  ]);
});

test('leaves its own imports and types alone', () => {
  const text = "import { a } from '../schema/a.ts';\nimport type { B } from 'zod';";
  expect(leavingRules({ path: 'rules/engine/fine.ts', text })).toEqual([]);
});

/** Clocks, chance and the outside world, which would make the same answers give other bytes. */
const impure =
  /\b(Date\.now|new Date\(|Math\.random|performance\.now|fetch\(|process\.env|localStorage|sessionStorage)/;

test('no file of rules/ reads a clock, chance, the network or the environment', () => {
  expect(files.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
  expect(impure.test('const now = Date.now();')).toBe(true);
});
