import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { classicCases } from './support/classic-cases.ts';
import { measured } from './support/measured.ts';
import { openNote, papers, printFaults } from './support/printed-note.ts';

for (const locale of locales)
  for (const { story, answers } of [...classicCases.slice(0, 1), ...classicCases.slice(-1)])
    test(`${locale}: the note prints whole on A4, A5 and 80 mm: ${story}`, async ({
      page,
    }, info) => {
      test.setTimeout(120_000);
      await openNote(page, locale, answers);
      for (const paper of Object.keys(papers) as (keyof typeof papers)[]) {
        const { pdf, bytes, faults } = await printFaults(page, locale, answers, paper);
        writeFileSync(info.outputPath(`${locale}-${paper}.pdf`), bytes);
        measured('print', { locale, paper, story, pages: pdf.pages.length });
        expect(faults, paper).toEqual([]);
        if (paper === 'A4') expect(pdf.pages.length).toBeLessThanOrEqual(2);
      }
    });
