import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (below: string) => fileURLToPath(new URL(`../../${below}`, import.meta.url));

interface CruiseResult {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string; readonly coreModule: boolean }[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/**
 * Runs the project's dependency rules over the tree in a folder.
 *
 * @param folder must hold a `tsconfig.json`
 * @param entries files or folders below it
 */
export const cruise = (folder: string, entries: readonly string[]): CruiseResult => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      path('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      path('.dependency-cruiser.js'),
      '--output-type',
      'json',
      ...entries,
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(`dependency-cruiser said nothing: ${stderr}`);
  return JSON.parse(stdout) as CruiseResult;
};

/** Violations as `rule: from → to`, sorted. */
export const violationsOf = ({ summary }: CruiseResult): readonly string[] =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
