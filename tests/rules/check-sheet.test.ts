import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../rules/schema/check-sheet.ts';
import { contract, questionIds } from '../../rules/schema/contract.ts';
import { childhoodTic, eyelidFlutter, hemifacialSpasm } from './support/sheets.ts';

const faults = (input: unknown) => {
  const checked = checkSheet(input);
  return checked.ok ? [] : checked.faults;
};

describe('a sheet that is accepted', () => {
  test.each([
    ['empty', {}],
    ['a ten-day flutter', eyelidFlutter],
    ['a tic', childhoodTic],
    ['a one-sided spasm', hemifacialSpasm],
    [
      'everything not sure',
      Object.fromEntries(
        questionIds
          .filter((id) => (contract[id].options as readonly string[]).includes('not-sure'))
          .map((id) => [id, contract[id].kind === 'many' ? ['not-sure'] : 'not-sure']),
      ),
    ],
    ['made without a prototype', Object.assign(Object.create(null), { side: 'left' })],
  ])('%s', (_name, sheet) => {
    expect(checkSheet(sheet)).toEqual({ ok: true, answers: sheet });
  });

  test('every option of every question, alone', () => {
    for (const id of questionIds)
      for (const option of contract[id].options)
        expect(
          faults({ [id]: contract[id].kind === 'many' ? [option] : option }),
          `${id} ${option}`,
        ).toEqual([]);
  });

  test('answers that nobody asked for: they are ignored later, not refused (ruling 5)', () => {
    expect(
      faults({
        medicines: ['no-medicine'],
        'medicine-when': 'over-1-year',
        'two-sides': 'out-of-step',
      }),
    ).toEqual([]);
  });
});

describe('a sheet that is refused, with the question and the option at fault', () => {
  test.each<[string, unknown, object]>([
    ['nothing', undefined, { code: 'not-an-object' }],
    ['null', null, { code: 'not-an-object' }],
    ['a list', [], { code: 'not-an-object' }],
    ['a text', 'side', { code: 'not-an-object' }],
    ['a number', 7, { code: 'not-an-object' }],
    ['a date', new Date(0), { code: 'not-an-object' }],
    [
      'answers that come down from a prototype',
      Object.create(Object.assign(Object.create({}), { side: 'left' })),
      { code: 'not-an-object' },
    ],
    [
      'an unknown question',
      { pregnancy: 'no' },
      { code: 'unknown-question', question: 'pregnancy' },
    ],
    [
      'a feature that is no question',
      { extent: 'lid-only' },
      { code: 'unknown-question', question: 'extent' },
    ],
    [
      'a question in other letters',
      { Side: 'left' },
      { code: 'unknown-question', question: 'Side' },
    ],
    [
      'an unknown option',
      { side: 'one-side' },
      { code: 'unknown-option', question: 'side', option: 'one-side' },
    ],
    [
      'an option of another question',
      { course: 'left' },
      { code: 'unknown-option', question: 'course', option: 'left' },
    ],
    ['an empty text', { side: '' }, { code: 'unknown-option', question: 'side', option: '' }],
    [
      'an unknown tick',
      { triggers: ['coffee'] },
      { code: 'unknown-option', question: 'triggers', option: 'coffee' },
    ],
    ['a list for one option', { side: ['left'] }, { code: 'wrong-shape', question: 'side' }],
    ['null for one option', { side: null }, { code: 'wrong-shape', question: 'side' }],
    ['a number for one option', { side: 0 }, { code: 'wrong-shape', question: 'side' }],
    [
      'an object for one option',
      { side: { left: true } },
      { code: 'wrong-shape', question: 'side' },
    ],
    ['undefined for one option', { side: undefined }, { code: 'wrong-shape', question: 'side' }],
    ['one option for a list', { triggers: 'light' }, { code: 'wrong-shape', question: 'triggers' }],
    [
      'an object for a list',
      { triggers: { 0: 'light', length: 1 } },
      { code: 'wrong-shape', question: 'triggers' },
    ],
    [
      'a number in a list',
      { triggers: ['light', 3] },
      { code: 'wrong-shape', question: 'triggers' },
    ],
    ['a list in a list', { triggers: [['light']] }, { code: 'wrong-shape', question: 'triggers' }],
    ['an empty list', { 'emergency-signs': [] }, { code: 'empty', question: 'emergency-signs' }],
    [
      'a repeated option',
      { triggers: ['light', 'light'] },
      { code: 'repeated-option', question: 'triggers', option: 'light' },
    ],
    [
      '"none" beside a sign',
      { 'emergency-signs': ['none', 'jaw-locked'] },
      { code: 'exclusive-option', question: 'emergency-signs', option: 'none' },
    ],
    [
      'a sign beside "not sure"',
      { 'warning-signs': ['unsteady', 'not-sure'] },
      { code: 'exclusive-option', question: 'warning-signs', option: 'not-sure' },
    ],
    [
      '"nothing" beside a trigger',
      { triggers: ['stress', 'nothing'] },
      { code: 'exclusive-option', question: 'triggers', option: 'nothing' },
    ],
    [
      '"no medicine" beside a medicine',
      { medicines: ['no-medicine', 'stimulant'] },
      { code: 'exclusive-option', question: 'medicines', option: 'no-medicine' },
    ],
    [
      '"not sure" beside a place',
      { 'where-now': ['not-sure', 'jaw'] },
      { code: 'exclusive-option', question: 'where-now', option: 'not-sure' },
    ],
  ])('%s', (_name, sheet, fault) => {
    expect(faults(sheet)).toContainEqual(fault);
  });

  test.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ])('the key %s, as JSON brings it', (key) => {
    const sheet: unknown = JSON.parse(`{"${key}": "left"}`);
    expect(faults(sheet)).toEqual([{ code: 'unknown-question', question: key }]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('the option %s', (option) => {
    expect(faults({ side: option })).toEqual([
      { code: 'unknown-option', question: 'side', option },
    ]);
    expect(faults({ triggers: [option] })).toEqual([
      { code: 'unknown-option', question: 'triggers', option },
    ]);
  });

  test('a present age named like a property of every object', () => {
    expect(faults({ 'age-now': 'constructor', 'onset-age': 'age-18-39' })).toEqual([
      { code: 'unknown-option', question: 'age-now', option: 'constructor' },
    ]);
  });

  test('with all its faults, in the order of the sheet', () => {
    expect(
      faults({ side: 'up', nonsense: 1, triggers: [], medicines: ['no-medicine', 'other-new'] }),
    ).toEqual([
      { code: 'unknown-option', question: 'side', option: 'up' },
      { code: 'unknown-question', question: 'nonsense' },
      { code: 'empty', question: 'triggers' },
      { code: 'exclusive-option', question: 'medicines', option: 'no-medicine' },
    ]);
  });

  test('and nothing is repaired or written', () => {
    const sheet = Object.freeze({ triggers: Object.freeze(['light', 'light']) });
    expect(checkSheet(sheet).ok).toBe(false);
    expect(sheet).toEqual({ triggers: ['light', 'light'] });
  });
});

describe('an onset that lies after the present age (ruling 4)', () => {
  /** Present age → onsets that are possible. 40 to 64 may be 60. */
  const possibleOnsets: Readonly<Record<string, readonly string[]>> = {
    'under-4': ['under-18'],
    'under-12': ['under-18'],
    'age-12-17': ['under-18'],
    'age-18-39': ['under-18', 'age-18-39'],
    'age-40-64': ['under-18', 'age-18-39', 'age-40-59', 'age-60-plus'],
    'age-65-plus': ['under-18', 'age-18-39', 'age-40-59', 'age-60-plus'],
    'not-sure': ['under-18', 'age-18-39', 'age-40-59', 'age-60-plus'],
  };

  test.each(contract['age-now'].options)('at %s', (age) => {
    for (const onset of contract['onset-age'].options) {
      const isPossible = onset === 'not-sure' || possibleOnsets[age]?.includes(onset);
      expect(faults({ 'age-now': age, 'onset-age': onset }), onset).toEqual(
        isPossible ? [] : [{ code: 'onset-after-age', question: 'onset-age', option: onset }],
      );
    }
  });

  test('is refused even where the onset would not have been asked', () => {
    expect(
      faults({ 'age-now': 'age-18-39', 'how-long': 'under-2-weeks', 'onset-age': 'age-60-plus' }),
    ).toEqual([{ code: 'onset-after-age', question: 'onset-age', option: 'age-60-plus' }]);
  });

  test('is not told beside other faults: it may go away with them', () => {
    expect(faults({ 'age-now': 'age-18-39', 'onset-age': 'age-60-plus', triggers: [] })).toEqual([
      { code: 'empty', question: 'triggers' },
    ]);
  });

  test('is possible while the age is not known', () => {
    expect(faults({ 'onset-age': 'age-60-plus' })).toEqual([]);
  });
});
