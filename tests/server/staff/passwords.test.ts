import { describe, expect, test } from 'vitest';
import { hashPassword, verifyPassword } from '../../../server/staff/password-hash.ts';
import { passwordFault } from '../../../server/staff/password-rules.ts';

describe('a password at rest', () => {
  test('is argon2id with at least 19 MiB, two passes and one lane, and a salt of its own', async () => {
    const [one, two] = await Promise.all([
      hashPassword('三个安静的房间'),
      hashPassword('三个安静的房间'),
    ]);
    expect(one).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
    );
    expect(one).not.toBe(two);
  });

  test.each([
    ['Chinese', '三个安静的房间'],
    ['blanks at both ends', '  quiet rooms  '],
    ['emoji', '🏥🏥🏥🏥🏥🏥🏥🏥'],
    ['256 characters', 'x'.repeat(255) + 'y'],
  ])('is compared whole and exactly: %s', async (_what, password) => {
    const stored = await hashPassword(password);
    expect(await verifyPassword(stored, password)).toBe(true);
    for (const other of [
      password.trim(),
      password.slice(0, -1),
      `${password} `,
      password.toUpperCase(),
    ])
      if (other !== password) expect(await verifyPassword(stored, other)).toBe(false);
  });

  test('nobody has no password, also not the empty one', async () => {
    expect(await verifyPassword(null, '')).toBe(false);
    expect(await verifyPassword('', '')).toBe(false);
  });

  test('many at once are all answered', async () => {
    const stored = await hashPassword('a quiet room');
    const tries = ['a quiet room', 'b', 'c', 'a quiet room', 'd', 'e'];
    const said = await Promise.all(tries.map((each) => verifyPassword(stored, each)));
    expect(said).toEqual([true, false, false, true, false, false]);
  });
});

describe('which passwords are taken', () => {
  const fault = (password: string) =>
    passwordFault(password, ['li.wei', 'Li Wei', 'Harbour Clinic', '海港医院']);

  test.each([
    ['seven characters', 'qu7et r', 'too-short'],
    ['eight characters', 'qu7et rm', null],
    ['seven Chinese characters', '三间安静的屋', 'too-short'],
    ['eight Chinese characters', '走廊尽头三间安静', null],
    ['seven emoji, which are fourteen units', '🏥🌊🚪🌙🏥🌊🚪', 'too-short'],
    ['64 characters', 'quiet room '.repeat(6).slice(0, 64), null],
    ['256 characters', 'quiet room '.repeat(24).slice(0, 256), null],
    ['257 characters', 'quiet room '.repeat(24).slice(0, 257), 'too-long'],
    ['small letters only', 'quietroomsahead', null],
    ['a common one', 'qwertyuiop', 'common'],
    ['a common one in capitals', 'FOOTBALL', 'common'],
    ['a common one with ornaments', 'Password!2024', 'common'],
    ['one letter again and again', 'aaaaaaaaaaaa', 'common'],
    ['three digits again and again', '123123123123', 'common'],
    ['the product with a year', 'facewise2026', 'guessable'],
    ['the clinic with a year', 'Harbour2026', 'guessable'],
    ['the clinic in Chinese with a year', '海港医院2026', 'guessable'],
    ['the user name twice', 'li.wei.li.wei', 'guessable'],
    ['the clinic inside a long sentence', 'the harbour gulls wake at six', null],
  ] as const)('%s', (_what, password, expected) => {
    expect(fault(password)).toBe(expected);
  });
});
