import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figures } from '../../bench/figures/figures.ts';
import { knownFigures, performancePage } from '../../bench/figures/performance-page.ts';

const measured: Figures = {
  title: 'A race',
  command: 'npm run race -- --write',
  about: 'Two of them ran.',
  measuredAt: '2026-11-28T01:02:03.000Z',
  machine: {
    processors: 2,
    model: 'Some processor',
    memoryGigabytes: 24,
    system: 'Linux 6.1',
    node: '24.0.0',
    loadBefore: 0.5,
  },
  comparisons: [
    {
      what: 'A lap',
      ours: 12,
      against: 'the hare',
      theirs: 48,
      unit: 's',
      aim: '≤ ⅓',
      isMet: true,
    },
    { what: 'A nap', ours: 3, against: 'the hare', theirs: 4, unit: 'h', aim: '≤ ½', isMet: false },
  ],
  tables: [{ caption: 'Laps', columns: ['Who', 's'], rows: [['us', 12345.6]] }],
};

describe('the page of the measurements', () => {
  const page = performancePage([measured]);

  it('shows every ratio before any absolute figure', () => {
    expect(page).toContain('| A lap | 0.25 | 12 s | the hare | 48 s | ≤ ⅓: met |');
    expect(page.indexOf('| A lap |')).toBeLessThan(page.indexOf('## A race'));
  });

  it('says which aim was missed', () => {
    expect(page).toContain('≤ ½: **not met**');
  });

  it('names the command, the day, the machine and how busy it was', () => {
    expect(page).toContain('`npm run race -- --write`');
    expect(page).toContain(
      'Measured on 2026-11-28: 2 processors (Some processor), 24 GB, Linux 6.1, Node 24.0.0; load average 0.5 before it began.',
    );
  });

  it('is refused where a file is no measurement, and the file is named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'facewise-figures-'));
    try {
      writeFileSync(join(folder, 'race.json'), JSON.stringify(measured));
      expect(knownFigures(folder)).toEqual([measured]);
      writeFileSync(join(folder, 'guess.json'), JSON.stringify({ ...measured, machine: {} }));
      expect(() => knownFigures(folder)).toThrow('guess.json is no measurement');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
