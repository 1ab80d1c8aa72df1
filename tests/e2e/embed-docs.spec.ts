import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { watchPolicy } from '../support/policy-watch.ts';
import { serveHost } from './hosts/serve-host.ts';
import { headingOf, hostPage, theFrame } from './support/frame.ts';
import { words } from './support/words.ts';

const manual = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const blocks = [...manual.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', text = '']) => ({ kind, text }),
);
const snippets = blocks.filter(({ kind }) => kind === 'html');
const policy = blocks.find(({ kind }) => kind === 'csp')?.text.trim() ?? '';

test('the manual holds snippets, one policy, and nothing that is not tried here', () => {
  expect(snippets.length).toBeGreaterThanOrEqual(6);
  expect(blocks.filter(({ kind }) => kind === 'csp')).toHaveLength(1);
  expect(blocks.filter(({ kind }) => kind !== 'html' && kind !== 'csp')).toEqual([]);
});

for (const [at, { text }] of snippets.entries())
  test(`snippet ${at + 1} works as printed`, async ({ page, baseURL }) => {
    const complaints = await watchPolicy(page);
    const snippet = text.replaceAll('https://HOST', String(baseURL));
    // A snippet with code of its own needs a page that lets it run; the others run under the printed policy.
    const hasCode = /<script>/.test(snippet);
    const headers = {
      'content-security-policy': `default-src 'none'; img-src data:; ${policy.replaceAll('https://HOST', String(baseURL))}`,
    };
    const site = await serveHost({
      '/': { body: hostPage(snippet), ...(hasCode ? {} : { headers }) },
    });
    await page.goto(site.at());
    const lang = /lang="zh-CN"|lang=zh-CN/.test(snippet) ? 'zh-CN' : 'en';
    await expect(headingOf(theFrame(page))).toHaveText(words[lang].t('ui:start.title'));
    await expect(page.locator('iframe')).toHaveCSS('visibility', 'visible');
    expect(await page.locator('iframe').getAttribute('title')).toBeTruthy();
    // The plain frame is shown before its scripts have run; this is the sign that they have.
    await expect(async () => {
      await theFrame(page).getByLabel(words[lang].t('ui:theme.label')).selectOption('dark');
      await expect(theFrame(page).locator('html')).toHaveAttribute('data-theme', 'dark', {
        timeout: 1_000,
      });
    }).toPass();
    expect(complaints.all).toEqual([]);
    await site.close();
  });
