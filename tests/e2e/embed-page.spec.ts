import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { beginIn, headingOf, theFrame } from './support/frame.ts';
import { words } from './support/words.ts';

for (const locale of locales)
  test(`${locale}: the page for the web person fills in its own address, and shows what the frame tells`, async ({
    page,
    baseURL,
  }) => {
    const { t } = words[locale];
    await page.goto(`/${locale}/embedding`);
    const frame = theFrame(page);
    await expect(headingOf(frame)).toHaveText(t('ui:start.title'));
    const code = page.getByRole('figure', { name: t('embedding:ways.script') });
    await expect(code).toContainText(`src="${baseURL}/embed/v1.js"`);

    const clinic = page.getByLabel(t('embedding:clinic'));
    await clinic.fill('first-hospital');
    await expect(code).toContainText('data-clinic="first-hospital"');
    await clinic.fill('First Hospital');
    await expect(page.getByText(t('embedding:clinicError'))).toBeVisible();
    await expect(code).toContainText('data-clinic="demo"');

    const events = page.getByRole('list', { name: t('embedding:events') });
    await expect(events).toContainText('ready');
    await beginIn(frame, locale);
    await expect(events).toContainText('started {}');
    await expect(events).toContainText('progress {"step":1}');

    const other = locale === 'en' ? 'zh-CN' : 'en';
    await page.getByLabel(t('embedding:lang')).selectOption(other);
    await expect(headingOf(frame)).toHaveText(words[other].t('questions:emergency-signs.title'));
    await page.getByLabel(t('embedding:theme'), { exact: true }).selectOption('dark');
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
