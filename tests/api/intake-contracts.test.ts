import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accentFaults, accentGrounds } from '../../lib/api/accent-contrast.ts';
import { ClinicSettings, PublicClinic } from '../../lib/api/clinic-settings.ts';
import {
  deviceTimeHeader,
  FileIntake,
  IdempotencyKey,
  IntakeReceipt,
  idempotencyHeader,
} from '../../lib/api/file-intake.ts';
import { IntakeDetail, IntakeList } from '../../lib/api/intake.ts';
import { ChangeIntake, IntakeConflict, shortestReason } from '../../lib/api/intake-change.ts';
import { OutcomeCounts } from '../../lib/api/outcome-counts.ts';
import { contrastOf } from '../../lib/contrast.ts';

const clinic = { name: { 'zh-CN': '第一医院', en: 'First Hospital' } };
const filed = { clinic: 'one', answers: {}, lang: 'en', subject: 'self' };

const faultsOf = (result: { error?: { issues: readonly { path: readonly PropertyKey[] }[] } }) =>
  result.error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('what a clinic may set', () => {
  test('a name is enough, and nothing is told or accepted before somebody says so', () => {
    expect(ClinicSettings.parse(clinic)).toMatchObject({
      tellsHostTheLevel: false,
      acceptsFromPhones: false,
      retentionHours: 72,
      allowedOrigins: [],
    });
  });

  test.each<[string, unknown, boolean]>([
    ['retentionHours', 0, false],
    ['retentionHours', 1, true],
    ['retentionHours', 720, true],
    ['retentionHours', 721, false],
    ['timeZone', 'Europe/London', true],
    ['timeZone', 'Mars/Olympus', false],
    ['allowedOrigins', ['https://a.example'], true],
    ['allowedOrigins', ['https://a.example:8443'], true],
    ['allowedOrigins', ['https://a.example/'], false],
    ['allowedOrigins', ['https://*.example'], false],
    ['allowedOrigins', ['*'], false],
    ['allowedOrigins', ['javascript:alert(1)'], false],
    ['allowedOrigins', ['https://a.example', 'https://a.example'], false],
    ['bookingLink', 'https://a.example/book', true],
    ['bookingLink', 'http://a.example/book', false],
    ['phone', '+86 10 1234 5678', true],
    ['phone', 'call us', false],
    ['colour', '#000000', false],
  ])('%s: %j', (key, value, isRight) => {
    const result = ClinicSettings.safeParse({ ...clinic, [key]: value });
    expect(result.success).toBe(isRight);
  });

  test('a colour is refused in exactly the themes in which it cannot be read', () => {
    const accent = { light: '#0a4f52', dim: '#8dc0b8', dark: '#0a4f52' };
    const result = ClinicSettings.safeParse({ ...clinic, accent });
    expect(faultsOf(result)).toEqual(['accent.dark']);
    expect(accentFaults({ ...accent, dark: '#8fcac4' })).toEqual([]);
    expect(contrastOf('#ffffff', '#000000')).toBe(21);
  });

  test('the grounds are those of the themes', () => {
    const css = readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8');
    const palette = { light: '--paper-1', dim: '--dusk-0', dark: '--night-0' } as const;
    for (const theme of ['light', 'dim', 'dark'] as const)
      expect(css).toContain(`${palette[theme]}: ${accentGrounds[theme].ground};`);
  });

  test.each([
    ['data:image/png;base64,iVBORw0KGgo=', true],
    [`data:image/png;base64,${'A'.repeat(48_000 - 22)}`, true],
    [`data:image/png;base64,${'A'.repeat(48_001 - 22)}`, false],
    ['https://hospital.example/logo.png', false],
    ['data:text/html;base64,PHA+', false],
    ['data:image/svg+xml,<svg/>', false],
  ])('a logo is a small picture as data: %s', (logo, isRight) => {
    expect(ClinicSettings.safeParse({ ...clinic, logo }).success).toBe(isRight);
  });

  test('everybody may know which sites show the check, because a policy says it anyway', () => {
    const told = PublicClinic.parse({ ...ClinicSettings.parse(clinic), slug: 'one' });
    expect(told.allowedOrigins).toEqual([]);
  });
});

describe('a pre-screen to be filed', () => {
  test('needs clinic, answers, language and subject', () => {
    expect(FileIntake.safeParse(filed).success).toBe(true);
    for (const key of Object.keys(filed))
      expect(FileIntake.safeParse({ ...filed, [key]: undefined }).success).toBe(false);
  });

  test.each(['name', 'phone', 'idCard', 'birthDate', 'urgency'])(
    'a key that is not wanted, %s, is refused and never dropped',
    (key) => {
      expect(FileIntake.safeParse({ ...filed, [key]: 'x' }).success).toBe(false);
    },
  );

  test.each([
    ['a'.repeat(21), false],
    ['a'.repeat(22), true],
    ['a'.repeat(64), true],
    ['a'.repeat(65), false],
    [`${'a'.repeat(30)} `, false],
  ])('the key %s is right: %s', (key, isRight) => {
    expect(IdempotencyKey.safeParse(key).success).toBe(isRight);
  });

  test('the key and the time of the device travel beside the body', () => {
    for (const header of [idempotencyHeader, deviceTimeHeader])
      expect(Object.keys(FileIntake.shape)).not.toContain(header.toLowerCase());
  });

  test.each(['A001', 'Z999'])('%s is a ticket', (ticket) => {
    expect(FileIntake.safeParse({ ...filed, ticket }).success).toBe(true);
  });

  test.each(['I001', 'O001', 'a001', 'A1', 'A0001'])('%s is none', (ticket) => {
    expect(FileIntake.safeParse({ ...filed, ticket }).success).toBe(false);
  });
});

describe('a change', () => {
  const change = (value: unknown) => ChangeIntake.safeParse({ version: 1, change: value }).success;

  test('lowering needs a reason that says something', () => {
    const lower = { kind: 'lower', urgency: 'routine' };
    expect(change(lower)).toBe(false);
    expect(change({ ...lower, reason: 'x'.repeat(shortestReason - 1) })).toBe(false);
    expect(change({ ...lower, reason: ` ${'x'.repeat(shortestReason - 1)} ` })).toBe(false);
    expect(change({ ...lower, reason: 'x'.repeat(shortestReason) })).toBe(true);
  });

  test.each([
    [{ kind: 'call' }, true],
    [{ kind: 'call', urgency: 'routine' }, false],
    [{ kind: 'raise', urgency: 'same-day' }, true],
    [{ kind: 'outcome', diagnosis: 'tic' }, true],
    [{ kind: 'outcome', diagnosis: 'other-or-unclear' }, false],
    [{ kind: 'delete' }, false],
    [{ kind: 'hold', hold: true }, true],
  ])('%j is a change: %s', (value, isRight) => {
    expect(change(value)).toBe(isRight);
  });
});

test('the replies are closed: no unknown key passes', () => {
  for (const reply of [IntakeList, IntakeDetail, IntakeReceipt, IntakeConflict, OutcomeCounts])
    expect(JSON.stringify(reply.safeParse({ extra: 1 }).error?.issues)).toContain(
      'unrecognized_keys',
    );
});
