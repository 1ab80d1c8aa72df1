import { describe, expect, test } from 'vitest';
import { nextQuestion, pathOf } from '../../rules/engine/next-question.ts';
import { outcomeOf } from '../../rules/engine/outcome.ts';
import { questionPath } from '../../rules/engine/question-path.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { eyelidFlutter, hemifacialSpasm } from './support/sheets.ts';

describe('which question comes next', () => {
  test('a check opens with the emergency signs, then the warning signs', () => {
    for (const mode of ['short', 'full'] as const) {
      expect(nextQuestion({}, 'self-check', mode)).toBe('emergency-signs');
      expect(nextQuestion({ 'emergency-signs': ['none'] }, 'self-check', mode)).toBe(
        'warning-signs',
      );
    }
  });

  test('the full interview asks everything that is due; the short one asks less, and is the usual one', () => {
    const full = pathOf(hemifacialSpasm, 'full');
    const short = pathOf(hemifacialSpasm, 'short');
    expect(full).toEqual(questionPath(hemifacialSpasm));
    expect(full).toContain('linked-move');
    expect(short.length).toBeLessThan(full.length);
    expect(short).toEqual(pathOf(hemifacialSpasm, 'short', 'self-check'));
    expect(pathOf(hemifacialSpasm, 'short')).toEqual(short);
  });

  test('an ear that clicks would end the watching of a jerking lid, so it is asked, at home and unless told where', () => {
    const jerks: Answers = {
      ...eyelidFlutter,
      'age-now': 'age-40-64',
      'onset-age': 'age-40-59',
      'movement-kind': 'quick-jerks',
      'where-now': ['lid-flicker', 'moves-around'],
    };
    expect(outcomeOf(jerks, 'self-check').urgency).toBe('self-care-watch');
    expect(outcomeOf({ ...jerks, 'ear-click': 'ear-click-yes' }, 'self-check').urgency).toBe(
      'routine',
    );
    expect(nextQuestion({ ...jerks }, 'self-check')).toBe('ear-click');
    expect(nextQuestion({ ...jerks })).toBe('ear-click');
    expect(pathOf({ ...jerks }, 'short')).toContain('ear-click');
  });

  test('nothing is next when all that is due is answered', () => {
    const answered: Answers = { ...eyelidFlutter, mood: 'never', 'told-before': 'nobody-yet' };
    const rest = pathOf(answered, 'short').filter((id) => answered[id] === undefined);
    expect(nextQuestion(answered)).toBe(rest[0] ?? null);
    const all = Object.fromEntries(
      pathOf(answered, 'full').map((id) => [id, answered[id] ?? 'not-sure']),
    ) as Answers;
    expect(nextQuestion(all)).toBe(null);
  });
});
