import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decidingHash } from '../../scripts/rules-content.ts';
import { madeWith } from '../../scripts/validation/report.ts';
import { validationSeed } from '../../scripts/validation/seed.ts';

const report = readFileSync(new URL('../../docs/rules-validation.md', import.meta.url), 'utf8');

describe('docs/rules-validation.md', () => {
  it('was made with the rules and the seed of today (else: npm run validate, some minutes)', () => {
    expect(madeWith()).toContain(decidingHash());
    expect(madeWith()).toContain(String(validationSeed));
    expect(report.split('\n')).toContain(madeWith());
  });

  it('shows the whole size of the validation and promises that were kept', () => {
    const rows = report
      .split('\n')
      .filter((line) => /^\| (self-check|front-desk|specialist) \|/.test(line));
    expect(rows).toHaveLength(9);
    for (const row of rows) {
      const [, , , people, same, , , lower] = row.split('|').map((cell) => cell.trim());
      expect(people).toBe('20,000');
      expect(Number.parseFloat(same ?? '')).toBeGreaterThanOrEqual(98);
      expect(lower).toBe('0');
    }
    expect(report).toContain('100,000 random sheets');
    expect(report).toContain('differ on **0**');
    expect(report.match(/^\| V\d\d \|/gm)).toHaveLength(22);
  });

  it('claims no accuracy', () => {
    expect(report).toContain('They say nothing about how often a result is right');
  });
});
