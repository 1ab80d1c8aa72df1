import { patterns } from '../patterns/catalogue.ts';
import { catalogue } from '../questions/catalogue.ts';
import { settings } from '../schema/contract.ts';
import { patternIds } from '../schema/ids.ts';
import { type Urgency, urgencies } from '../schema/urgency.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { evidenceOf, logScoresOf } from './rank.ts';
import { answeredWith, type UsefulId, usableAnswers } from './use-of-question.ts';

/** Positions of the patterns whose default is sooner than a planned visit: to name one raises. */
const urgentPatterns = patternIds.flatMap((id, position) =>
  patterns[id].defaultUrgency === 'routine' ? [] : [position],
);

const isRaised = (from: Urgency, to: Urgency): boolean =>
  urgencies.indexOf(to) < urgencies.indexOf(from);

type Combination = readonly (readonly [question: UsefulId, option: string])[];

/** Every way to answer some of these questions and to leave the others, fewest answers first. */
const combinationsOf = (questions: readonly UsefulId[]): readonly Combination[] =>
  questions
    .reduce<readonly Combination[]>(
      (known, question) => [
        ...known,
        ...known.flatMap((combination) =>
          usableAnswers(question).map(([option]) => [...combination, [question, option] as const]),
        ),
      ],
      [[]],
    )
    .toSorted((a, b) => a.length - b.length);

/** Tries every combination: exact, and used only where few questions are left. */
const raisingExactly = (now: Outcome, questions: readonly UsefulId[]): readonly UsefulId[] => {
  const raising = combinationsOf(questions).find((combination) => {
    const answers = combination.reduce(
      (sheet, [question, option]) => answeredWith(sheet, question, option),
      now.sheet.answers,
    );
    return isRaised(now.urgency, outcomeOf(answers, 'self-check').urgency);
  });
  return raising?.map(([question]) => question) ?? [];
};

const blockOf = (question: UsefulId): string | undefined =>
  catalogue[question].features?.[0]?.block;

/** Per block of related questions: what each way to answer them adds to every pattern. */
const gainsByBlock = ({ features, evidence }: Outcome, questions: readonly UsefulId[]) =>
  [...new Set(questions.map(blockOf))].map((block) =>
    combinationsOf(questions.filter((question) => blockOf(question) === block)).map((combination) =>
      evidenceOf({ ...features, ...Object.fromEntries(combination) }).map(
        (sum, c) => sum - (evidence[c] ?? 0),
      ),
    ),
  );

/**
 * Whether a pattern that raises could come first in some setting. Blocks add up, so the best of each
 * block against each rival is a bound that is never too low. Rivals that a hard criterion bans do not
 * stand in its way.
 */
const couldBecomeUrgent = (now: Outcome, questions: readonly UsefulId[]): boolean => {
  const banned = now.criteria.flatMap(({ bans }) => bans ?? []);
  const gains = gainsByBlock(now, questions);
  const best = (pattern: number, rival: number) =>
    gains.reduce(
      (sum, block) =>
        sum + Math.max(...block.map((gain) => (gain[pattern] ?? 0) - (gain[rival] ?? 0))),
      0,
    );
  return urgentPatterns.some((pattern) => {
    const isBanned = banned.includes(patternIds[pattern] as (typeof banned)[number]);
    const rivals = patternIds
      .map((_, rival) => rival)
      .filter((rival) => rival !== pattern)
      .filter(
        (rival) => isBanned || !banned.includes(patternIds[rival] as (typeof banned)[number]),
      );
    return settings.some((setting) => {
      const scores = logScoresOf(now.evidence, setting);
      return rivals.every(
        (rival) => (scores[pattern] ?? 0) - (scores[rival] ?? 0) + best(pattern, rival) >= 0,
      );
    });
  });
};

/**
 * The questions among these whose answers, alone or together, could raise the urgency; none when no
 * answers to them can. They raise in two ways only: by a first pattern that is seen sooner, and by
 * ending self-care; every flag reads a missing answer as the worse one (a test holds it to that).
 */
export const couldRaise = (now: Outcome, questions: readonly UsefulId[]): readonly UsefulId[] => {
  if (now.decision === undefined) return [];
  if (now.urgency === 'self-care-watch') return raisingExactly(now, questions);
  return now.urgency === 'routine' && couldBecomeUrgent(now, questions) ? questions : [];
};
