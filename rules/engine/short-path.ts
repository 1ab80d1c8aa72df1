import { catalogue } from '../questions/catalogue.ts';
import { alwaysAsked, askedByUse, leastUse } from '../questions/short-interview.ts';
import type { Answers, QuestionId, Setting } from '../schema/contract.ts';
import { questionIds } from '../schema/contract.ts';
import { couldRaise } from './could-raise.ts';
import { isAskedBy } from './effective.ts';
import { compile } from './evaluate.ts';
import { type Facts, factsOf } from './facts.ts';
import { impactItems } from './impact.ts';
import { outcomeOf } from './outcome.ts';
import { screenOrder } from './question-path.ts';
import { type UsefulId, useOf } from './use-of-question.ts';

const judges = new Map(
  questionIds.flatMap((id) => {
    const condition = alwaysAsked[id];
    return condition === undefined ? [] : [[id, compile(condition)] as const];
  }),
);
const isEnd = (id: QuestionId): boolean => catalogue[id].block === 'end';

const only = (answers: Answers, questions: readonly QuestionId[]): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id]) => questions.includes(id as QuestionId)),
  ) as Answers;

const isDue = (id: QuestionId, facts: Facts): boolean =>
  isAskedBy(id, facts) && judges.get(id)?.(facts.codes) === 2;

/** `first-area` waits for the duration here, because the short interview asks it only of what is new. */
const shortOrder = (answers: Answers): readonly QuestionId[] => {
  const order = screenOrder(answers);
  const others = order.filter((id) => id !== 'first-area');
  if (others.length === order.length) return order;
  const place = others.indexOf('how-long') + 1;
  return [...others.slice(0, place), 'first-area', ...others.slice(place)];
};

/** The question of most use on this sheet, among those that are left; undefined when none is worth asking. */
const judgedOn = (sheet: Answers, questions: readonly UsefulId[], setting: Setting) => {
  const now = outcomeOf(sheet, setting);
  const uses = questions
    .map((question) => useOf(question, now, setting))
    .toSorted((a, b) => b.first - a.first || b.told - a.told);
  return (left: readonly UsefulId[]): UsefulId | undefined => {
    const raising = couldRaise(now, left);
    return uses.find(
      ({ question, first, told }) =>
        left.includes(question) &&
        (raising.includes(question) || first >= leastUse.first || told >= leastUse.told),
    )?.question;
  };
};

/** What is asked by its use, most useful first, each with the answers to those before it in mind. */
const askedByTheirUse = (
  base: Answers,
  answers: Answers,
  questions: readonly UsefulId[],
  setting: Setting,
): { readonly asked: readonly UsefulId[]; readonly sheet: Answers } => {
  const asked: UsefulId[] = [];
  let left = questions;
  let sheet = base;
  let mostUseful = judgedOn(sheet, left, setting);
  for (;;) {
    const next = mostUseful(left);
    if (next === undefined) return { asked, sheet };
    asked.push(next);
    left = left.filter((question) => question !== next);
    if (answers[next] === undefined) continue;
    sheet = { ...sheet, [next]: answers[next] };
    mostUseful = judgedOn(sheet, left, setting);
  }
};

const untroubled = Object.fromEntries(impactItems.map((id) => [id, 'never'])) as Answers;

/** Whether it is the trouble alone that self-care still waits for (ruling 24). */
const isImpactDue = (sheet: Answers, setting: Setting): boolean =>
  outcomeOf(sheet, setting).urgency === 'routine' &&
  outcomeOf({ ...sheet, ...untroubled }, setting).urgency === 'self-care-watch';

/**
 * The short interview for these answers, in screen order: what is always asked, then what is asked
 * for its use, then the end. A question is judged only by answers that stand before it, so that the
 * same answers give the same path in whatever order they were given, and an answer never takes its
 * own question away; no condition for asking reads what is asked by its use or at the end (a test
 * holds them to that). Expects no orphans, as `questionPath` does.
 */
export const shortPath = (answers: Answers, setting: Setting): readonly QuestionId[] => {
  const order = shortOrder(answers);
  const facts = factsOf(answers);
  const always = order.filter((id) => !isEnd(id) && isDue(id, facts));
  const base = only(answers, always);
  const left = askedByUse.filter(
    (id) => order.includes(id) && !always.includes(id) && isAskedBy(id, facts),
  );
  const { asked, sheet } = askedByTheirUse(base, answers, left, setting);
  const isImpact = isImpactDue(sheet, setting);
  const end = order.filter(
    (id) =>
      isEnd(id) &&
      (isDue(id, facts) || (isImpact && (impactItems as readonly QuestionId[]).includes(id))),
  );
  return [...always, ...asked, ...end];
};
