import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { contract } from '../../rules/schema/contract.ts';
import { rulesVersion } from '../../rules/version.ts';
import { axeFindings } from './support/axe-findings.ts';
import { words } from './support/words.ts';

for (const locale of locales)
  test(`${locale}: the paper sheet asks every sign, says by which rules, and prints`, async ({
    page,
  }) => {
    const { t } = words[locale];
    await page.goto(`/${locale}/paper`);
    const text = await page.locator('main').innerText();
    for (const gate of ['emergency-signs', 'warning-signs'] as const)
      for (const option of contract[gate].options)
        expect(text).toContain(t(`questions:${gate}.options.${option}`));
    expect(text).toContain(rulesVersion.hash.slice(0, 8));
    expect(text.indexOf(t('questions:emergency-signs.title'))).toBeLessThan(
      text.indexOf(t('questions:warning-signs.title')),
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
