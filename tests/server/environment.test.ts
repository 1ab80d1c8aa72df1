import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { environment } from '../../server/environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'facewise-environment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withPassword = (password: string) => {
  const file = join(folder, 'password');
  writeFileSync(file, password);
  return environment({
    DATABASE_URL: 'postgres://facewise@postgres:5432/facewise',
    DATABASE_PASSWORD_FILE: file,
  }).databaseUrl;
};

describe('where the database is', () => {
  test('nowhere but in the data folder, when nothing is set', () => {
    expect(environment({}).databaseUrl).toBeNull();
    expect(environment({ DATABASE_PASSWORD_FILE: '/nowhere' }).databaseUrl).toBeNull();
  });

  test('at the address that is set, as it is', () => {
    const url = `postgres://facewise:${'plain'}@localhost/facewise`;
    expect(environment({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  test('with the password of a file, without the line’s end, whatever letters it has', () => {
    expect(withPassword('plain\n')).toBe(`postgres://facewise:${'plain'}@postgres:5432/facewise`);
    const url = new URL(withPassword('a/b:c@d%20é\r\n') ?? '');
    expect(decodeURIComponent(url.password)).toBe('a/b:c@d%20é');
    expect(url.host).toBe('postgres:5432');
  });

  test('nowhere, loudly, when the file is not there', () => {
    expect(() =>
      environment({ DATABASE_URL: 'postgres://a@b/c', DATABASE_PASSWORD_FILE: '/nowhere' }),
    ).toThrow('ENOENT');
  });
});
