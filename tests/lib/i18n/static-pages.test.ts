import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import PrivacyPage from '../../../app/[locale]/privacy/page.tsx';
import SafetyPage from '../../../app/[locale]/safety/page.tsx';
import { OperatorLines } from '../../../components/operator/operator-lines.tsx';
import { locales } from '../../../lib/i18n/locales.ts';
import { renderPage, textOf, unshown } from '../../support/rendered-page.ts';

describe.each(locales)('the privacy page in %s', (locale) => {
  test('shows every text written for it, the operator before and after it is known', async () => {
    const page = await renderPage(PrivacyPage, { locale });
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

  test('leaves no gap and sets no style of its own', async () => {
    const html = await renderPage(PrivacyPage, { locale });
    expect(html).not.toMatch(/[⟦⟧]|undefined|\sstyle=/);
    expect(html.match(/<h1/g)).toHaveLength(1);
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

describe.each(locales)('the safety page in %s', (locale) => {
  test('shows every text of the statement, and who runs this copy', async () => {
    const page = await renderPage(SafetyPage, { locale });
    expect(unshown(page, 'safety', locale)).toEqual([]);
    expect(page).toContain('/api/v1/operator');
    expect(page).not.toMatch(/[⟦⟧]|undefined|\sstyle=/);
    expect(page.match(/<h1/g)).toHaveLength(1);
  });
});
