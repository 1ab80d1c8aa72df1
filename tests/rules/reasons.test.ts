import { describe, expect, it } from 'vitest';
import { isAsked } from '../../rules/engine/effective.ts';
import { factsOf } from '../../rules/engine/facts.ts';
import { featuresOf } from '../../rules/engine/features.ts';
import { weightOf } from '../../rules/engine/rank.ts';
import { reasonsOf } from '../../rules/engine/reasons.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { type Answers, type QuestionId, questionIds } from '../../rules/schema/contract.ts';
import { type PatternId, patternIds } from '../../rules/schema/ids.ts';
import {
  blepharospasm,
  childhoodTic,
  eyelidFlutter,
  eyelidJerks,
  hemifacialSpasm,
  without,
} from './support/sheets.ts';

const stories: Readonly<Record<string, Answers>> = {
  'a one-sided spasm': hemifacialSpasm,
  'eyes that close': blepharospasm,
  'a tic': childhoodTic,
  'a flutter of a lid': eyelidFlutter,
  'jerks of a lid': eyelidJerks,
  'a side that is not known': { ...hemifacialSpasm, side: 'not-sure' },
  'little that is known': without(
    hemifacialSpasm,
    'at-rest',
    'linked-move',
    'first-area',
    'course',
  ),
};

const reasonsFor = (answers: Answers, pattern: PatternId, rival: PatternId) => {
  const facts = factsOf(answers);
  return reasonsOf([pattern], [pattern, rival], featuresOf(facts), facts)[0];
};

/** Ruling 19: tenfold odds speak strongly, threefold in part, one and a half slightly, less not at all. */
const wordFor = (odds: number) => {
  const size = Math.abs(odds);
  if (size >= Math.log(10)) return 'strong';
  if (size >= Math.log(3)) return 'moderate';
  return size >= Math.log(1.5) ? 'slight' : null;
};

const oddsOf = (feature: string, option: string, pattern: PatternId, rival: PatternId): number => {
  const weights = weightOf(feature as Parameters<typeof weightOf>[0], option);
  const of = (id: PatternId) => weights?.[patternIds.indexOf(id)] ?? 0;
  return of(pattern) - of(rival);
};

const pairs = patternIds.flatMap((pattern) =>
  patternIds.filter((id) => id !== pattern).map((rival) => [pattern, rival] as const),
);
const featuresAskedBy = (question: QuestionId) =>
  (catalogue[question].features ?? []).filter(({ block }) => block !== 'none');

describe('the reasons for a pattern beside its closest rival', () => {
  it.each(Object.entries(stories))(
    'are all that tell the two apart, each as strong as it is: %s',
    (_, answers) => {
      const features: Readonly<Record<string, string | undefined>> = featuresOf(factsOf(answers));
      for (const [pattern, rival] of pairs) {
        const told = reasonsFor(answers, pattern, rival);
        const wanted = { for: [] as string[], against: [] as string[] };
        for (const question of questionIds)
          for (const { id } of featuresAskedBy(question)) {
            const option = features[id];
            if (option === undefined) continue;
            const odds = oddsOf(id, option, pattern, rival);
            const word = wordFor(odds);
            if (word !== null) wanted[odds > 0 ? 'for' : 'against'].push(`${question} ${word}`);
          }
        for (const side of ['for', 'against'] as const)
          expect(
            told?.[side].map(({ question, strength }) => `${question} ${strength}`).toSorted(),
          ).toEqual(wanted[side].toSorted());
      }
    },
  );

  it.each(Object.entries(stories))(
    'name each question once that would have told and was not answered: %s',
    (_, answers) => {
      const features: Readonly<Record<string, string | undefined>> = featuresOf(factsOf(answers));
      for (const [pattern, rival] of pairs) {
        const wanted = questionIds.filter(
          (question) =>
            isAsked(question, answers) &&
            featuresAskedBy(question).some(
              ({ id, rows }) =>
                features[id] === undefined &&
                Object.keys(rows).some((option) => {
                  const odds = oddsOf(id, option, pattern, rival);
                  return wordFor(odds) !== null;
                }),
            ),
        );
        expect(reasonsFor(answers, pattern, rival)?.unknown).toEqual(wanted);
      }
    },
  );

  it('come strongest first, and some of them are strong', () => {
    const order = ['strong', 'moderate', 'slight'];
    const strengths = pairs.flatMap(([pattern, rival]) => {
      const told = reasonsFor(hemifacialSpasm, pattern, rival);
      return [told?.for ?? [], told?.against ?? []].map((list) =>
        list.map(({ strength }) => order.indexOf(strength)),
      );
    });
    for (const list of strengths) expect(list).toEqual(list.toSorted());
    expect(new Set(strengths.flat())).toEqual(new Set([0, 1, 2]));
  });

  it('repeat the side as it was answered', () => {
    const told = reasonsFor(hemifacialSpasm, 'hemifacial-spasm-primary', 'blepharospasm');
    expect(told?.for.find(({ question }) => question === 'side')?.option).toBe('left');
  });
});
