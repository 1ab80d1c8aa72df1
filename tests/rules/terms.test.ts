import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/engine/evaluate.ts';
import { factsOf } from '../../rules/engine/facts.ts';
import type { Condition } from '../../rules/schema/condition.ts';
import { type Answers, contract } from '../../rules/schema/contract.ts';
import { ageUnknown, anyWarningSign, sureTic } from '../../rules/terms.ts';

const isMet = (term: Condition, answers: Answers) => compile(term)(factsOf(answers).codes) === 2;

describe('a warning sign', () => {
  const { options } = contract['warning-signs'];

  it.each(options)('is every tick of its page but "none" and "not sure": %s', (tick) => {
    const isSign = tick !== 'none' && tick !== 'not-sure';
    expect(isMet(anyWarningSign, { 'warning-signs': [tick] })).toBe(isSign);
  });

  it('is none that nobody was asked about', () => {
    expect(isMet(anyWarningSign, {})).toBe(false);
  });
});

describe('a sure tic', () => {
  const everyday: Answers = { 'movement-kind': 'on-purpose-look', course: 'steady' };

  it.each<readonly [string, Answers, boolean]>([
    ['other tics', { ...everyday, 'other-tics': 'other-tics-yes' }, true],
    ['no other tics', { ...everyday, 'other-tics': 'other-tics-no' }, false],
    ['a changing kind, other tics or not', { ...everyday, course: 'changes-kind' }, true],
    [
      'jerks',
      { ...everyday, 'movement-kind': 'quick-jerks', 'other-tics': 'other-tics-yes' },
      false,
    ],
    [
      'one that spreads',
      { ...everyday, course: 'worse-or-spreading', 'other-tics': 'other-tics-yes' },
      false,
    ],
  ])('is an everyday movement with %s', (_, answers, isTic) => {
    expect(isMet(sureTic, answers)).toBe(isTic);
  });
});

describe('the age', () => {
  it('is unknown where nobody said it or was sure, and known at any age', () => {
    expect(isMet(ageUnknown, {})).toBe(true);
    for (const age of contract['age-now'].options)
      expect(isMet(ageUnknown, { 'age-now': age })).toBe(age === 'not-sure');
  });
});
