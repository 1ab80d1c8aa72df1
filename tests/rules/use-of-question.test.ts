import { describe, expect, it } from 'vitest';
import { type Outcome, outcomeOf } from '../../rules/engine/outcome.ts';
import { sharesOf } from '../../rules/engine/rank.ts';
import { type UsefulId, useOf as worthOf } from '../../rules/engine/use-of-question.ts';
import { scoredFeatures } from '../../rules/questions/scored-features.ts';
import { askedByUse } from '../../rules/questions/short-interview.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import type { Cell } from '../../rules/schema/likelihood.ts';
import {
  blepharospasm,
  eyelidFlutter,
  eyelidJerks,
  hemifacialSpasm,
  without,
} from './support/sheets.ts';

const setting = 'self-check';
const rowsOf = (question: UsefulId): Readonly<Record<string, readonly Cell[]>> =>
  scoredFeatures.find(({ id }) => id === question)?.rows ?? {};

/** How likely an answer is, given what is known: the shares of the patterns, each with its likelihood. */
const chanceOf = ({ evidence }: Outcome, row: readonly Cell[]): number => {
  let chance = 0;
  for (const [pattern, share] of sharesOf(evidence, setting).entries())
    chance += share * (row[pattern]?.[0] ?? 0);
  return chance;
};

/** The answers to a question whose result differs in what is looked at. */
const changing = (
  sheet: Answers,
  question: UsefulId,
  look: (outcome: Outcome) => unknown,
): number => {
  const now = outcomeOf(sheet, setting);
  let sum = 0;
  for (const [option, row] of Object.entries(rowsOf(question))) {
    const then = outcomeOf({ ...sheet, [question]: option }, setting);
    if (JSON.stringify(look(then)) !== JSON.stringify(look(now))) sum += chanceOf(now, row);
  }
  return sum;
};

const firstOf = ({ patterns: [first] }: Outcome) => first?.id ?? null;
const toldOf = ({ band, patterns, routes, nextSteps }: Outcome) => ({
  band,
  names: patterns.slice(0, band === 'two-patterns' ? 2 : 1).map(({ id }) => id),
  routes,
  nextSteps,
});

const stories: Readonly<Record<string, Answers>> = {
  'a one-sided spasm': hemifacialSpasm,
  'eyes that close': blepharospasm,
  'a flutter of a lid': eyelidFlutter,
  'jerks of a lid': eyelidJerks,
  'a side and little more': {
    side: 'left',
    'where-now': ['mouth-corner'],
    'movement-kind': 'constant-pull',
  },
  'an old palsy': {
    ...without(hemifacialSpasm, 'at-rest', 'linked-move'),
    'palsy-before': 'palsy-same-side',
    'palsy-when': 'palsy-over-1y',
    'palsy-recovery': 'recovered-partly',
  },
};

describe('what a question is good for', () => {
  it.each(Object.entries(stories))(
    'is the chance that its answer changes something: %s',
    (_, story) => {
      for (const question of askedByUse) {
        const sheet = without(story, question);
        const use = worthOf(question, outcomeOf(sheet, setting), setting);
        expect(use.question).toBe(question);
        expect(use.first).toBeCloseTo(changing(sheet, question, firstOf), 10);
        expect(use.told).toBeCloseTo(changing(sheet, question, toldOf), 10);
      }
    },
  );

  it('is something in some of these stories, and nothing in others', () => {
    const uses = Object.values(stories).flatMap((story) =>
      askedByUse.map((question) =>
        worthOf(question, outcomeOf(without(story, question), setting), setting),
      ),
    );
    for (const kind of ['first', 'told'] as const) {
      expect(uses.some((use) => use[kind] > 0)).toBe(true);
      expect(uses.some((use) => use[kind] === 0)).toBe(true);
    }
  });

  it('is nothing below the minimum information, where nothing is ranked', () => {
    for (const question of askedByUse)
      expect(worthOf(question, outcomeOf({}, setting), setting)).toEqual({
        question,
        first: 0,
        told: 0,
      });
  });
});
