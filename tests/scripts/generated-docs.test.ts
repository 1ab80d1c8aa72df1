import { describe, expect, it } from 'vitest';
import { redFlags } from '../../rules/red-flags/catalogue.ts';
import { contract } from '../../rules/schema/contract.ts';
import { rulesVersion } from '../../rules/version.ts';
import { canonicalJson, rulesContentHash } from '../../scripts/rules-content.ts';
import { generatedFiles, staleFiles } from '../../scripts/write-docs.ts';

describe('what is generated from the rules', () => {
  it('is fresh: run `npm run docs` when this fails', () => {
    expect(staleFiles()).toEqual([]);
  });

  it('would be found stale after any change', () => {
    const [hash] = generatedFiles();
    expect(hash?.text).toContain(rulesContentHash());
    expect(rulesContentHash({ redFlags: [] })).not.toBe(rulesContentHash());
  });

  it('carries the hash that every result carries', () => {
    expect(rulesVersion.hash).toBe(rulesContentHash());
    expect(rulesVersion.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('shows every question and every flag in the rule book', () => {
    const book = generatedFiles().find(({ path }) => path.endsWith('.md'))?.text ?? '';
    const missing = [
      ...Object.keys(contract).map((id) => `\`${id}\``),
      ...redFlags.map(({ id }) => id),
    ]
      .map((id) => `### ${id}\n`)
      .filter((heading) => !book.includes(heading));
    expect(missing).toEqual([]);
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [2, { d: 3, c: 4 }] })).toBe('{"a":[2,{"c":4,"d":3}],"b":1}');
  });

  it('does depend on the order of a list', () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});
