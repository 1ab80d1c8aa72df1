import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { effectiveSheet } from '../../rules/engine/effective.ts';
import { explain } from '../../rules/engine/explain.ts';
import { featuresOf } from '../../rules/engine/features.ts';
import { evidenceOf } from '../../rules/engine/rank.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import type { Counterfactual } from '../../rules/schema/assessment.ts';
import { checkSheet } from '../../rules/schema/check-sheet.ts';
import { type Answers, contract, questionIds } from '../../rules/schema/contract.ts';
import { type PatternId, patternIds } from '../../rules/schema/ids.ts';
import { urgencies } from '../../rules/schema/urgency.ts';
import {
  blepharospasm,
  childhoodTic,
  eyelidFlutter,
  eyelidJerks,
  hemifacialSpasm,
  without,
} from './support/sheets.ts';

/** Jerks of the corner of the mouth that began there this week: seen today, and still named (RF33). With jerks of the arm they are not named any more (RF18). */
const freshMouthJerks: Answers = {
  ...without(hemifacialSpasm, 'eyes-shut', 'squeeze-or-droop', 'drives'),
  'where-now': ['mouth-corner', 'other-body'],
  'arm-jerks': 'small-flickers',
  'memory-or-mood-change': 'no',
  'movement-kind': 'quick-jerks',
  'first-area': 'mouth-first',
  'how-long': 'under-2-weeks',
  course: 'steady',
};

const stories: Readonly<Record<string, Answers>> = {
  'a flutter of one eyelid for ten days': eyelidFlutter,
  'the same, for nobody knows how long': { ...eyelidFlutter, 'how-long': 'not-sure' },
  'the same for months': { ...eyelidFlutter, 'how-long': 'months-3-to-12' },
  'the same, with small flickers elsewhere': {
    ...eyelidFlutter,
    'where-now': ['lid-flicker', 'other-body'],
    'arm-jerks': 'small-flickers',
    'memory-or-mood-change': 'no',
  },
  'a tic of years': childhoodTic,
  'two eyes that shut in the light for years': blepharospasm,
  'jerks of the mouth for a week': freshMouthJerks,
  'a flutter that jumps between a lid and the neck': {
    ...eyelidFlutter,
    'where-now': ['lid-flicker', 'neck-skin', 'moves-around'],
    'urge-hold': 'can-hold-no-urge',
  },
  'ripples of the body alone': { ...eyelidFlutter, 'where-now': ['other-body'] },
  'jerks of a lid beside an old palsy of the other side': {
    ...eyelidJerks,
    'palsy-before': 'palsy-other-side',
    'palsy-when': 'palsy-over-1y',
    'palsy-recovery': 'recovered-partly',
  },
};

const alone: readonly string[] = ['none', 'nothing', 'no-medicine', 'not-sure'];

type Change = Pick<Counterfactual, 'question' | 'from' | 'to'> & { readonly answers: Answers };

/** Every way to answer one question otherwise, or to set or take away one tick. */
const changesOf = (answers: Answers): readonly Change[] =>
  questionIds.flatMap((question): readonly Change[] => {
    const said = answers[question];
    const ordinary = contract[question].options.filter((option) => !alone.includes(option));
    if (said === undefined || ['gate', 'end'].includes(catalogue[question].block)) return [];
    const change = (from: string | null, to: string | null, answer: unknown) =>
      ({ question, from, to, answers: { ...answers, [question]: answer } }) as Change;
    if (typeof said === 'string')
      return ordinary
        .filter((option) => option !== said)
        .map((option) => change(said, option, option));
    return ordinary.map((option) =>
      (said as readonly string[]).includes(option)
        ? change(
            option,
            null,
            said.filter((tick) => tick !== option),
          )
        : change(null, option, [...said.filter((tick) => !alone.includes(tick)), option]),
    );
  });

/** How far two answers lie apart where the answers are a scale of time; elsewhere all are as near. */
const distanceOf = ({ question, from, to }: Change): number => {
  if (!['how-long', 'onset-age', 'palsy-when'].includes(question) || from === 'not-sure') return 1;
  const options: readonly (string | null)[] = contract[question].options;
  return Math.abs(options.indexOf(from) - options.indexOf(to));
};

/** How far the answers themselves speak for one name before another. */
const leadOf = (name: PatternId, other: PatternId, answers: Answers): number => {
  const evidence = evidenceOf(featuresOf(effectiveSheet(answers).facts));
  return (evidence[patternIds.indexOf(name)] ?? 0) - (evidence[patternIds.indexOf(other)] ?? 0);
};

/** Ruling 22 by hand: try every change, sort what differs, keep one for each question and four in all. A name is told only if the change speaks for it. */
const triedByHand = (answers: Answers): readonly Counterfactual[] => {
  const now = assess(answers);
  const differing = changesOf(answers)
    .filter((change) => checkSheet(change.answers).ok)
    .flatMap((change) => {
      const then = assess(change.answers);
      const top = then.result.patterns[0]?.id;
      const isRaised = urgencies.indexOf(then.urgency) < urgencies.indexOf(now.urgency);
      const old = now.result.patterns[0]?.id;
      const isRenamed =
        top !== undefined &&
        old !== undefined &&
        top !== old &&
        (top === 'other-or-unclear' ||
          leadOf(top, old, change.answers) >= leadOf(top, old, answers));
      const { question, from, to } = change;
      const told: Counterfactual = {
        question,
        from,
        to,
        ...(then.urgency === now.urgency ? {} : { urgency: then.urgency }),
        ...(isRenamed ? { top } : {}),
      };
      if (told.urgency === undefined && told.top === undefined) return [];
      return [{ told, group: isRaised ? 0 : isRenamed ? 1 : 2, distance: distanceOf(change) }];
    });
  const inOrder = [0, 1, 2].flatMap((group) =>
    differing
      .filter((each) => each.group === group)
      .toSorted((a, b) => a.distance - b.distance)
      .map(({ told }) => told),
  );
  return inOrder
    .filter((one, i) => inOrder.findIndex(({ question }) => question === one.question) === i)
    .slice(0, 4);
};

describe('what would change the result (ruling 22)', () => {
  test.each(Object.entries(stories))('%s: what trying every answer in turn shows', (_, answers) => {
    const tried = triedByHand(answers);
    expect(tried.length).toBeGreaterThan(0);
    expect(explain(answers).counterfactuals).toEqual(tried);
  });
});
