import { getDocumentProxy, getMeta } from 'unpdf';

/** A run of text where it stands on its page, in points from the lower left corner. */
interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** From top to bottom. */
  readonly runs: readonly Placed[];
}

export interface Pdf {
  readonly title: string;
  readonly pages: readonly PdfPage[];
  /** Everything that is written, without any space: lines break where the paper ends. */
  readonly text: string;
}

/**
 * A font may draw a letter and a radical with one shape, and a PDF then names the radical (U+2E80 to
 * U+2EFF). On paper they are the same.
 */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, radical = '', letter = '']) => [radical, letter]),
);

/** Spaces are the paper's, and so are the forms of a letter. */
export const withoutSpaces = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[\u2E80-\u2EFF]/gu, (radical) => letters[radical] ?? radical);

/** What stands on a printed document, as a reader of PDFs finds it. */
export const readPdf = async (bytes: Buffer): Promise<Pdf> => {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await getMeta(document);
  const pages: PdfPage[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items
      .flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
      .map(({ str, transform, width: wide }) => ({
        text: str,
        left: Number(transform[4]),
        right: Number(transform[4]) + wide,
        baseline: Number(transform[5]),
      }));
    pages.push({ width, height, runs });
  }
  const text = withoutSpaces(pages.flatMap(({ runs }) => runs.map((run) => run.text)).join(''));
  return { title: String(info.Title ?? ''), pages, text };
};

/** The line that stands highest on the first page. */
export const firstLine = ({ pages: [page] }: Pdf): string => {
  const runs = page?.runs ?? [];
  const top = Math.max(...runs.map(({ baseline }) => baseline));
  return withoutSpaces(
    runs
      .filter(({ baseline }) => top - baseline < 1)
      .map(({ text }) => text)
      .join(''),
  );
};

/** Text that leaves its page, and signs that stand for a letter no font has. */
export const pdfFaults = ({ pages, text }: Pdf): readonly string[] => [
  ...pages.flatMap(({ width, height, runs }, at) =>
    runs
      .filter(
        ({ left, right, baseline }) =>
          left < 0 || right > width + 0.5 || baseline < 0 || baseline > height,
      )
      .map((run) => `page ${at + 1}: “${run.text}” leaves the paper`),
  ),
  ...(/[\uFFFD\p{Co}\p{Cc}]/u.test(text) ? ['a letter that no font has'] : []),
];
