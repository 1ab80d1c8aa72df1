import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesVersion } from '../../rules/version.ts';
import { versionHistory } from '../../rules/version-history.ts';
import { readWords } from '../support/locale-checks.ts';

describe('the history of the rules', () => {
  test('begins with the version that runs', () => {
    expect(versionHistory[0]?.version).toBe(rulesVersion.version);
  });

  test('is told word for word in the changelog, version by version', () => {
    const changelog = readFileSync(`${import.meta.dirname}/../../CHANGELOG.md`, 'utf8');
    const told = (readWords('en', 'evidence') as Record<string, unknown>).versions as Record<
      string,
      Record<string, { what: string }>
    >;
    for (const { version, changes } of versionHistory) {
      const [, after = ''] = changelog.split(`Rules ${version}:\n`);
      const [group = ''] = after.trimStart().split('\n\n');
      const said = Object.entries(told[`v${version.replaceAll('.', '-')}`] ?? {});
      expect(said.map(([id]) => id)).toEqual([...changes]);
      expect(group.split('\n').map((line) => line.slice(2))).toEqual(
        said.map(([, { what }]) => what),
      );
    }
  });
});
