import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSymbols, encodeHandover, framed } from '../../../lib/handover/code.ts';
import { codeAddress } from '../../../lib/handover/code-address.ts';
import { locales1, questions1 } from '../../../lib/handover/format-1.ts';
import type { Handover } from '../../../lib/handover/handover.ts';
import { symbolsOf } from '../../../lib/handover/symbols.ts';
import { locales } from '../../../lib/i18n/locales.ts';
import { assess } from '../../../rules/engine/assess.ts';
import { checkSheet } from '../../../rules/schema/check-sheet.ts';
import { contract, questionIds } from '../../../rules/schema/contract.ts';
import { rulesVersion } from '../../../rules/version.ts';
import { classicSpasm } from '../../components/assessment-fixture.ts';
import { classicCases } from '../../e2e/support/classic-cases.ts';
import { handovers, inOrder } from './arbitrary-handovers.ts';
import { longest } from './longest-handover.ts';

const decode = (code: string) => decodeSymbols(symbolsOf(code));

const classic: Handover = {
  answers: classicSpasm,
  witness: { 'seen-asleep': 'both' },
  subject: 'other',
  locale: 'en',
  rules: { version: '1.0.0', hashStart: 'fb9f' },
  day: '2026-11-24',
};

describe('a code', () => {
  test('gives back what was put in, over 10 000 sheets', () => {
    fc.assert(
      fc.property(handovers, (handover) => {
        const read = decode(encodeHandover(handover));
        if (!read.ok) throw new Error(read.reason);
        expect(read.handover).toEqual(inOrder(handover));
      }),
      { numRuns: 10_000 },
    );
  });

  test('leads to the same assessment, over 1 000 sheets', () => {
    fc.assert(
      fc.property(handovers, (handover) => {
        const read = decode(encodeHandover(handover));
        if (!read.ok) throw new Error(read.reason);
        expect(assess(read.handover.answers)).toEqual(assess(handover.answers));
      }),
      { numRuns: 1_000 },
    );
  });

  test('is the same for the same answers, in whatever order they were ticked', () => {
    const { 'where-now': places, ...rest } = classicSpasm;
    const turned = { 'where-now': places?.toReversed() ?? [], ...rest };
    expect(encodeHandover({ ...classic, answers: turned })).toBe(encodeHandover(classic));
  });

  test('of an empty sheet is a code as well', () => {
    const nothing: Handover = { ...classic, answers: {}, witness: {}, day: null };
    const read = decode(encodeHandover(nothing));
    expect(read.ok && read.handover).toEqual(nothing);
  });

  test.each(['2025-12-31', '2071-01-01', 'not a day', '2026-02-31T10:00'])(
    'leaves out a day that a clock cannot have meant: %s',
    (day) => {
      const read = decode(encodeHandover({ ...classic, day }));
      expect(read.ok && read.handover.day).toBeNull();
    },
  );

  test('is refused to be written with an option that its table does not know', () => {
    const answers = { ...classicSpasm, side: 'upside-down' } as unknown as Handover['answers'];
    expect(() => encodeHandover({ ...classic, answers })).toThrow('upside-down');
  });
});

describe('its length', () => {
  test('is 66 characters for the longest sheet there can be, far below 1 195 as an address', () => {
    const code = encodeHandover(longest);
    expect(decode(code).ok).toBe(true);
    expect(code).toHaveLength(66);
    const host = `https://${'h'.repeat(253)}:65535`;
    expect(codeAddress(host, 'zh-CN', code).length).toBeLessThanOrEqual(1_195);
  });

  test('is at most that of the longest sheet, for every other', () => {
    fc.assert(
      fc.property(handovers, (handover) => encodeHandover(handover).length <= 66),
      { numRuns: 2_000 },
    );
  });

  test('is 27 to 33 characters for the classic stories, answered to the end', () => {
    const lengths = classicCases.map(
      ({ answers }) => encodeHandover({ ...classic, answers, witness: {} }).length,
    );
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([27, 33]);
  });
});

describe('format 1 is frozen', () => {
  test('its table has the fingerprint it was published with', () => {
    const table = JSON.stringify([questions1, locales1]);
    expect(createHash('sha256').update(table).digest('hex')).toBe(
      '3f3e70727b439a0f77e38587e7a3727be74845acd624aff9eae6389fece6437a',
    );
  });

  test.each([
    [
      'a classic story, seen by both',
      classic,
      '1EVZT6AH4TTW0YGST01B28BQN495CD16RDBE193XSY001089MT6',
    ],
    [
      'the longest sheet',
      longest,
      '131S3HNGWD7WHS8HQN6KEY7PH84XRTH0SWCZ8B5RSZZR2T0PZZVZZZZZZZZZ2VMB6P',
    ],
  ])('still writes and reads a code of the first day: %s', (_, handover, code) => {
    expect(encodeHandover(handover)).toBe(code);
    const read = decode(code);
    expect(read.ok && read.handover).toEqual(inOrder(handover));
  });

  test('knows every question and option of the contract; when this fails, add a format', () => {
    const ofTable = questions1.map(({ id, kind, single, ticks }) => [
      id,
      kind,
      [...single, ...ticks].filter((option) => option !== null).toSorted(),
    ]);
    const ofContract = questionIds.map((id) => [
      id,
      contract[id].kind,
      [...contract[id].options].toSorted(),
    ]);
    expect(ofTable.toSorted()).toEqual(ofContract.toSorted());
    expect([...locales1].toSorted()).toEqual([...locales].toSorted());
  });

  test('has room for the version of the rules', () => {
    const rules = { version: rulesVersion.version, hashStart: rulesVersion.hash.slice(0, 4) };
    const read = decode(encodeHandover({ ...classic, rules }));
    expect(read.ok && read.handover.rules).toEqual(rules);
    const tooNew = { ...classic, rules: { version: '16.0.0', hashStart: '0000' } };
    expect(() => encodeHandover(tooNew)).toThrow('16.0.0');
  });
});

describe('what is refused', () => {
  const code = encodeHandover(classic);

  test('every other format, known by its number alone', () => {
    const body = symbolsOf(code)?.slice(1, -6) ?? [];
    const reasons = Array.from({ length: 32 }, (_, format) => {
      const read = decode(framed(format, body));
      return read.ok ? 'read' : read.reason;
    });
    expect(reasons).toEqual(reasons.map((_, format) => (format === 1 ? 'read' : 'unknown-format')));
  });

  test('every single changed character', () => {
    const characters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
    for (const [place, right] of [...code].entries())
      for (const character of characters) {
        if (character === right) continue;
        const changed = code.slice(0, place) + character + code.slice(place + 1);
        expect(decode(changed)).toEqual({ ok: false, reason: 'damaged' });
      }
  });

  test.each(['', '1', '1ABC', 'U'.repeat(40), '面肌自查', '1'.repeat(201), '<script>', '%00'])(
    'what is no code at all: %s',
    (text) => {
      expect(decode(text)).toEqual({ ok: false, reason: 'not-a-code' });
    },
  );

  test('a number with zeros before it, or with something left over', () => {
    const body = symbolsOf(code)?.slice(1, -6) ?? [];
    expect(decode(framed(1, [0, ...body]))).toEqual({ ok: false, reason: 'impossible' });
    expect(decode(framed(1, [...body, ...Array(40).fill(31)]))).toEqual({
      ok: false,
      reason: 'impossible',
    });
  });

  test('an onset after the present age, written with a right checksum', () => {
    const answers = { 'age-now': 'age-18-39', 'onset-age': 'age-60-plus' } as const;
    const forged = encodeHandover({ ...classic, answers, witness: {} });
    expect(decode(forged)).toEqual({ ok: false, reason: 'impossible' });
  });
});

describe('10 000 broken codes', () => {
  const damage = fc
    .tuple(handovers, fc.constantFrom('flip', 'cut', 'swap', 'double'), fc.nat(), fc.nat())
    .map(([handover, kind, first, second]) => {
      const code = encodeHandover(handover);
      const place = first % code.length;
      if (kind === 'cut') return { code, broken: code.slice(0, place) };
      if (kind === 'double') return { code, broken: code.slice(0, place) + code.slice(place - 1) };
      const symbols = [...(symbolsOf(code) ?? [])];
      const other = second % code.length;
      const [a = 0, b = 0] = [symbols[place], symbols[other]];
      if (kind === 'flip') symbols[place] = a ^ (1 << (second % 5));
      else [symbols[place], symbols[other]] = [b, a];
      return {
        code,
        broken: String.fromCodePoint(...symbols.map((each) => 0x100 + each)),
        symbols,
      };
    });

  test('bits turned, ends cut off, characters swapped or said twice: none is read as something else', () => {
    fc.assert(
      fc.property(damage, ({ code, broken, symbols }) => {
        const read = decodeSymbols(symbols ?? symbolsOf(broken));
        return !read.ok || encodeHandover(read.handover) === code;
      }),
      { numRuns: 5_000 },
    );
  });

  test('random text of any kind: none is read', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), maxLength: 120 }),
    );
    fc.assert(
      fc.property(texts, (text) => !decode(text).ok),
      { numRuns: 3_000 },
    );
  });

  test('random numbers with a right checksum: what is read is a legal sheet and its only code', () => {
    let accepted = 0;
    const bodies = fc.array(fc.nat({ max: 31 }), { maxLength: 66 });
    fc.assert(
      fc.property(bodies, (body) => {
        const code = framed(1, body);
        const read = decode(code);
        if (!read.ok) return read.reason === 'impossible';
        accepted += 1;
        return checkSheet(read.handover.answers).ok && encodeHandover(read.handover) === code;
      }),
      { numRuns: 2_000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
