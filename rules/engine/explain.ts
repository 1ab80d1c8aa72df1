import { catalogue } from '../questions/catalogue.ts';
import type { Assessment, Counterfactual } from '../schema/assessment.ts';
import { checkSheet } from '../schema/check-sheet.ts';
import {
  type Answers,
  contract,
  exclusiveOptions,
  type OptionId,
  type QuestionId,
  questionIds,
  type Setting,
} from '../schema/contract.ts';
import { type PatternId, patternIds } from '../schema/ids.ts';
import { urgencies } from '../schema/urgency.ts';
import { assess } from './assess.ts';
import { effectiveSheet, withoutOrphans } from './effective.ts';
import { featuresOf } from './features.ts';
import { evidenceOf } from './rank.ts';

/** At most this many, one for each question: a person reads them. */
const mostShown = 4;

/**
 * Questions whose change is worth telling. Gates are left out: "come sooner if" says what they
 * would change, and a list of disasters helps nobody.
 */
const changeable: readonly QuestionId[] = questionIds.filter(
  (id) => catalogue[id].block === 'core' || catalogue[id].block === 'branch',
);

/** Questions whose options are steps on one scale: the fewer steps, the smaller the change. */
const scales: readonly QuestionId[] = ['how-long', 'onset-age', 'palsy-when'];

const stepsBetween = (question: QuestionId, from: OptionId | null, to: OptionId | null): number => {
  const options: readonly (OptionId | null)[] = contract[question].options;
  if (!scales.includes(question) || from === 'not-sure') return 1;
  return Math.abs(options.indexOf(to) - options.indexOf(from));
};

interface Change {
  readonly question: QuestionId;
  readonly from: OptionId | null;
  readonly to: OptionId | null;
  readonly answers: Answers;
}

const changesOfOne = (question: QuestionId, answers: Answers): readonly Change[] => {
  const from = answers[question] as OptionId;
  return contract[question].options
    .filter((to) => to !== from && to !== 'not-sure')
    .map((to) => ({ question, from, to, answers: { ...answers, [question]: to } }));
};

const standsAlone = (option: string): boolean =>
  (exclusiveOptions as readonly string[]).includes(option);

/** For a tick list one option is toggled (ruling 22). A list without a tick is no answer: not looked at. */
const changesOfMany = (question: QuestionId, answers: Answers): readonly Change[] => {
  const ticks = answers[question] as readonly OptionId[];
  const ordinary: readonly OptionId[] = contract[question].options.filter(
    (option) => !standsAlone(option),
  );
  return ordinary.map((option) =>
    ticks.includes(option)
      ? {
          question,
          from: option,
          to: null,
          answers: { ...answers, [question]: ticks.filter((tick) => tick !== option) },
        }
      : {
          question,
          from: null,
          to: option,
          answers: {
            ...answers,
            [question]: [...ticks.filter((tick) => !standsAlone(tick)), option],
          },
        },
  );
};

const changesOf = (question: QuestionId, answers: Answers): readonly Change[] => {
  if (answers[question] === undefined) return [];
  return contract[question].kind === 'many'
    ? changesOfMany(question, answers)
    : changesOfOne(question, answers);
};

/** How much a change would raise (positive) or lower (negative) the urgency, in levels. */
const raise = (from: Assessment, to: Assessment): number =>
  urgencies.indexOf(from.urgency) - urgencies.indexOf(to.urgency);

const evidenceFrom = (answers: Answers) => evidenceOf(featuresOf(effectiveSheet(answers).facts));

/**
 * Whether a change weighs against the pattern that it would put first. That happens where it also
 * ends a rule that held the pattern back: "if the eyes never closed, it would be most like eyes that
 * close" is computed rightly and helps nobody. Something else needs no such weight.
 */
const weighsAgainst = (
  pattern: PatternId,
  rival: PatternId,
  before: Answers,
  after: Answers,
): boolean => {
  if (pattern === 'other-or-unclear') return false;
  const lead = (answers: Answers): number => {
    const evidence = evidenceFrom(answers);
    return (
      (evidence[patternIds.indexOf(pattern)] ?? 0) - (evidence[patternIds.indexOf(rival)] ?? 0)
    );
  };
  return lead(after) < lead(before);
};

const counterfactualsOf = (
  answers: Answers,
  now: Assessment,
  top: PatternId,
): readonly Counterfactual[] => {
  const found: { rank: number; steps: number; counterfactual: Counterfactual }[] = [];
  for (const question of changeable)
    for (const { from, to, answers: changed } of changesOf(question, answers)) {
      if (!checkSheet(changed).ok) continue;
      const then = assess(changed, now.setting);
      const thenTop = then.result.patterns[0]?.id;
      const isOtherUrgency = then.urgency !== now.urgency;
      const isOtherTop =
        thenTop !== undefined && thenTop !== top && !weighsAgainst(thenTop, top, answers, changed);
      if (!isOtherUrgency && !isOtherTop) continue;
      const raised = raise(now, then);
      found.push({
        rank: raised > 0 ? 0 : isOtherTop ? 1 : 2,
        steps: stepsBetween(question, from, to),
        counterfactual: {
          question,
          from,
          to,
          ...(isOtherUrgency ? { urgency: then.urgency } : {}),
          ...(isOtherTop ? { top: thenTop } : {}),
        },
      });
    }
  found.sort((a, b) => a.rank - b.rank || a.steps - b.steps);
  const shown: Counterfactual[] = [];
  for (const { counterfactual } of found)
    if (
      shown.length < mostShown &&
      !shown.some(({ question }) => question === counterfactual.question)
    )
      shown.push(counterfactual);
  return shown;
};

/**
 * Assesses and says what would change the result: single changes of one answer, computed by
 * assessing again, raising changes first and the smallest of each question, at most four (ruling 22). Empty beside an urgent flag.
 */
export const explain = (answers: Answers, setting?: Setting): Assessment => {
  const now = assess(answers, setting);
  const [first] = now.result.patterns;
  if (first === undefined) return now;
  const counterfactuals = counterfactualsOf(withoutOrphans(answers).answers, now, first.id);
  return { ...now, counterfactuals };
};
