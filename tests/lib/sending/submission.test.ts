import { expect, test } from 'vitest';
import { FileIntake, IdempotencyKey } from '../../../lib/api/file-intake.ts';
import type { IntakeBody } from '../../../lib/sending/submission.ts';
import { newKey, type Source, submissionOf } from '../../../lib/sending/submission.ts';

const sources: readonly Source[] = ['desk', 'kiosk', 'phone', 'code'];

const body = (source: Source): IntakeBody => ({
  clinic: 'north',
  answers: { 'emergency-signs': ['none'], side: 'left' },
  witness: { side: 'both' },
  lang: 'zh-CN',
  subject: 'other',
  consent: { text: 'a'.repeat(64) },
  collectedAt: '2026-11-27T08:00:00.000Z',
  source,
});

test.each(sources)('what is sent from a %s is what the contract of the API takes', (source) => {
  expect(FileIntake.parse(body(source))).toEqual(body(source));
});

test('what is sent from a frame goes with the ticket of its host, and the contract takes both', () => {
  const { ref: _none, ...plain } = body('phone') as IntakeBody & { ref?: string };
  const given = { clinic: 'north', lang: 'en', source: 'phone', consent: null, now: null } as const;
  const check = { answers: {}, witness: {}, subject: 'self' } as const;
  expect(submissionOf(check, { ...given, ref: 'A-0042' }).body.ref).toBe('A-0042');
  expect(submissionOf(check, given).body).not.toHaveProperty('ref');
  expect(FileIntake.parse({ ...plain, ref: 'A-0042' })).toMatchObject({ ref: 'A-0042' });
  expect(FileIntake.safeParse({ ...plain, ref: 'Ms Li' }).success).toBe(false);
});

test('the contract would refuse a name beside the answers', () => {
  expect(FileIntake.safeParse({ ...body('kiosk'), name: 'somebody' }).success).toBe(false);
});

test('a new key is one the contract takes', () => {
  expect(IdempotencyKey.safeParse(newKey()).success).toBe(true);
  expect(newKey()).not.toBe(newKey());
});
