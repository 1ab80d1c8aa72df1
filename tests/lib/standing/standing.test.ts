import { describe, expect, test } from 'vitest';
import { judge, longestSilence, type Standing } from '../../../lib/standing/standing.ts';
import { withdrawnRules, withdrawnVariable } from '../../../lib/standing/withdrawn-rules.ts';

const hash = 'a'.repeat(64);
const other = 'b'.repeat(64);
const now = Date.parse('2026-11-27T12:00:00Z');
const said = (withdrawn: readonly string[], notAfter = now + 1): Standing => ({
  rules: { version: '1.0.0', hash: other },
  withdrawn,
  notAfter: new Date(notAfter).toISOString(),
});

describe('whether a result may be shown', () => {
  test('yes, while the server has said nothing: the rules came with this page', () => {
    expect(judge(null, hash, now)).toBe('current');
  });

  test('yes, while nothing is withdrawn and the last word is not too old', () => {
    expect(judge(said([]), hash, now)).toBe('current');
    expect(judge(said([other]), hash, now)).toBe('current');
    expect(judge(said([], now), hash, now)).toBe('current');
  });

  test.each([[[hash]], [['all']], [[other, hash]]])('no, when %j is withdrawn', (withdrawn) => {
    expect(judge(said(withdrawn), hash, now)).toBe('withdrawn');
  });

  test('no, one moment after the last day, and being withdrawn is the stronger reason', () => {
    expect(judge(said([], now - 1), hash, now)).toBe('too-old');
    expect(judge(said(['all'], now - 1), hash, now)).toBe('withdrawn');
  });

  test('a device may be silent for 30 days', () => {
    expect(longestSilence / 86_400_000).toBe(30);
  });
});

describe('the operator’s switch', () => {
  const withdrawn = (value: string | undefined) => withdrawnRules({ [withdrawnVariable]: value });

  test('nothing is withdrawn when nothing is said', () => {
    expect(withdrawn(undefined)).toEqual([]);
    expect(withdrawn('  ')).toEqual([]);
  });

  test('whole hashes withdraw those rules, however they are listed', () => {
    expect(withdrawn(`${hash}, ${other}`)).toEqual([hash, other]);
  });

  test.each(['all', 'yes', hash.slice(1), `${hash} 1.0.0`])(
    '%s withdraws everything, because somebody meant to stop something',
    (value) => {
      expect(withdrawn(value)).toEqual(['all']);
    },
  );
});
