import jsqr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrPath } from '../../../server/staff/qr-path.ts';
import { normalCode, readableCode } from '../../../server/staff/readable-code.ts';
import { codeAt, enrolmentAddress, newSecret, stepOf } from '../../../server/staff/time-code.ts';
import { newToken, tokenHash } from '../../../server/staff/token.ts';

describe('the code of an authenticator app', () => {
  // RFC 6238, appendix B: the secret is "12345678901234567890", the last six digits of its column SHA1.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const at = (seconds: number) => new Date(seconds * 1000);

  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('is that of the standard at %i s', (seconds, code) => {
    expect(codeAt(secret, at(seconds))).toBe(code);
    expect(stepOf(secret, code, at(seconds), null)).toBe(Math.floor(seconds / 30));
  });

  test('is taken half a minute early or late, and not a minute', () => {
    const code = codeAt(secret, at(3000));
    const step = 100;
    expect(
      [2969, 2970, 2999, 3000, 3029, 3030, 3059, 3060].map((s) =>
        stepOf(secret, code, at(s), null),
      ),
    ).toEqual([null, step, step, step, step, step, step, null]);
  });

  test('is taken once: not again in its own step, nor one of an earlier step', () => {
    const [before, now] = [codeAt(secret, at(2970)), codeAt(secret, at(3000))];
    expect(stepOf(secret, now, at(3000), 100)).toBeNull();
    expect(stepOf(secret, before, at(3000), 100)).toBeNull();
    expect(stepOf(secret, now, at(3000), 99)).toBe(100);
  });

  test.each(['', '28708', '2870822', '28708a', ' 287082', '２８７０８２'])(
    '"%s" is none',
    (code) => {
      expect(stepOf(secret, code, at(59), null)).toBeNull();
    },
  );

  test('a new secret has 160 bits and is not the last one', () => {
    expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newSecret()).not.toBe(newSecret());
  });

  test('an independent reader finds the address in the drawn code', () => {
    const address = enrolmentAddress(secret, 'li.wei');
    expect(address).toContain(`secret=${secret}`);
    const { size, path } = qrPath(address);
    expect(decoded(size, path)).toBe(address);
  });
});

const { default: readPixels } = jsqr as unknown as { default: typeof jsqr };

/** Paints the path, four pixels to a module, and reads it as a camera would. */
const decoded = (size: number, path: string): string | undefined => {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (
        let column = Number(x) * scale;
        column < (Number(x) + Number(width)) * scale;
        column += 1
      ) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return readPixels(pixels, side, side)?.data;
};

describe('secrets', () => {
  test('a token has 256 bits, and its hash does not contain it', () => {
    const tokens = Array.from({ length: 200 }, newToken);
    expect(new Set(tokens).size).toBe(200);
    for (const token of tokens) {
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
      expect(tokenHash(token)).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('a code to type has no letter that is taken for another, and forgives how it is typed', () => {
    for (let count = 0; count < 200; count += 1) {
      const code = readableCode(2);
      expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
      expect(normalCode(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(code);
      expect(normalCode(code.replace('-', ''))).toBe(code);
    }
  });
});
