import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  frameSnippet,
  pinnedSnippet,
  policyLines,
  scriptSnippet,
} from '../../../lib/embed/snippets.ts';
import { readReleases } from '../../../scripts/build-loader.ts';

const manual = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
const choice = { origin: 'https://HOST', clinic: 'demo' } as const;
const { newest, integrity } = readReleases();

test.each([
  ['script', scriptSnippet({ ...choice, lang: 'zh-CN', theme: 'auto' })],
  ['plain frame', frameSnippet({ ...choice, lang: 'zh-CN', theme: 'dim' })],
  [
    'pinned',
    pinnedSnippet(
      { ...choice, lang: 'en', theme: 'light' },
      { version: newest, integrity: integrity[newest] ?? '' },
    ),
  ],
  ['policy', policyLines('https://HOST')],
])('the page offers what the manual prints: %s', (_, snippet) => {
  expect(manual).toContain(`\n${snippet}\n\`\`\``);
});
