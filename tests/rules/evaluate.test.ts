import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOf } from '../../rules/engine/extent.ts';
import { hardCriteria } from '../../rules/hard-criteria/catalogue.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { redFlags } from '../../rules/red-flags/catalogue.ts';
import {
  all,
  any,
  type Condition,
  exactly,
  has,
  is,
  not,
  possible,
  sure,
  unknown,
  type Verdict,
} from '../../rules/schema/condition.ts';
import { type Answer, type Answers, questionIds } from '../../rules/schema/contract.ts';
import { sheets } from './support/arbitrary-sheets.ts';
import { judgeOf } from './support/judge.ts';
import { referenceExtent, referenceVerdict } from './support/reference.ts';

/** Three plain conditions with known verdicts on one sheet. */
const sheet: Answers = { side: 'left', 'eyes-shut': 'not-sure' };
const met = is('side', 'left', 'right');
const notMet = is('side', 'both-together');
const doubt = is('eyes-shut', 'neither');
const byVerdict: Readonly<Record<Verdict, Condition>> = { met, 'not-met': notMet, unknown: doubt };

const judge = (condition: Condition, answers: Answers = sheet): Verdict =>
  judgeOf(condition)(answers);

describe('three verdicts (Kleene)', () => {
  test.each<[Verdict, Verdict, Verdict, Verdict]>([
    // a, b, all(a, b), any(a, b)
    ['met', 'met', 'met', 'met'],
    ['met', 'unknown', 'unknown', 'met'],
    ['met', 'not-met', 'not-met', 'met'],
    ['unknown', 'met', 'unknown', 'met'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
    ['unknown', 'not-met', 'not-met', 'unknown'],
    ['not-met', 'met', 'not-met', 'met'],
    ['not-met', 'unknown', 'not-met', 'unknown'],
    ['not-met', 'not-met', 'not-met', 'not-met'],
  ])('%s and %s: together %s, either %s', (a, b, together, either) => {
    expect(judge(all(byVerdict[a], byVerdict[b]))).toBe(together);
    expect(judge(any(byVerdict[a], byVerdict[b]))).toBe(either);
  });

  test.each<[Verdict, Verdict, Verdict, Verdict, Verdict]>([
    // a, not, sure, possible, unknown
    ['met', 'not-met', 'met', 'met', 'not-met'],
    ['unknown', 'unknown', 'not-met', 'met', 'met'],
    ['not-met', 'met', 'not-met', 'not-met', 'not-met'],
  ])('%s: denied %s, surely %s, possibly %s, unknown %s', (a, denied, surely, possibly, open) => {
    expect(judge(not(byVerdict[a]))).toBe(denied);
    expect(judge(sure(byVerdict[a]))).toBe(surely);
    expect(judge(possible(byVerdict[a]))).toBe(possibly);
    expect(judge(unknown(byVerdict[a]))).toBe(open);
  });

  test('nothing asked for is met; nothing offered is not met', () => {
    expect(judge(all())).toBe('met');
    expect(judge(any())).toBe('not-met');
  });
});

describe('plain conditions', () => {
  test.each<[string, Condition, Answers, Verdict]>([
    ['one of the wanted options', is('course', 'steady'), { course: 'steady' }, 'met'],
    ['another option', is('course', 'steady'), { course: 'changes-kind' }, 'not-met'],
    ['"not sure" is not "no"', is('course', 'steady'), { course: 'not-sure' }, 'unknown'],
    ['an absent answer is not "no"', is('course', 'steady'), {}, 'unknown'],
    [
      '"not sure" that is wanted is met',
      is('palsy-before', 'not-sure'),
      { 'palsy-before': 'not-sure' },
      'met',
    ],
    ['"not sure" wanted, but absent', is('palsy-before', 'not-sure'), {}, 'unknown'],
    [
      '"prefer not to say" is an answer',
      is('drives', 'yes'),
      { drives: 'prefer-not-to-say' },
      'not-met',
    ],
    ['one of several ticks', has('where-now', 'jaw'), { 'where-now': ['cheek', 'jaw'] }, 'met'],
    ['other ticks', has('where-now', 'jaw'), { 'where-now': ['cheek'] }, 'not-met'],
    [
      '"none" is a definite no',
      has('warning-signs', 'unsteady'),
      { 'warning-signs': ['none'] },
      'not-met',
    ],
    [
      'a list that is not sure',
      has('warning-signs', 'unsteady'),
      { 'warning-signs': ['not-sure'] },
      'unknown',
    ],
    ['a list that nobody saw', has('warning-signs', 'unsteady'), {}, 'unknown'],
    [
      '"not sure" that is wanted in a list',
      has('medicines', 'not-sure'),
      { medicines: ['not-sure'] },
      'met',
    ],
    [
      'exactly these ticks, in any order',
      exactly('where-now', ['lid-flicker', 'moves-around']),
      { 'where-now': ['moves-around', 'lid-flicker'] },
      'met',
    ],
    [
      'one tick more',
      exactly('where-now', ['lid-flicker']),
      { 'where-now': ['lid-flicker', 'brow'] },
      'not-met',
    ],
    [
      'one tick less',
      exactly('where-now', ['lid-flicker', 'moves-around']),
      { 'where-now': ['lid-flicker'] },
      'not-met',
    ],
    [
      'exactly, not sure',
      exactly('where-now', ['lid-flicker']),
      { 'where-now': ['not-sure'] },
      'unknown',
    ],
    ['exactly, absent', exactly('where-now', ['lid-flicker']), {}, 'unknown'],
    [
      'the extent of unknown places',
      is('extent', 'lid-only'),
      { 'where-now': ['not-sure'] },
      'unknown',
    ],
  ])('%s', (_words, condition, answers, verdict) => {
    expect(judge(condition, answers)).toBe(verdict);
  });

  test('what other answers fix is read as if it had been said (rulings 2, 4)', () => {
    const lid: Answers = { 'where-now': ['lid-flicker'] };
    expect(judge(is('eyes-shut', 'neither'), lid)).toBe('met');
    expect(judge(is('first-area', 'eye-first'), lid)).toBe('met');
    expect(judge(is('eyes-shut', 'neither'), { ...lid, 'movement-kind': 'hard-blinks' })).toBe(
      'unknown',
    );
    expect(judge(is('onset-age', 'under-18'), { 'age-now': 'under-12' })).toBe('met');
    expect(
      judge(is('onset-age', 'age-18-39'), { 'age-now': 'age-18-39', 'how-long': 'weeks-2-to-12' }),
    ).toBe('met');
    expect(
      judge(is('onset-age', 'age-18-39'), { 'age-now': 'age-18-39', 'how-long': 'months-3-to-12' }),
    ).toBe('unknown');
    expect(
      judge(is('onset-age', 'age-60-plus'), {
        'age-now': 'age-65-plus',
        'how-long': 'months-3-to-12',
      }),
    ).toBe('met');
    expect(
      judge(is('onset-age', 'age-60-plus'), {
        'age-now': 'age-65-plus',
        'how-long': 'over-1-year',
      }),
    ).toBe('unknown');
    expect(
      judge(is('onset-age', 'age-40-59'), { 'age-now': 'age-40-64', 'how-long': 'under-2-weeks' }),
    ).toBe('unknown');
  });
});

describe('where the movements are (evidence 3.4)', () => {
  test.each<[Answer<'where-now'>, string | undefined]>([
    [['lid-flicker'], 'lid-only'],
    [['lid-flicker', 'moves-around'], 'lid-only'],
    [['lid-flicker', 'other-body'], 'lid-only'],
    [['moves-around'], 'moves-around'],
    [['lid-flicker', 'moves-around', 'cheek'], 'moves-around'],
    [['jaw', 'eye-closing'], 'eye-and-jaw'],
    [['head-turn', 'lid-flicker'], 'eye-and-jaw'],
    [['tongue-throat', 'brow', 'cheek'], 'eye-and-jaw'],
    [['eye-closing', 'cheek'], 'eye-and-mouth'],
    [['lid-flicker', 'neck-skin'], 'eye-and-mouth'],
    [['chin'], 'mouth-only'],
    [['jaw'], 'mouth-only'],
    [['tongue-throat', 'head-turn'], 'mouth-only'],
    [['mouth-corner', 'head-turn'], 'mouth-only'],
    [['eye-closing'], 'eye-area'],
    [['brow', 'lid-flicker'], 'eye-area'],
    [['head-turn'], 'moves-around'],
    [['other-body'], 'moves-around'],
    [['head-turn', 'other-body'], 'moves-around'],
    [['not-sure'], undefined],
  ])('%j is %s', (ticks, extent) => {
    expect(extentOf(ticks)).toBe(extent);
    expect(referenceExtent(ticks)).toBe(extent);
  });

  test('no places named: no extent', () => {
    expect(extentOf(undefined)).toBeUndefined();
  });
});

describe('the engine and the plain reading', () => {
  const conditions = [
    ...redFlags.flatMap(({ levels }) => levels.map(({ when }) => when)),
    ...hardCriteria.map(({ when }) => when),
    ...questionIds.map((id) => catalogue[id].askWhen),
  ];
  const judges = conditions.map(judgeOf);
  const names: readonly Verdict[] = ['not-met', 'unknown', 'met'];

  test('agree on every condition of the rule book, on any sheet', () => {
    fc.assert(
      fc.property(sheets, (answers) => {
        const differing = conditions.filter(
          (condition, place) =>
            judges[place]?.(answers) !== names[referenceVerdict(condition, answers)],
        );
        expect(differing).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('would be seen to differ: a reading that takes "not sure" for "no" fails', () => {
    const careless = (condition: Condition, answers: Answers) =>
      Math.max(0, referenceVerdict(condition, answers) - 1) * 2;
    expect(names[careless(doubt, sheet)]).not.toBe(judge(doubt));
  });
});
