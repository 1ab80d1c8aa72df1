import { expect, test } from '@playwright/test';
import { classicCases } from './support/classic-cases.ts';
import { openNote, printFaults } from './support/printed-note.ts';
import { words } from './support/words.ts';

const answers = classicCases[0]?.answers ?? {};

// Every paper, in both languages: visit-note.full.ts, by npm run test:full.
test('the Chinese note prints whole on A4: the limit first, no answer in its title, two pages at most', async ({
  page,
}) => {
  await openNote(page, 'zh-CN', answers);
  const { pdf, faults } = await printFaults(page, 'zh-CN', answers, 'A4');
  expect(faults).toEqual([]);
  expect(pdf.title).toContain(words['zh-CN'].t('ui:note.title'));
  expect(pdf.pages.length).toBeLessThanOrEqual(2);

  // The checks can fail: a line too wide for its paper, and a title that tells an answer.
  const told = words['zh-CN'].t('questions:side.options.left');
  await page.evaluate((text) => {
    document.title = text;
    const wide = document.createElement('p');
    wide.style.cssText = 'position: absolute; inset-inline-start: 150mm; white-space: nowrap';
    wide.textContent = '超出纸边的一行字'.repeat(4);
    document.querySelector('main')?.append(wide);
  }, told);
  const planted = await printFaults(page, 'zh-CN', answers, 'A4');
  expect(planted.faults).toContain(`the title says “${told}”`);
  expect(planted.faults.some((fault) => fault.endsWith('leaves the paper'))).toBe(true);
});
