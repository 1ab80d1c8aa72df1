import { expect, test } from '@playwright/test';
import { classicCases } from './support/classic-cases.ts';
import { openNote, printFaults } from './support/printed-note.ts';
import { pdfFaults } from './support/read-pdf.ts';
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
});

test('the checks of a print can fail: a title that tells, a line cut off, another first line, text beside the paper', async ({
  page,
}) => {
  const told = words.en.t('questions:side.options.left');
  await page.setContent(
    `<title>${told}</title><main><p>Note</p><p style="block-size: 0; overflow: hidden">Nobody reads this.</p></main>`,
  );
  const { pdf, faults } = await printFaults(page, 'en', answers, 'A5');
  expect(faults).toEqual([
    '“Nobodyreadsthis.” is not printed',
    'the first line is not the limit',
    `the title says “${told}”`,
  ]);
  const beside = { text: 'far away', left: 400, right: 430, baseline: 20 };
  const pages = [{ width: 420, height: 595, runs: [beside] }];
  expect(pdfFaults({ ...pdf, pages, text: '\u{E001}' })).toEqual([
    'page 1: “far away” leaves the paper',
    'a letter that no font has',
  ]);
});
