import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findClinic } from '../../../server/clinics/find-clinic.ts';
import { loadClinics, readClinics } from '../../../server/clinics/load-clinics.ts';
import { usesStore } from '../support/stored.ts';

const { engine } = usesStore();
const folder = mkdtempSync(join(tmpdir(), 'facewise-clinics-'));
afterAll(() => rmSync(folder, { recursive: true }));

const name = { 'zh-CN': '第一医院', en: 'First Hospital' };
const file = (value: unknown): string => {
  const path = join(folder, 'clinics.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  return path;
};

describe('a file of clinics', () => {
  test('founds what is not there, changes what differs, and leaves the rest alone', async () => {
    expect(await loadClinics(engine(), file({ 'first-hospital': { name } }))).toBe(1);
    expect(await loadClinics(engine(), file({ 'first-hospital': { name } }))).toBe(0);
    const before = await findClinic('first-hospital');
    const other = { 'first-hospital': { name, retentionHours: 24 }, second: { name } };
    expect(await loadClinics(engine(), file(other))).toBe(2);
    const after = await findClinic('first-hospital');
    expect([after?.id, after?.settings.retentionHours]).toEqual([before?.id, 24]);
    expect(await loadClinics(engine(), file({}))).toBe(0);
    expect(await findClinic('second')).not.toBeNull();
  });

  test('is refused as a whole, with the line and the reason of every fault', async () => {
    const broken = {
      good: { name },
      'bad-hours': { name, retentionHours: 0 },
      Big: { name },
      demo: { name },
      'bad-key': { name, colour: 'red' },
    };
    const path = file(broken);
    const refused = loadClinics(engine(), path);
    await expect(refused).rejects.toThrow('bad-hours.retentionHours');
    const { message } = (await refused.catch((error: unknown) => error)) as Error;
    const lines = JSON.stringify(broken, null, 2).split('\n');
    const lineOf = (text: string) => lines.findIndex((line) => line.includes(text)) + 1;
    expect(message).toContain(`line ${lineOf('retentionHours')}: bad-hours.retentionHours`);
    expect(message).toContain(`line ${lineOf('"Big"')}: "Big" cannot be the slug`);
    expect(message).toContain(`line ${lineOf('"demo"')}: "demo" cannot be the slug`);
    expect(message).toContain(`line ${lineOf('"colour"')}: bad-key.colour`);
    expect(await findClinic('good')).toBeNull();
  });

  test.each([
    ['{\n  "a": {\n', 'this is not JSON'],
    ['[]', 'must hold one object'],
    ['{"a": {}, "a": {}}', 'stands twice'],
  ])('%j is refused: %s', (text, reason) => {
    expect(() => readClinics('clinics.json', text)).toThrow(reason);
  });

  test('that is not there is said', async () => {
    await expect(loadClinics(engine(), join(folder, 'none.json'))).rejects.toThrow(
      'cannot be read',
    );
  });
});
