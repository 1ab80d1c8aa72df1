import { describe, expect, it } from 'vitest';
import { wordingContext } from '../../../lib/check/wording-context.ts';

describe('the words', () => {
  it.each([
    ['self', undefined, 'self'],
    ['self', 'age-40-64', 'self'],
    ['self', 'age-12-17', 'self'],
    ['other', undefined, 'other'],
    ['other', 'not-sure', 'other'],
    ['other', 'age-18-39', 'other'],
    ['other', 'age-12-17', 'child'],
    ['other', 'under-12', 'child'],
    ['other', 'under-4', 'child'],
  ] as const)('for %s, aged %s, are those for %s', (subject, age, context) => {
    expect(wordingContext(subject, age === undefined ? {} : { 'age-now': age })).toBe(context);
  });
});
