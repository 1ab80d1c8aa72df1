import { describe, expect, test } from 'vitest';
import { type EvidencePart, evidenceParts } from '../../../app/[locale]/evidence/evidence-parts.ts';
import MapPage from '../../../app/[locale]/evidence/map/page.tsx';
import EvidencePage from '../../../app/[locale]/evidence/page.tsx';
import QuestionsPage from '../../../app/[locale]/evidence/questions/page.tsx';
import SignsPage from '../../../app/[locale]/evidence/signs/page.tsx';
import SourcesPage from '../../../app/[locale]/evidence/sources/page.tsx';
import VersionsPage from '../../../app/[locale]/evidence/versions/page.tsx';
import { locales } from '../../../lib/i18n/locales.ts';
import { sources } from '../../../rules/evidence/sources.ts';
import { hardCriteria } from '../../../rules/hard-criteria/catalogue.ts';
import { catalogue } from '../../../rules/questions/catalogue.ts';
import { redFlags } from '../../../rules/red-flags/catalogue.ts';
import { questionIds } from '../../../rules/schema/contract.ts';
import { rulesVersion } from '../../../rules/version.ts';
import { type Locale, readWords } from '../../support/locale-checks.ts';
import { anchorsOf, escaped, renderPage, textOf, unshown } from '../../support/rendered-page.ts';

const pages = {
  overview: EvidencePage,
  signs: SignsPage,
  questions: QuestionsPage,
  map: MapPage,
  versions: VersionsPage,
  sources: SourcesPage,
} as const satisfies Record<EvidencePart | 'overview', typeof EvidencePage>;

const render = (page: keyof typeof pages, locale: Locale) => renderPage(pages[page], { locale });

const renderAll = async (locale: Locale): Promise<string> => {
  const all = await Promise.all(
    (['overview', ...evidenceParts] as const).map((page) => render(page, locale)),
  );
  return all.join('\n');
};

const nameOf = (locale: Locale, flag: string): string =>
  (readWords(locale, 'flags') as Record<string, { name: string }>)[flag]?.name ?? flag;

describe.each(locales)('the evidence pages in %s', (locale) => {
  test('show every text written for them', async () => {
    expect(unshown(await renderAll(locale), 'evidence', locale)).toEqual([]);
  });

  test('say their limits before their method, on the first page', async () => {
    const html = await render('overview', locale);
    const words = readWords(locale, 'evidence') as Record<string, { heading: string }>;
    const places = ['limits', 'method', 'grades', 'facts'].map((part) =>
      html.indexOf(`>${words[part]?.heading}</h2>`),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('lead to no anchor that is not there', async () => {
    const anchors = new Map<string, readonly string[]>();
    for (const part of evidenceParts) anchors.set(part, anchorsOf(await render(part, locale)));
    for (const ids of anchors.values()) expect(ids).toEqual([...new Set(ids)]);
    const links = [
      ...(await renderAll(locale)).matchAll(/href="\/[\w-]+\/evidence\/(\w+)#([^"]+)"/g),
    ];
    expect(links.length).toBeGreaterThan(200);
    for (const [, part = '', id = ''] of links) expect(anchors.get(part)).toContain(id);
    for (const id of Object.keys(sources)) expect(anchors.get('sources')).toContain(id);
  });

  test('show no number of a table: no share, no percentage, no decimal', async () => {
    const shares = /[%％‰]|\b0\.\d|百分之/;
    for (const page of ['overview', 'signs', 'questions', 'map', 'versions'] as const) {
      const text = textOf(await render(page, locale)).replaceAll(rulesVersion.version, '');
      expect(text.match(shares), page).toBeNull();
    }
    expect('\n0.5\n').toMatch(shares);
  });

  test('have a captioned table with row and column heads for every compared question', async () => {
    const html = await render('questions', locale);
    const tables = [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table);
    const features = questionIds.flatMap((id) => catalogue[id].features ?? []);
    expect(tables).toHaveLength(features.length);
    for (const table of tables) {
      expect(table).toMatch(/^<table[^>]*><caption id="[\w-]+">[^<]+<\/caption>/);
      expect(table).toContain('<th scope="col">');
      expect(table).toContain('<th scope="row">');
    }
    expect(html.match(/<section[^>]*aria-labelledby="[\w-]+" tabindex="0"/gi)).toHaveLength(
      tables.length,
    );
  });

  test('tell every red flag and every fact that decides directly, each with its basis', async () => {
    const html = await render('signs', locale);
    for (const { id } of redFlags) expect(html).toContain(escaped(nameOf(locale, id)));
    const criteria = (readWords(locale, 'evidence') as Record<string, Record<string, string>>)
      .criteria;
    for (const { id } of hardCriteria) expect(html).toContain(escaped(criteria?.[id] ?? id));
    const grades = html.match(/<strong>(?:A\*?|B|C)<\/strong>/g);
    expect(grades).toHaveLength(redFlags.length + hardCriteria.length);
  });

  test('draw every question and say in words when it is asked', async () => {
    const html = await render('map', locale);
    const drawings = [...html.matchAll(/<svg[^>]*role="img"[^>]*aria-labelledby="([\w-]+)"/g)];
    expect(drawings).toHaveLength(2);
    for (const [, title] of drawings) expect(html).toMatch(new RegExp(`<title id="${title}">`));
    for (const id of questionIds) expect(anchorsOf(html)).toContain(`map-${id}`);
  });

  test('leave no gap and set no style of their own', async () => {
    const html = await renderAll(locale);
    expect(html.match(/⟦[^⟧]*⟧|undefined|\sstyle=/)).toBeNull();
    expect(html.match(/<h1/g)).toHaveLength(evidenceParts.length + 1);
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
