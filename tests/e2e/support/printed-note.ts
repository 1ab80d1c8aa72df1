import type { Page } from '@playwright/test';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Answers, QuestionId } from '../../../rules/schema/contract.ts';
import { begin, toNote, toResult, walk } from './journey.ts';
import { firstLine, type Pdf, pdfFaults, readPdf, withoutSpaces } from './read-pdf.ts';
import { words } from './words.ts';

/** Papers that a note is printed on; a slip is as long as it needs. */
export const papers = {
  A4: { width: '210mm', height: '297mm' },
  A5: { width: '148mm', height: '210mm' },
  slip: { width: '80mm', height: '297mm' },
} as const;

/** Walks to the visit note. */
export const openNote = async (page: Page, locale: Locale, answers: Answers): Promise<void> => {
  await begin(page, locale);
  await walk(page, locale, answers);
  await toResult(page, locale);
  await toNote(page, locale);
};

/** Every line that the page shows in print, without spaces. */
const linesInPrint = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ media: 'print' });
  const text = await page.getByRole('main').innerText();
  await page.emulateMedia({ media: null });
  return text
    .split('\n')
    .map(withoutSpaces)
    .filter((line) => line !== '');
};

/** Words of answers that say something about the person. */
const tellingWords = (locale: Locale, answers: Answers): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]) =>
    [answer]
      .flat()
      .map((option) => words[locale].t(`questions:${id as QuestionId}.options.${option}`)),
  );

/** Prints the note that is open, and says what is wrong with the sheet. */
export const printFaults = async (
  page: Page,
  locale: Locale,
  answers: Answers,
  paper: keyof typeof papers,
): Promise<{ readonly pdf: Pdf; readonly bytes: Buffer; readonly faults: readonly string[] }> => {
  const lines = await linesInPrint(page);
  const bytes = await page.pdf({ ...papers[paper], preferCSSPageSize: true });
  const pdf = await readPdf(bytes);
  const limit = withoutSpaces(words[locale].t('results:limit'));
  const title = withoutSpaces(pdf.title);
  return {
    pdf,
    bytes,
    faults: [
      ...pdfFaults(pdf),
      ...lines.filter((line) => !pdf.text.includes(line)).map((line) => `“${line}” is not printed`),
      ...(limit.startsWith(firstLine(pdf)) && firstLine(pdf) !== ''
        ? []
        : ['the first line is not the limit']),
      ...tellingWords(locale, answers)
        .filter((word) => title.includes(withoutSpaces(word)))
        .map((word) => `the title says “${word}”`),
    ],
  };
};
