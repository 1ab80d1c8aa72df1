import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import EvidencePage from '../../../app/[locale]/evidence/page.tsx';
import { OperatorLines } from '../../../app/[locale]/privacy/operator-lines.tsx';
import PrivacyPage from '../../../app/[locale]/privacy/page.tsx';
import { locales } from '../../../lib/i18n/locales.ts';
import { sources } from '../../../rules/evidence/sources.ts';
import { catalogue } from '../../../rules/questions/catalogue.ts';
import { redFlags } from '../../../rules/red-flags/catalogue.ts';
import { questionIds } from '../../../rules/schema/contract.ts';
import { rulesVersion } from '../../../rules/version.ts';
import { flatten, type Locale, readWords } from '../../support/locale-checks.ts';

const escaped = (text: string): string =>
  renderToStaticMarkup(createElement('i', null, text)).slice(3, -4);

const render = async (page: typeof EvidencePage, locale: Locale): Promise<string> =>
  renderToStaticMarkup(await page({ params: Promise.resolve({ locale }) }));

/** The words between the tags. */
const textOf = (html: string): string => html.replace(/<[^>]*>/g, '\n');

/** The texts of a namespace that a page does not show; a placeholder stands for anything. */
const unshown = (html: string, namespace: string, locale: Locale): readonly string[] =>
  flatten(namespace, readWords(locale, namespace))
    .filter(({ text }) => {
      const parts = escaped(text).split(/\{\w+\}/);
      return !parts.every((part) => html.includes(part));
    })
    .map(({ key }) => key);

describe.each(locales)('the evidence page in %s', (locale) => {
  test('shows every text written for it', async () => {
    expect(unshown(await render(EvidencePage, locale), 'evidence', locale)).toEqual([]);
  });

  test('says its limits before its method, and the method before the tables', async () => {
    const html = await render(EvidencePage, locale);
    const words = readWords(locale, 'evidence') as Record<string, { heading: string }>;
    const places = ['limits', 'method', 'grades', 'flags', 'questions', 'sources'].map((part) =>
      html.indexOf(`>${words[part]?.heading}</h2>`),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('has an anchor for every source, and no link to one that is not there', async () => {
    const html = await render(EvidencePage, locale);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of Object.keys(sources)) expect(ids).toContain(id);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(150);
    for (const target of targets) expect(ids).toContain(target);
  });

  test('shows no number of a table: no share, no percentage, no decimal', async () => {
    const html = await render(EvidencePage, locale);
    const text = textOf(html.slice(0, html.indexOf('id="R01"')));
    const shares = /[%％‰]|\b0\.\d|百分之/;
    expect(text.replace(`\n${rulesVersion.version}\n`, '').match(shares)).toBeNull();
    expect('\n0.5\n').toMatch(shares);
  });

  test('has a captioned table with row and column heads for every compared question', async () => {
    const html = await render(EvidencePage, locale);
    const tables = [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table);
    const features = questionIds.flatMap((id) => catalogue[id].features ?? []);
    expect(tables).toHaveLength(features.length + 2);
    for (const table of tables) {
      expect(table).toMatch(/^<table[^>]*><caption id="[\w-]+">[^<]+<\/caption>/);
      expect(table).toContain('<th scope="col">');
      expect(table).toContain('<th scope="row">');
    }
    expect(html.match(/<section[^>]*aria-labelledby="[\w-]+" tabindex="0"/gi)).toHaveLength(
      tables.length,
    );
    for (const { id } of redFlags) {
      const { name } = (readWords(locale, 'flags') as Record<string, { name: string }>)[id] ?? {};
      expect(html).toContain(escaped(name ?? id));
    }
  });

  test('leaves no gap and sets no style of its own', async () => {
    const html = (await render(EvidencePage, locale)) + (await render(PrivacyPage, locale));
    expect(html).not.toMatch(/[⟦⟧]|undefined|\sstyle=/);
    expect(html.match(/<h1/g)).toHaveLength(2);
  });
});

describe.each(locales)('the privacy page in %s', (locale) => {
  test('shows every text written for it, the operator before and after it is known', async () => {
    const page = await render(PrivacyPage, locale);
    // The label of the name is a word of the sentence about it in Chinese, so it cannot be told apart.
    const missing = unshown(page, 'privacy', locale).filter((key) => key !== 'operator.name');
    expect(missing).toEqual([
      'operator.unnamed',
      'operator.contact',
      'operator.incidents',
      'operator.host',
      'operator.failed',
    ]);
  });

  test('does not claim an operator before the server said so', () => {
    const words = {
      unnamed: 'U',
      loading: 'L',
      failed: 'F',
      name: 'N',
      contact: 'C',
      incidents: 'I',
      host: 'H',
    };
    expect(textOf(renderToStaticMarkup(createElement(OperatorLines, { words }))).trim()).toBe('L');
  });
});

test('about 8 of 10 entries are our own estimates, as the page says', () => {
  const cells = questionIds.flatMap((id) =>
    (catalogue[id].features ?? []).flatMap((feature) => Object.values(feature.rows).flat(1)),
  );
  const estimates = cells.filter((cell) => cell[3] === 'C');
  expect(cells.length).toBeGreaterThan(500);
  expect(estimates.length / cells.length).toBeGreaterThan(0.75);
  expect(estimates.length / cells.length).toBeLessThan(0.85);
});
