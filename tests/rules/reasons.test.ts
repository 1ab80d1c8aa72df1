import { describe, expect, it } from 'vitest';
import { isAsked } from '../../rules/engine/effective.ts';
import { factsOf } from '../../rules/engine/facts.ts';
import { type Features, featuresOf } from '../../rules/engine/features.ts';
import { reasonsOf } from '../../rules/engine/reasons.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { type Answers, type QuestionId, questionIds } from '../../rules/schema/contract.ts';
import { type PatternId, patternIds } from '../../rules/schema/ids.ts';
import type { Feature, Row } from '../../rules/schema/likelihood.ts';
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

const whole = (value: number, times: number): bigint => {
  const product = Math.round(value * times);
  if (Math.abs(product - value * times) > 1e-6) throw new Error(`${value} has more places`);
  return BigInt(product);
};

/** Every limit as a fraction of whole numbers, the strongest first. */
const limits = [
  ['strong', 10n, 1n],
  ['moderate', 3n, 1n],
  ['slight', 3n, 2n],
] as const;

/**
 * Ruling 19: tenfold odds speak strongly, threefold in part, one and a half slightly, less not at
 * all. Worked out in whole numbers, without a logarithm and so without rounding: for cells `a` and
 * `b` of weight `w`, (a / b) ^ w reaches a limit where (a / b) ^ 20w reaches its 20th power.
 */
const spoken = (feature: Feature, option: string, pattern: PatternId, rival: PatternId) => {
  const row = (feature.rows as Readonly<Record<string, Row>>)[option] ?? [];
  const cells = row.map(([best]) => whole(best, 10_000));
  const top = cells.reduce((a, b) => (a > b ? a : b));
  // One answer counts 25-fold at most.
  const counted = cells.map((cell) => (cell * 25n > top ? cell * 25n : top));
  const [p = 1n, r = 1n] = [pattern, rival].map((id) => counted[patternIds.indexOf(id)]);
  const [more, less] = p > r ? [p, r] : [r, p];
  const power = whole(feature.weight, 20);
  return {
    isFor: p > r,
    word:
      limits.find(
        ([, above, below]) => more ** power * below ** 20n >= less ** power * above ** 20n,
      )?.[0] ?? null,
  };
};

const pairs = patternIds.flatMap((pattern) =>
  patternIds.filter((id) => id !== pattern).map((rival) => [pattern, rival] as const),
);
const featuresAskedBy = (question: QuestionId): readonly Feature[] =>
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
          for (const feature of featuresAskedBy(question)) {
            const option = features[feature.id];
            if (option === undefined) continue;
            const { isFor, word } = spoken(feature, option, pattern, rival);
            if (word !== null) wanted[isFor ? 'for' : 'against'].push(`${question} ${word}`);
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
              (feature) =>
                features[feature.id] === undefined &&
                Object.keys(feature.rows).some(
                  (option) => spoken(feature, option, pattern, rival).word !== null,
                ),
            ),
        );
        expect(reasonsFor(answers, pattern, rival)?.unknown).toEqual(wanted);
      }
    },
  );

  it('speak as strongly as the odds of their cells say, for every answer and every pair', () => {
    const nothing = factsOf({});
    for (const question of questionIds)
      for (const feature of featuresAskedBy(question))
        for (const option of Object.keys(feature.rows))
          for (const [pattern, rival] of pairs) {
            const features = { [feature.id]: option } as Features;
            const told = reasonsOf([pattern], [pattern, rival], features, nothing)[0];
            const { isFor, word } = spoken(feature, option, pattern, rival);
            const words = (told?.[isFor ? 'for' : 'against'] ?? []).map(({ strength }) => strength);
            expect(words, `${option}: ${pattern}, ${rival}`).toEqual(word === null ? [] : [word]);
          }
  });

  it.each([
    ['strong', 'side', 'one-side', 'other-or-unclear', 'meige-syndrome'],
    ['moderate', 'side', 'both-together', 'other-or-unclear', 'hemifacial-spasm-primary'],
    ['moderate', 'palsy-before', 'palsy-other-side', 'blepharospasm', 'tic'],
    ['slight', 'palsy-before', 'palsy-other-side', 'blepharospasm', 'eyelid-myokymia'],
    [undefined, 'eye-discomfort', 'eye-discomfort-yes', 'meige-syndrome', 'tic'],
  ] as const)(
    'are %s where the odds reach a limit exactly or just miss it: %s %s, %s beside %s',
    (strength, feature, option, pattern, rival) => {
      const features = { [feature]: option } as Features;
      const [told] = reasonsOf([pattern], [pattern, rival], features, factsOf({}));
      expect(told?.for[0]?.strength).toBe(strength);
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
