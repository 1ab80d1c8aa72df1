import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { axeFindings } from './support/axe-findings.ts';
import { hire, password, signedInPage, usernames } from './support/desk.ts';
import { staffWords } from './support/staff-words.ts';

const parts = [
  ['', 'clinic'],
  ['/people', 'people'],
  ['/kiosks', 'kiosks'],
  ['/security', 'security'],
  ['/trail', 'trail'],
] as const;

for (const locale of locales)
  for (const theme of ['light', 'dim', 'dark'] as const)
    test(`${locale}, ${theme}: axe finds nothing on any page of the settings`, async ({
      browser,
    }) => {
      const { t } = staffWords(locale);
      const page = await signedInPage(browser, 'admin');
      await page.addInitScript((choice) => localStorage.setItem('facewise.theme', choice), theme);
      for (const [path, part] of parts) {
        await page.goto(`/${locale}/desk/settings${path}`);
        await expect(
          page.getByRole('heading', { level: 1, name: t(`staff:${part}.title`) }),
        ).toBeVisible();
        await expect(page.getByText(t('staff:settings.loading'))).toHaveCount(0);
        expect(await axeFindings(page), page.url()).toEqual([]);
      }
      await page.context().close();
    });

test('by keyboard alone: a wrong password is told, a right one opens the desk', async ({
  page,
}) => {
  const { t } = staffWords('zh-CN');
  await page.goto('/zh-CN/desk/sign-in');
  const name = page.getByLabel(t('staff:fields.username'));
  await expect(name).toBeVisible();
  await name.focus();
  await page.keyboard.type('nobody.here');
  await page.keyboard.press('Tab');
  await page.keyboard.type('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toBeFocused();
  await expect(page.getByRole('alert').first()).toContainText(
    t('staff:errors.codes.wrong-credentials'),
  );
  expect(await axeFindings(page)).toEqual([]);
  await name.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(usernames.desk);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-CN\/desk$/);
});

test('a setting that cannot be taken is named with its reason, and a change is taken back', async ({
  browser,
}) => {
  const { t } = staffWords('en');
  const page = await signedInPage(browser, 'admin');
  await page.goto('/en/desk/settings');
  const phone = page.getByLabel(t('staff:clinic.phone'));
  const save = page.getByRole('button', { name: t('staff:clinic.save') });
  const before = await phone.inputValue();
  await phone.fill('call us');
  await save.click();
  await expect(
    page.getByRole('alert').filter({ hasText: t('staff:errors.heading') }),
  ).toBeFocused();
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await phone.fill('+86 10 1234 5678');
  await save.click();
  await expect(page.getByText(t('staff:clinic.saved'))).toBeVisible();
  await page.getByRole('button', { name: t('staff:clinic.undo') }).click();
  await expect(page.getByText(t('staff:clinic.undone'))).toBeVisible();
  await expect(phone).toHaveValue(before);
  await page.context().close();
});

test('a clerk sees no settings but the own account, whatever the address says', async ({
  page,
  browser,
}) => {
  const { t } = staffWords('en');
  await hire(browser, page, 'short.stay');
  for (const path of ['', '/people', '/kiosks', '/trail']) {
    await page.goto(`/en/desk/settings${path}`);
    await expect(page.getByText(t('staff:settings.onlyAdmin'))).toBeVisible();
  }
  await page.goto('/en/desk/settings/security');
  await expect(page.getByRole('main').getByText('short.stay')).toBeVisible();
  await page.getByRole('button', { name: t('staff:security.everywhere') }).click();
  await expect(page).toHaveURL(/\/en\/desk\/sign-in$/);
});

test('nothing of the clinic is in any form of any page, for somebody not signed in (S-02)', async ({
  request,
}) => {
  const tricks = [
    {},
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  ];
  for (const path of ['', '.rsc', '?_rsc=1', '.segments/_tree.segment.rsc', '.txt'])
    for (const headers of tricks) {
      const page = await request.get(`/en/desk/settings/people${path}`, { headers });
      expect(await page.text()).not.toMatch(/wang\.fang|Harbour|Ana Lopez/);
      const data = await request.get('/api/v1/staff', { headers });
      expect(data.status()).toBe(401);
      expect(await data.text()).not.toMatch(/wang|Harbour|Ana/);
    }
  expect((await request.get('/_next/data/x/en/desk/settings/people.json')).status()).toBe(404);
});
