import { describe, expect, test } from 'vitest';
import { addressInCopy } from '../../offline/copy-address.ts';
import { copiedPage, fileInCopy, toRootFrom } from '../../scripts/lib/copy-page.ts';
import { pagesOfLocale, readingPages, staffPagesOfLocale } from '../support/routes.ts';

describe('which pages are in a copy', () => {
  test('the check, everything to read and the sheet for paper, as files', () => {
    expect(fileInCopy('/copy-pages/zh-CN')).toBe('zh-CN/index.html');
    for (const page of [...readingPages, '/paper'])
      expect(fileInCopy(`/en${page}`)).toBe(`en${page}.html`);
  });

  test('nothing that needs a server', () => {
    const others = pagesOfLocale.filter((page) => ![...readingPages, '/paper'].includes(page));
    for (const page of [...others, ...staffPagesOfLocale])
      expect(fileInCopy(`/en${page}`), page).toBeNull();
    expect(fileInCopy('/embed-pages/en/dim')).toBeNull();
  });

  test('the way back to the folder is as long as the way in', () => {
    expect(toRootFrom('index.html')).toBe('');
    expect(toRootFrom('en/learn/tic.html')).toBe('../../');
  });
});

describe('where an address of the site leads in a copy', () => {
  test.each([
    ['/en', '../en/index.html'],
    ['/zh-CN/check', '../zh-CN/index.html'],
    ['/en/open', '../en/index.html#open'],
    ['/en/privacy', '../en/index.html#about'],
    ['/en/learn', '../en/learn.html'],
    ['/en/learn/tic#signs', '../en/learn/tic.html#signs'],
    ['/zh-CN/evidence/sources#r1', '../zh-CN/evidence/sources.html#r1'],
  ])('%s: %s', (href, address) => {
    expect(addressInCopy(href, '../')).toBe(address);
  });

  test.each([
    '#main',
    'tel:120',
    'https://doi.example/x',
    '/fr',
    '/en/desk',
    '/en/kiosk',
    '/en/embedding',
    '/api/v1/rules',
    '/en/desk/scan',
    '//elsewhere.example/en',
    '../en/learn.html',
  ])('%s: nowhere', (href) => {
    expect(addressInCopy(href, '../')).toBeNull();
  });
});

describe('a page of a copy', () => {
  const page = { path: '/en/learn/tic', file: 'en/learn/tic.html' };
  const facts = { made: '2026-11-27', until: '2027-05-26' };
  const built = (body: string) =>
    `<html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/a.css"/><link rel="manifest" href="/en/manifest.webmanifest"/><link rel="icon" href="/icon.svg?1"/><script>x("\\"/_next/static/b.js\\"")</script></head><body>${body}</body></html>`;

  test('names every file from where it lies, also in the data of the program', () => {
    const html = copiedPage(built('<a class="b" href="/en/learn">x</a>'), page, facts);
    expect(html).toContain('href="../../_next/static/a.css"');
    expect(html).toContain('\\"../../_next/static/b.js\\"');
    expect(html).toContain('href="../../icon.svg?1"');
    expect(html).toContain('href="../../en/learn.html"');
    expect(html).not.toMatch(/="\//);
  });

  test('runs copy.js before anything else, and says until when it may be used', () => {
    const html = copiedPage(built(''), page, facts);
    expect(html.indexOf('copy.js')).toBeLessThan(html.indexOf('stylesheet'));
    expect(html).toContain('content="2026-11-27 2027-05-26"');
  });

  test('has a policy with the hashes of its own scripts, and may ask nobody for anything', () => {
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
        copiedPage(built(''), page, facts),
      ) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[^']+';/);
    expect(policy).not.toMatch(/connect-src|worker-src|unsafe|https?:|frame-ancestors/);
  });

  test('a link that no copy can follow stops the work', () => {
    expect(() => copiedPage(built('<a href="/en/desk">x</a>'), page, facts)).toThrow('/en/desk');
  });
});
