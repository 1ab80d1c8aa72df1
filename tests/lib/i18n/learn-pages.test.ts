import { describe, expect, test } from 'vitest';
import TopicPage from '../../../app/[locale]/learn/[topic]/page.tsx';
import IndexPage from '../../../app/[locale]/learn/page.tsx';
import { locales } from '../../../lib/i18n/locales.ts';
import { sources } from '../../../rules/evidence/sources.ts';
import { topics } from '../../../rules/learn/catalogue.ts';
import { sectionIds } from '../../../rules/learn/topic.ts';
import { readWords } from '../../support/locale-checks.ts';
import { anchorsOf, escaped, renderPage, textOf, unshown } from '../../support/rendered-page.ts';

const topicIds = Object.keys(topics);

describe.each(locales)('the pages to read in %s', (locale) => {
  const renderTopic = (topic: string) => renderPage(TopicPage, { locale, topic });

  test('show every text written for them', async () => {
    const pages = await Promise.all(topicIds.map(renderTopic));
    const html = [await renderPage(IndexPage, { locale }), ...pages].join('\n');
    expect(unshown(html, 'learn', locale)).toEqual([]);
    expect(html.match(/⟦[^⟧]*⟧|undefined|\sstyle=/)).toBeNull();
  });

  test('have an index that leads to each of them', async () => {
    const html = await renderPage(IndexPage, { locale });
    for (const topic of topicIds) expect(html).toContain(`href="/${locale}/learn/${topic}"`);
  });

  test.each(topicIds)(
    '%s: parts in order, a table with heads, sources that exist',
    async (topic) => {
      const html = await renderTopic(topic);
      const places = sectionIds.map((section) => html.indexOf(`<h2 id="${section}">`));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(html.match(/<table/g)).toHaveLength(1);
      expect(html.match(/<th scope="row">/g)?.length).toBe(
        topics[topic as keyof typeof topics].differs.length,
      );
      for (const [, id = ''] of html.matchAll(/\/evidence\/sources#([^"]+)"/g))
        expect(Object.keys(sources)).toContain(id);
      for (const [, id = ''] of html.matchAll(/href="#([^"]+)"/g))
        expect(anchorsOf(html)).toContain(id);
    },
  );

  test.each(topicIds)(
    '%s: says that it is no diagnosis, and shows no title of a paper',
    async (topic) => {
      const html = await renderTopic(topic);
      const { limit } = readWords(locale, 'results') as { limit: string };
      expect(html).toContain(escaped(limit));
      const text = textOf(html);
      for (const { title } of Object.values(sources))
        if (title.length > 25) expect(text).not.toContain(title);
    },
  );
});
