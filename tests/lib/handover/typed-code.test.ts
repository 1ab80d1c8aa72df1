import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeHandover } from '../../../lib/handover/code.ts';
import { codeAddress } from '../../../lib/handover/code-address.ts';
import { openHandover } from '../../../lib/handover/open-handover.ts';
import { typedLines } from '../../../lib/handover/typed-code.ts';
import { handovers, inOrder } from './arbitrary-handovers.ts';
import { longest } from './longest-handover.ts';

const code = encodeHandover(longest);
const lines = typedLines(code);
const opened = (text: string) => {
  const read = openHandover(text);
  return read.ok ? encodeHandover(read.handover) : read;
};

/** The lines with one of them changed. */
const withLine = (line: number, change: (text: string) => string): string =>
  lines.map((text, place) => (place === line - 1 ? change(text) : text)).join('\n');

describe('the typed form', () => {
  test('is ten lines of two groups for the longest sheet', () => {
    expect(lines).toHaveLength(10);
    expect(lines[0]).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4}$/);
  });

  test('is read as the same sheet, over 2 000 sheets', () => {
    fc.assert(
      fc.property(handovers, (handover) => {
        const read = openHandover(typedLines(encodeHandover(handover)).join('\n'));
        expect(read).toEqual({ ok: true, handover: inOrder(handover) });
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['without spaces', lines.join('').replaceAll(' ', '')],
    ['in lower case with dashes', lines.join('-').replaceAll(' ', '-').toLowerCase()],
    ['with O for 0, and I and l for 1', lines.join(' ').replaceAll('0', 'O').replaceAll('1', 'l')],
    [
      'in the full-width characters of a Chinese keyboard',
      lines
        .join('')
        .replace(/[0-9A-Z]/g, (each) => String.fromCodePoint(each.charCodeAt(0) + 0xfee0)),
    ],
  ])('is read %s', (_, text) => {
    expect(opened(text)).toBe(code);
  });

  test('names the line of any one wrong character', () => {
    for (let line = 1; line <= lines.length; line += 1)
      for (const place of [0, 3, 5, 8]) {
        const change = (text: string) =>
          [...text].map((each, at) => (at === place ? (each === '7' ? '9' : '7') : each)).join('');
        if ((lines[line - 1]?.length ?? 0) <= place) continue;
        expect(opened(withLine(line, change))).toEqual({ ok: false, reason: 'mistyped', line });
      }
  });

  test('names the line of two neighbours that were swapped', () => {
    for (let line = 1; line <= lines.length; line += 1) {
      const swapped = withLine(line, ([a = '', b = '', ...rest]) => [b, a, ...rest].join(''));
      const same = lines[line - 1]?.[0] === lines[line - 1]?.[1];
      expect(opened(swapped)).toEqual(same ? code : { ok: false, reason: 'mistyped', line });
    }
  });

  test('names the line in which a character is missing', () => {
    expect(opened(withLine(3, (text) => text.slice(1)))).toEqual({
      ok: false,
      reason: 'mistyped',
      line: 3,
    });
  });

  test('names the first line while it is the only one', () => {
    expect(opened('1234 5678')).toEqual({ ok: false, reason: 'mistyped', line: 1 });
  });

  test('notices two lines that changed places', () => {
    const [first = '', second = '', ...rest] = lines;
    expect(opened([second, first, ...rest].join('\n'))).toMatchObject({ ok: false });
  });

  test('says that lines are right so far while the end is missing', () => {
    for (let count = 1; count < lines.length; count += 1)
      expect(opened(lines.slice(0, count).join('\n'))).toEqual({
        ok: false,
        reason: 'incomplete',
      });
  });
});

describe('a scanned address', () => {
  const address = codeAddress('https://check.example:8443', 'zh-CN', code);

  test('is opened, also by a scanner that thinks of another keyboard', () => {
    expect(opened(address)).toBe(code);
    expect(opened(` ${address}\n`)).toBe(code);
    expect(opened(address.replace('#', '£'))).toBe(code);
    expect(opened(address.replace('#', '＃').replace(':', '：'))).toBe(code);
  });

  test('with a wrong character is damaged, and no line is named', () => {
    expect(opened(address.slice(0, -1))).toEqual({ ok: false, reason: 'damaged' });
  });

  test('of something else is no code', () => {
    expect(opened('https://check.example/en/evidence#R01')).toMatchObject({ reason: 'not-a-code' });
  });
});

test('nothing that is typed makes it throw, over 3 000 texts', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ maxLength: 90 }),
  );
  fc.assert(
    fc.property(texts, (text) => !openHandover(text).ok),
    { numRuns: 3_000 },
  );
});
