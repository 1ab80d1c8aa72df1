import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import desk from '../../docs/safety/desk.json' with { type: 'json' };
import hazards from '../../docs/safety/hazards.json' with { type: 'json' };
import requirements from '../../docs/safety/requirements.json' with { type: 'json' };
import threats from '../../docs/security/threats.json' with { type: 'json' };
import { contentHash } from '../../rules/content-hash.generated.ts';
import { versionHistory } from '../../rules/version-history.ts';
import { testTitles } from '../../scripts/safety/test-titles.ts';
import { productParts, threatKinds } from '../../scripts/safety/threat-model.ts';
import { type Proven, releaseFaults, unproven } from '../support/safety-file.ts';

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at + 1).padStart(2, '0')}`);

describe('the safety file (C-03)', () => {
  test('there are hazards H01 to H37, each with what is left', () => {
    expect(hazards.hazards.map(({ id }) => id)).toEqual(numbered('H', 37));
    expect(hazards.hazards.filter(({ left }) => left === '')).toEqual([]);
  });

  test('every hazard has a control, and every control a test that is there', () => {
    expect(hazards.hazards.filter(({ controls }) => controls.length === 0)).toEqual([]);
    const claims = hazards.hazards.flatMap(({ id, controls }) =>
      controls.map(({ does, tests }): Proven => ({ name: `${id}, ${does}`, tests })),
    );
    expect(claims.length).toBeGreaterThan(80);
    expect(unproven(claims)).toEqual([]);
  });

  test('severity and likelihood use the words of the scale', () => {
    const severities = ['catastrophic', 'major', 'considerable', 'significant', 'minor'];
    const likelihoods = ['very high', 'high', 'medium', 'low', 'very low'];
    for (const { id, severity, likelihood } of hazards.hazards) {
      expect(severities, id).toContain(severity);
      expect(likelihoods, id).toContain(likelihood);
    }
  });

  test('every requirement says its state, what is missing where it is not met, and its tests', () => {
    expect(
      unproven(requirements.requirements.map(({ id, tests }) => ({ name: id, tests }))),
    ).toEqual([]);
    const ids = requirements.requirements.map(({ id }) => id);
    expect(ids).toEqual([
      ...numbered('C-', 8),
      ...numbered('C-', 28).slice(19),
      ...numbered('C-', 35).slice(29),
    ]);
  });

  test('so does every requirement of the front desk', () => {
    expect(unproven(desk.requirements.map(({ id, tests }) => ({ name: id, tests })))).toEqual([]);
    expect(desk.requirements.map(({ id }) => id)).toEqual([
      ...numbered('R-', 15),
      'P-03',
      ...numbered('P-', 13).slice(9),
      ...numbered('P-', 23).slice(19),
      ...numbered('P-', 34).slice(29),
      ...numbered('S-', 17).slice(4),
      ...numbered('S-', 24).slice(19),
      'A-22',
      'A-24',
    ]);
  });

  test('a requirement that is not met says what is missing, and only such a one', () => {
    for (const { id, state, ...rest } of [...requirements.requirements, ...desk.requirements]) {
      expect(['met', 'partly', 'open'], id).toContain(state);
      expect('open' in rest, id).toBe(state !== 'met');
    }
  });

  test('names nobody who has reviewed it, because nobody has', () => {
    for (const { reviewer, reviewed } of [hazards, threats])
      expect([reviewer, reviewed]).toEqual([null, null]);
  });

  test('the card of the rules claims nothing that was not measured', () => {
    const card = readFileSync(
      new URL('../../docs/safety/model-card.generated.md', import.meta.url),
      'utf8',
    );
    expect(card).toContain('Not measured with patients.');
    expect(card).toContain('Not yet reviewed by a doctor.');
    expect(card).not.toMatch(/\d\s*%|sensitivity|specificity|\bvalidated\b|\baccurate\b/i);
  });
});

test('every cell of the threat model has a threat, a control and a test that is there (6.3)', () => {
  const cells = threatKinds.flatMap((kind) => productParts.map((part) => `${kind}, ${part}`));
  expect(threats.threats.map(({ kind, part }) => `${kind}, ${part}`)).toEqual(cells);
  expect(
    unproven(threats.threats.map(({ kind, part, tests }) => ({ name: `${kind}, ${part}`, tests }))),
  ).toEqual([]);
});

test('a test that is gone is reported, and so is a control without one', () => {
  const here = 'tests/scripts/safety-file.test.ts';
  const own = `${here} › a test that is gone is reported, and so is a control without one`;
  expect(unproven([{ name: 'own', tests: [own] }])).toEqual([]);
  const gone = [
    `${here} › a title that nobody wrote`,
    'tests/scripts/gone.test.ts › every hazard has a control, and every control a test that is there',
    'not the form of a name',
  ];
  expect(
    unproven([
      { name: 'bare', tests: [] },
      { name: 'gone', tests: [own, ...gone] },
    ]),
  ).toEqual(['bare: no test', ...gone.map((name) => `gone: there is no ${name}`)]);
});

test('titles are read as they are written, and only those of tests', () => {
  const text = `
    // test('in a comment', () => {});
    const text = "test('in a text')";
    describe.each(all)('group %s', () => { test.each([1])(\`one \${what}: two\`, () => {}); });
    it('plain', () => {}); test.describe('of the browser', () => {}); other('no test');`;
  expect([...testTitles(text)].sort()).toEqual([
    'group %s',
    'of the browser',
    'one $' + '{what}: two',
    'plain',
  ]);
});

test('a generic function of a plain file hides no title that comes after it', () => {
  const text = "const same = <T>(it: T) => it; test('after', () => {});";
  expect([...testTitles(text, 'tests/a.test.ts')]).toEqual(['after']);
});

describe('the history of the rules', () => {
  test('a released version of the rules cannot change without a new version', () => {
    expect(releaseFaults(versionHistory, contentHash)).toEqual([]);
  });

  const released = { version: '1.0.0', released: '2026-12-01', hash: 'a' };
  const next = { version: '1.1.0', released: null, hash: null };

  test.each([
    ['unchanged after its release', [released], 'a', 0],
    ['changed after its release', [released], 'b', 1],
    ['changed under a new version', [next, released], 'b', 0],
    ['an older version that was never released', [next, { ...released, hash: null }], 'b', 1],
  ] as const)('%s: %#', (_story, history, running, faults) => {
    expect(releaseFaults(history, running)).toHaveLength(faults);
  });
});
