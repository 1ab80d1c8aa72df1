import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { VisitNote } from '../../components/note/visit-note.tsx';
import { witnessedQuestions } from '../../components/questionnaire/witnessed-questions.ts';
import type { WordingContext } from '../../lib/check/wording-context.ts';
import {
  type QuestionId,
  questionIds,
  type Witness,
  witnesses,
} from '../../rules/schema/contract.ts';
import { classicSpasm, toldFor } from './assessment-fixture.ts';
import { show, spokenIn, textOnPage } from './spoken.tsx';

const noteFor = (
  locale: 'en' | 'zh-CN',
  context: WordingContext,
  witness: { readonly [Q in QuestionId]?: Witness } = {},
): string => {
  show(
    <VisitNote
      {...toldFor(classicSpasm)}
      context={context}
      path={questionIds.filter((id) => id in classicSpasm)}
      witness={witness}
      date={new Date(2026, 10, 24)}
      back={{ href: '/en/check/result', onBack: vi.fn() }}
      onPrint={vi.fn()}
    />,
    locale,
  );
  return textOnPage();
};

afterEach(cleanup);

describe.each(['en', 'zh-CN'] as const)('the note in %s', (locale) => {
  const { t } = spokenIn(locale);

  test.each(['self', 'other', 'child'] as const)(
    'says who answered: %s, and nobody else',
    (who) => {
      const text = noteFor(locale, who);
      for (const each of ['self', 'other', 'child'] as const) {
        const says = t(`ui:note.answeredBy.${each}`);
        if (each === who) expect(text).toContain(says);
        else expect(text).not.toContain(says);
      }
    },
  );

  test.each(witnesses)('says of an answer who felt or saw it: %s', (witness) => {
    const text = noteFor(locale, 'other', { 'eyes-shut': witness });
    for (const each of witnesses) {
      const says = t(`ui:witness.note.${each}`);
      if (each === witness) expect(text.split(says)).toHaveLength(2);
      else expect(text).not.toContain(says);
    }
  });

  test('says nothing of a witness where nobody was asked for one', () => {
    const text = noteFor(locale, 'self');
    for (const each of witnesses) expect(text).not.toContain(t(`ui:witness.note.${each}`));
  });
});

test('who noticed is asked where feeling and seeing differ: urge, sleep, squeeze or droop', () => {
  for (const id of ['urge-hold', 'seen-asleep', 'squeeze-or-droop', 'eyes-shut'] as const)
    expect(witnessedQuestions.has(id), id).toBe(true);
});
