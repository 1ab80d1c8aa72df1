import { expect, type Page, test } from '@playwright/test';
import { codeAt } from '../../server/staff/time-code.ts';
import { axeFindings } from './support/axe-findings.ts';
import { keepDesk, password, setUpLink } from './support/desk.ts';
import { staffWords } from './support/staff-words.ts';

/*
 * Runs before every other browser test: makes the clinic of the run through the real set-up link, the
 * way its first administrator does, and keeps who may sign in for the tests of the desk.
 */

const { t } = staffWords('en');

const look = async (page: Page) => expect(await axeFindings(page), page.url()).toEqual([]);

const fillPassword = (page: Page, id = 'password') => page.locator(`#${id}`).fill(password);

const signIn = async (page: Page, username: string) => {
  await expect(
    page.getByRole('heading', { level: 1, name: t('staff:signIn.title') }),
  ).toBeVisible();
  await page.getByLabel(t('staff:fields.username')).fill(username);
  await fillPassword(page);
  await page.getByRole('button', { name: t('staff:signIn.button') }).click();
};

const invite = async (page: Page, name: string, username: string, role: string) => {
  await page.locator('#invite-name').fill(name);
  await page.locator('#invite-username').fill(username);
  await page.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  await page.getByRole('button', { name: t('staff:people.invite') }).click();
  const title = t('staff:people.linkTitle', { name });
  await expect(page.getByRole('heading', { name: title })).toBeFocused();
  return page.locator('section code').innerText();
};

test('set-up → second factor → invitations → sign in → sign out', async ({ page, browser }) => {
  test.setTimeout(180_000);
  await page.goto((await setUpLink()).replace('/zh-CN/', '/en/'));
  const button = page.getByRole('button', { name: t('staff:setup.button') });
  await expect(button).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await button.click();
  await expect(page.getByRole('alert').first()).toBeFocused();
  await look(page);
  await page.getByLabel(t('staff:fields.nameZh')).fill('海港医院');
  await page.getByLabel(t('staff:fields.nameEn')).fill('Harbour Clinic');
  await expect(page.getByLabel(t('staff:fields.slug'))).toHaveValue('harbour-clinic');
  await page.locator('#name').fill('Ana Lopez');
  await page.getByLabel(t('staff:fields.username')).fill('ana.lopez');
  await fillPassword(page);
  await button.click();
  await expect(page.getByRole('heading', { name: t('staff:setup.doneTitle') })).toBeFocused();
  await look(page);

  await page.getByRole('link', { name: t('staff:setup.toSignIn') }).click();
  await signIn(page, 'ana.lopez');
  await expect(page.getByRole('img', { name: t('staff:factor.qrAlt') })).toBeVisible();
  await look(page);
  const secret = (await page.locator('li code').innerText()).replaceAll(/\s/g, '');
  await page.getByLabel(t('staff:factor.step2')).fill(codeAt(secret, new Date()));
  await page.getByRole('button', { name: t('staff:factor.button') }).click();
  await expect(page.getByRole('heading', { name: t('staff:factor.codesTitle') })).toBeFocused();
  const recoveryCodes = await page.locator('main ul > li').allInnerTexts();
  expect(recoveryCodes).toHaveLength(8);
  await look(page);
  await page.getByRole('button', { name: t('staff:factor.codesKept') }).click();

  await page.getByRole('link', { name: t('staff:settings.people') }).click();
  const links = [
    await invite(page, 'Wang Fang', 'wang.fang', 'Front desk'),
    await invite(page, 'Chen Bo', 'chen.bo', 'Clinician'),
  ];
  await look(page);

  const parts = page.getByRole('navigation', { name: t('staff:settings.sections') });
  await parts.getByRole('link', { name: t('staff:settings.clinic'), exact: true }).click();
  const fromPhones = page.getByRole('checkbox', { name: t('staff:clinic.acceptsFromPhones') });
  await fromPhones.check();
  await page.getByRole('button', { name: t('staff:clinic.save') }).click();
  await expect(page.getByText(t('staff:clinic.saved'))).toBeVisible();

  for (const link of links) {
    const theirs = await (await browser.newContext()).newPage();
    await theirs.goto(link);
    await expect(theirs.getByRole('heading', { level: 1 })).toContainText(/Welcome/);
    await look(theirs);
    await theirs.getByLabel(t('staff:fields.newPassword')).fill(password);
    await theirs.getByRole('button', { name: t('staff:link.button') }).click();
    await theirs.getByRole('link', { name: t('staff:setup.toSignIn') }).click();
    await signIn(theirs, link === links[0] ? 'wang.fang' : 'chen.bo');
    await expect(theirs.getByRole('button', { name: 'Sign out' })).toBeVisible();
    await theirs.getByRole('button', { name: 'Sign out' }).click();
    await expect(theirs).toHaveURL(/\/en\/desk\/sign-in$/);
    await theirs.goto('/en/desk');
    await expect(theirs).toHaveURL(/\/en\/desk\/sign-in/);
    await theirs.context().close();
  }
  keepDesk({ recoveryCodes, admin: await page.context().storageState() });
});
