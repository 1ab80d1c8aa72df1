import { describe, expect, test } from 'vitest';
import exceptions from '../../docs/security/audit-exceptions.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { auditVerdict } from '../../scripts/lib/audit-verdict.mjs';
import { licenceFaults } from '../../scripts/lib/licences.mjs';
import allowed from '../../scripts/licences.json' with { type: 'json' };
import { sourceFiles } from '../support/source-files.ts';

describe('licences (S-16)', () => {
  test('every package has one that is on the list', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
    expect(licenceFaults(lock.packages, allowed)).toEqual([]);
  });

  test.each([
    ['one that is not on the list', { version: '1.0.0', license: 'GPL-3.0-only' }],
    ['one of two that is not', { version: '1.0.0', license: '(MIT OR GPL-2.0)' }],
    ['one that is allowed to others only', { version: '1.0.0', license: 'MPL-2.0' }],
    ['none', { version: '1.0.0' }],
  ])('a package with %s is reported', (_, entry) => {
    expect(licenceFaults({ 'node_modules/a/node_modules/planted': entry }, allowed)).toEqual([
      expect.stringMatching(/^planted@1\.0\.0: /),
    ]);
  });
});

describe('known holes (S-16)', () => {
  const hole = (severity: string) =>
    JSON.stringify({
      vulnerabilities: {
        planted: { via: ['other', { url: 'https://a.example/GHSA-1', severity, title: 'a hole' }] },
      },
    });
  const known = { advisory: 'GHSA-1', package: 'planted', until: '2026-12-31', why: 'not reached' };

  test('a service that does not answer is "not checked", never "clean"', () => {
    for (const said of [
      '',
      '<html>',
      '{"message":"405 Method Not Allowed"}',
      '{"error":{}}',
      'null',
    ])
      expect(auditVerdict(said, [], '2026-11-27').state).toBe('not checked');
  });

  test('a high one is found, a moderate one is not what this is about', () => {
    expect(auditVerdict(hole('high'), [], '2026-11-27').state).toBe('found');
    expect(auditVerdict(hole('moderate'), [], '2026-11-27').state).toBe('clean');
    expect(auditVerdict('{"vulnerabilities":{}}', [], '2026-11-27').state).toBe('clean');
  });

  test('an exception holds for its package until its day, and not a day longer', () => {
    expect(auditVerdict(hole('critical'), [known], '2026-12-31').state).toBe('clean');
    expect(auditVerdict(hole('critical'), [known], '2027-01-01').state).toBe('found');
    const other = { ...known, package: 'another' };
    expect(auditVerdict(hole('critical'), [other], '2026-11-27').state).toBe('found');
  });

  test('every exception has a day and a reason', () => {
    const listed = exceptions as readonly { until: string; why: string }[];
    const isComplete = ({ until, why }: (typeof listed)[number]) =>
      /^\d{4}-\d{2}-\d{2}$/.test(until) && why.length > 20;
    expect(listed.filter((each) => !isComplete(each))).toEqual([]);
  });
});

test('no package runs a script at its installation that nobody has decided about', () => {
  const withScript = Object.entries(lock.packages as Record<string, { hasInstallScript?: true }>)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  expect(withScript.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
});

describe('secrets (S-15)', () => {
  const secret =
    /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bxox[abprs]-[A-Za-z0-9-]{10,}|\bsk-[A-Za-z0-9]{32,}|:\/\/[^\s/:@'"`$]+:[^\s/:@'"`$]{6,}@/;

  test('none is in any file of the project', () => {
    const folders = [
      'bench',
      'components',
      'docs',
      'embed',
      'lib',
      'locales',
      'machines',
      'offline',
      'rules',
      'scripts',
      'server',
      'styles',
      'tests',
    ];
    const files = [
      ...sourceFiles(['app'], /\.(?:tsx?|css)$/),
      ...sourceFiles(folders, /\.(?:[cm]?[jt]sx?|json|md|css)$/),
    ];
    expect(files.length).toBeGreaterThan(1000);
    expect(files.filter(({ text }) => secret.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test.each([
    `-----BEGIN ${'PRIVATE KEY'}-----`,
    `AKIA${'A1'.repeat(8)}`,
    `ghp_${'a'.repeat(36)}`,
    `postgres://app:${'secretword'}@db.example/x`,
  ])('%s would be found', (text) => {
    expect(text).toMatch(secret);
  });
});
