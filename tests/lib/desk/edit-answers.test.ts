import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedQuestions, onTop } from '../../../lib/desk/difference.ts';
import { withOne, withTick } from '../../../lib/desk/edit-answer.ts';
import { checkSheet } from '../../../rules/schema/check-sheet.ts';
import {
  type Answers,
  contract,
  exclusiveOptions,
  type QuestionId,
  questionIds,
} from '../../../rules/schema/contract.ts';

describe('answering again', () => {
  test('"none" and "not sure" stand alone, whichever comes first', () => {
    const none: Answers = { 'warning-signs': ['none'] };
    const lump = withTick(none, 'warning-signs', 'lump-face-neck');
    expect(lump).toEqual({ 'warning-signs': ['lump-face-neck'] });
    expect(withTick(lump, 'warning-signs', 'not-sure')).toEqual({ 'warning-signs': ['not-sure'] });
  });

  test('a list without a tick is no answer, and neither is nothing chosen', () => {
    expect(withTick({ triggers: ['stress'] }, 'triggers', 'stress')).toEqual({});
    expect(withOne({ side: 'left' }, 'side', null)).toEqual({});
  });

  test('ticks stand in the order of the question, whatever was pressed first', () => {
    const pressed = withTick(withTick({}, 'where-now', 'cheek'), 'where-now', 'eye-closing');
    expect(pressed).toEqual({ 'where-now': ['eye-closing', 'cheek'] });
  });

  test('whatever is pressed, the sheet stays one that the server takes', () => {
    const press = fc
      .constantFrom(...questionIds)
      .chain((id) => fc.tuple(fc.constant(id), fc.constantFrom<string>(...contract[id].options)));
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
        const sheet = presses.reduce<Answers>(
          (answers, [id, option]) =>
            contract[id].kind === 'one'
              ? withOne(answers, id, option)
              : withTick(answers, id, option),
          {},
        );
        const checked = checkSheet(sheet);
        // An age of onset above the present age is refused with a sentence, not prevented here.
        const faults = checked.ok ? [] : checked.faults;
        expect(faults.filter(({ code }) => code !== 'onset-after-age')).toEqual([]);
        const isAlone = (id: QuestionId) =>
          [sheet[id] ?? []]
            .flat()
            .some((each) => (exclusiveOptions as readonly string[]).includes(each));
        for (const id of questionIds) if (isAlone(id)) expect([sheet[id]].flat()).toHaveLength(1);
      }),
    );
  });
});

describe('the difference of two sheets', () => {
  test('names what was added, changed and taken away, in the order of the questionnaire', () => {
    const before: Answers = { side: 'left', triggers: ['stress'], 'how-long': 'over-1-year' };
    const after: Answers = { course: 'steady', side: 'right', 'how-long': 'over-1-year' };
    expect(changedQuestions(before, after)).toEqual(['side', 'course', 'triggers']);
  });

  test('another order of the same ticks is none', () => {
    expect(
      changedQuestions({ triggers: ['stress', 'face-use'] }, { triggers: ['face-use', 'stress'] }),
    ).toEqual([]);
  });

  test('mine on top keeps what only they changed, and takes mine where both did', () => {
    const base: Answers = { side: 'left', course: 'steady', triggers: ['stress'] };
    const mine: Answers = { side: 'right', course: 'steady' };
    const theirs: Answers = {
      side: 'both-together',
      course: 'comes-and-goes',
      triggers: ['stress'],
    };
    expect(onTop(base, mine, theirs)).toEqual({ side: 'right', course: 'comes-and-goes' });
  });
});
