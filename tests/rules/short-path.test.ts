import { describe, expect, it } from 'vitest';
import { couldRaise } from '../../rules/engine/could-raise.ts';
import { isAsked, withoutOrphans } from '../../rules/engine/effective.ts';
import { outcomeOf } from '../../rules/engine/outcome.ts';
import { questionPath } from '../../rules/engine/question-path.ts';
import { shortPath } from '../../rules/engine/short-path.ts';
import { useOf as worthOf } from '../../rules/engine/use-of-question.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { alwaysAsked, askedByUse, leastUse } from '../../rules/questions/short-interview.ts';
import { type Answers, type QuestionId, questionIds } from '../../rules/schema/contract.ts';
import { drawPatient } from '../../scripts/validation/draw-patient.ts';
import { randomFrom } from '../../scripts/validation/random.ts';
import { leavesOf } from './support/reference.ts';
import {
  blepharospasm,
  childhoodTic,
  eyelidFlutter,
  hemifacialSpasm,
  without,
} from './support/sheets.ts';

const setting = 'self-check';
const isByUse = (id: QuestionId) => (askedByUse as readonly QuestionId[]).includes(id);
const isEnd = (id: QuestionId) => catalogue[id].block === 'end';
const impact = questionIds.filter((id) => id.startsWith('impact-'));

const only = (answers: Answers, questions: readonly QuestionId[]): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id]) => questions.includes(id as QuestionId)),
  ) as Answers;

/** A path in its three parts: what is always asked, what is asked by its use, the end. */
const partsOf = (path: readonly QuestionId[]) => {
  const end = path.findIndex(isEnd);
  const sure = path.slice(0, end).findLastIndex((id) => !isByUse(id)) + 1;
  return {
    always: path.slice(0, sure),
    byUse: path.slice(sure, end) as (typeof askedByUse)[number][],
    end: path.slice(end),
  };
};

/** People who do not exist, of whom something is asked by its use: each for other reasons. */
const seeds = [
  8, 9, 69, 129, 151, 157, 251, 281, 309, 329, 335, 350, 407, 433, 438, 465, 470, 482, 507, 589,
  593,
];
const drawn = seeds.map((seed) => drawPatient(randomFrom(seed), setting, 0.3).answers);
const told: readonly Answers[] = [
  eyelidFlutter,
  childhoodTic,
  { ...childhoodTic, side: 'left', 'how-long': 'under-2-weeks' },
  hemifacialSpasm,
  { ...hemifacialSpasm, 'palsy-before': 'not-sure', 'movement-kind': 'quick-jerks' },
  blepharospasm,
  ...drawn,
];
/** Each with its answers to what is asked by its use, and without them. */
const sheets = [...told, ...told.map((answers) => without(answers, ...askedByUse))].map(
  (answers) => {
    const kept = withoutOrphans(answers).answers;
    return only(kept, questionPath(kept));
  },
);

describe('what the short interview asks by its use', () => {
  it('is at each step the question of most use that is left, and stops where none is worth it', () => {
    let asked = 0;
    for (const answers of sheets) {
      const { always, byUse } = partsOf(shortPath(answers, setting));
      let sheet = only(
        answers,
        questionIds.filter((id) => !isEnd(id) && (!isByUse(id) || always.includes(id))),
      );
      let left = askedByUse.filter((id) => !always.includes(id) && isAsked(id, answers));
      for (const next of [...byUse, undefined]) {
        const now = outcomeOf(sheet, setting);
        const raising = couldRaise(now, left);
        const worth = left
          .map((id) => worthOf(id, now, setting))
          .filter(
            ({ question, first, told }) =>
              raising.includes(question) || first >= leastUse.first || told >= leastUse.told,
          );
        const best = worth
          .toSorted((a, b) => a.told - b.told)
          .toSorted((a, b) => a.first - b.first)
          .at(-1);
        const use = worth.find(({ question }) => question === next);
        expect(use === undefined).toBe(next === undefined);
        expect([use?.first, use?.told]).toEqual([best?.first, best?.told]);
        if (next === undefined) break;
        asked += 1;
        left = left.filter((id) => id !== next);
        sheet = { ...sheet, ...only(answers, [next]) };
      }
    }
    expect(asked).toBeGreaterThan(20);
  });

  it('is judged without what is answered at the end, and without its own answer', () => {
    const last: Answers = { mood: 'nearly-always', 'told-before': 'doctor-named-it' };
    const severe = Object.fromEntries(impact.map((id) => [id, 'nearly-always']));
    for (const answers of sheets) {
      const path = shortPath(answers, setting);
      expect(shortPath({ ...answers, ...last, ...severe }, setting)).toEqual(path);
      for (const question of partsOf(path).byUse)
        expect(shortPath(without(answers, question), setting)).toContain(question);
    }
  });

  it('opens no other question: no condition for asking reads it, nor the end', () => {
    const open = (id: QuestionId) => [catalogue[id].askWhen, alwaysAsked[id] ?? []].flat();
    for (const id of questionIds)
      for (const { fact } of open(id).flatMap(leavesOf)) {
        if (fact === 'extent') continue;
        expect(isByUse(fact) || isEnd(fact), `${id} reads ${fact}`).toBe(false);
      }
  });
});

describe('the order of the short interview', () => {
  it('is that of the screens, with the end behind what is asked by its use', () => {
    for (const answers of sheets) {
      const { always, byUse, end } = partsOf(shortPath(answers, setting));
      const full = questionPath(answers);
      const rest = always.filter((id) => id !== 'first-area');
      expect(rest).toEqual(full.filter((id) => (rest as readonly QuestionId[]).includes(id)));
      expect(always).toEqual(
        expect.arrayContaining(full.filter((id) => !isEnd(id) && !isByUse(id))),
      );
      expect(byUse.every((id) => full.includes(id))).toBe(true);
      expect(end).toEqual(full.filter((id) => end.includes(id)));
    }
  });

  it('asks where a new one-sided movement began directly after how long it has been there', () => {
    const fresh: Answers = { ...childhoodTic, side: 'left', 'how-long': 'under-2-weeks' };
    const path = shortPath(fresh, setting);
    expect(path.indexOf('first-area')).toBe(path.indexOf('how-long') + 1);
    expect(path.filter((id) => id === 'how-long' || id === 'first-area')).toHaveLength(2);
  });

  it('is that of the full one for a child under 4, also with answers that nobody asks it for', () => {
    const child = withoutOrphans({
      ...hemifacialSpasm,
      'age-now': 'under-4',
      'how-long': 'under-2-weeks',
      'onset-age': 'not-sure',
    }).answers;
    expect(shortPath(child, setting)).toEqual(questionPath(child));
    expect(shortPath(child, setting)).not.toContain('side');
  });
});

describe('whether somebody drives', () => {
  it.each([
    ['both-eyes', true],
    ['one-eye', true],
    ['neither', false],
  ] as const)('is asked where the eyes shut: %s, %s', (shut, isAskedFor) => {
    const path = shortPath({ ...blepharospasm, 'eyes-shut': shut }, setting);
    expect(path.includes('drives')).toBe(isAskedFor);
  });
});

describe('how much it troubles', () => {
  it('can be asked of everybody', () => {
    for (const id of impact) expect(leavesOf(catalogue[id].askWhen)).toEqual([]);
  });

  it('is asked where it alone decides whether a tic may be watched at home, answered or not', () => {
    for (const answers of [childhoodTic, without(childhoodTic, ...impact)])
      expect(shortPath(answers, setting)).toEqual(expect.arrayContaining(impact));
  });

  it.each([
    ['a flutter that may be watched at home in any case', eyelidFlutter],
    ['a spasm', hemifacialSpasm],
    ['a tic that spreads', { ...childhoodTic, course: 'worse-or-spreading' } as Answers],
    ['a tic beside a warning sign', { ...childhoodTic, 'warning-signs': ['spells'] } as Answers],
  ])('is not asked of %s', (_, answers) => {
    const { end } = partsOf(shortPath(answers, setting));
    expect(end.filter((id) => id !== 'drives')).toEqual(['mood', 'told-before']);
  });
});
