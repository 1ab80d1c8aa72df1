import { expect, type Page, test } from '@playwright/test';
import { optionKeys } from '../../components/desk/interview/option-keys.ts';
import type { Answers, QuestionId } from '../../rules/schema/contract.ts';
import { axeFindings } from './support/axe-findings.ts';
import { classicCases } from './support/classic-cases.ts';
import { signInAs } from './support/desk.ts';
import { expectFiledOnce, watchFiling } from './support/kiosk.ts';
import { words } from './support/words.ts';

test.use({ serviceWorkers: 'block' });

/** Which question stands on the screen; null where none does. */
const questionOn = async (page: Page): Promise<QuestionId | null> => {
  const control = page.locator('main fieldset input').first();
  return (await control.count()) === 0
    ? null
    : ((await control.getAttribute('name')) as QuestionId | null);
};

const keysFor = (question: QuestionId, answers: Answers): readonly string[] => {
  const answer: string | readonly string[] | undefined = answers[question];
  const wanted = answer === undefined ? ['not-sure', 'prefer-not-to-say'] : [answer].flat();
  const found = optionKeys(question).filter(({ option }) => wanted.includes(option));
  const keys = found.slice(0, answer === undefined ? 1 : undefined).map(({ key }) => key);
  const isMany = Array.isArray(answer) && found.every(({ isWhole }) => !isWhole);
  return isMany ? [...keys, 'Enter'] : keys;
};

for (const [locale, patient, patientKey] of [
  ['en', 'zh-CN', '1'],
  ['zh-CN', 'en', '2'],
] as const)
  test(`${locale}: a classic case is filed with keys alone, and axe finds nothing on the way`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    const { t } = words[locale];
    const filing = await watchFiling(context);
    await signInAs(page, 'desk');
    const found: string[] = [];
    const look = async (what: string) => {
      for (const finding of await axeFindings(page)) found.push(`${what}: ${finding}`);
    };
    let keys = 0;
    let last = '';
    const press = async (key: string) => {
      // The same key again within 300 ms is taken for one press; nobody reads a line that fast.
      if (key === last) await page.waitForTimeout(320);
      keys += 1;
      last = key;
      await page.keyboard.press(key);
    };
    await page.goto(`/${locale}/desk/interview`);
    await expect(page.getByRole('banner').getByText('Wang Fang')).toBeVisible();
    await press(patientKey);
    await expect(page.locator(`input[value="${patient}"]`)).toBeChecked();
    await look('start');
    keys = 0;
    await press('Enter');
    const answers = classicCases[0]?.answers ?? {};
    for (let steps = 0; steps < 60; steps += 1) {
      const question = await questionOn(page);
      if (question === null) break;
      if (question === 'emergency-signs') {
        await look('gate');
        await page.keyboard.press('p');
        await expect(page.getByRole('dialog')).toBeVisible();
        await look('private screen');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
      for (const key of keysFor(question, answers)) await press(key);
      await expect.poll(() => questionOn(page)).not.toBe(question);
    }
    await look('review');
    await press('Enter');
    await expect.poll(() => filing.receipts.length).toBe(1);
    const ticket = await expectFiledOnce(filing, page.request);
    await expect(page.getByRole('main').getByText(ticket).first()).toBeVisible();
    await look('ticket');
    expect(keys).toBeLessThanOrEqual(25);
    expect(filing.bodies[0]).toMatchObject({
      source: 'desk',
      lang: patient,
      answers: { 'where-now': answers['where-now'] },
    });
    await page.keyboard.press('v');
    await expect(page.getByRole('heading', { name: t('ui:note.title') })).toBeVisible();
    await look('note');
    expect(found).toEqual([]);
  });
