import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesKnowledge } from '../../../lib/check/provide-rules.ts';
import type { CheckContext, CheckEvent, Step } from '../../../machines/check/check-context.ts';
import { isConsistent } from '../../../machines/check/is-consistent.ts';
import type { CheckKnowledge } from '../../../machines/check/knowledge.ts';
import { fromSnapshot, toSnapshot } from '../../../machines/check/snapshot.ts';
import { assess } from '../../../rules/engine/assess.ts';
import { pathOf } from '../../../rules/engine/next-question.ts';
import { type Answers, type QuestionId, questionIds } from '../../../rules/schema/contract.ts';
import {
  answered,
  changeRequested,
  emergencyLeft,
  moreRequested,
  type RunningCheck,
  restarted,
  reviewed,
  runCheck,
  skipped,
  started,
  visited,
  wentBack,
} from '../../machines/check/run-check.ts';
import { answerAll, answeredAfresh, answerTo, fullSheet } from './random-sheet.ts';

const pick = <T>(list: readonly T[], seed: number): T | undefined => list[seed % list.length];

/** What a person might do next, given where they are; mostly they answer, often they change an answer. */
const nextEvents = (check: RunningCheck, move: number, seed: number): readonly CheckEvent[] => {
  const { answers, at } = check.context();
  const stage = check.stage();
  const reached = Object.keys(answers) as QuestionId[];
  const edited = pick(reached, seed);
  const edit = edited === undefined ? [] : [answered(edited, answerTo(edited, seed >> 3))];
  if (stage === 'start') return [started];
  if (stage === 'emergency')
    return [
      [wentBack],
      [emergencyLeft],
      [answered('seizure-now', answerTo('seizure-now', seed))],
      edit,
      [changeRequested(pick(questionIds, seed) ?? 'side')],
    ][move % 5] as readonly CheckEvent[];
  const onScreen = at === null ? [] : [answered(at, answerTo(at, seed))];
  const steps: readonly Step[] = ['start', 'emergency', 'review', 'result', ...questionIds];
  const choices: readonly (readonly CheckEvent[])[] = [
    onScreen,
    onScreen,
    onScreen,
    onScreen,
    edit,
    edit,
    edit,
    edited === undefined ? [] : [changeRequested(edited), ...edit],
    edited === undefined ? [] : [changeRequested(edited)],
    seed % 10 === 0 ? [moreRequested] : [wentBack],
    [wentBack],
    at === null ? [reviewed] : [skipped(at)],
    [visited(pick(steps, seed) ?? 'start')],
    seed % 40 === 0 ? [restarted] : [],
  ];
  return choices[move % choices.length] ?? [];
};

const judged = ({ answers, mode }: CheckContext) => ({
  answers,
  path: pathOf(answers, mode),
  assessment: assess(answers),
});

/** Every question answered or passed over, without touching what was said so far. */
const finished = (knowledge: CheckKnowledge, check: RunningCheck): CheckContext =>
  answerAll(
    runCheck(knowledge, { stage: check.stage(), context: check.context() }),
    (question) =>
      check.context().answers[question] ??
      (knowledge.mustAnswer(question) ? answerTo(question, 0) : undefined),
  ).context();

const moves = fc.array(fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 99_999 })), {
  minLength: 60,
  maxLength: 120,
});

/** Walks at random and compares with a first-time visitor all along; counts the answers that changed. */
const walkAtRandom = (knowledge: CheckKnowledge, numRuns: number) => {
  let edits = 0;
  const property = fc.property(fullSheet, moves, (sheet, list) => {
    const check = answerAll(runCheck(knowledge), (question) => sheet.get(question));
    list.forEach(([move, seed], index) => {
      for (const event of nextEvents(check, move, seed)) {
        const before = check.context().answers;
        check.send(event);
        if (event.type === 'answered' && before[event.question] !== undefined) {
          const [old, now] = [before, check.context().answers].map((each) =>
            JSON.stringify(each[event.question]),
          );
          if (old !== now) edits += 1;
        }
        expect(isConsistent(knowledge, check.stage(), check.context())).toBe(true);
      }
      if (index % 20 === 0) {
        const context = finished(knowledge, check);
        expect(judged(context)).toEqual(judged(answeredAfresh(context)));
      }
    });
    const kept = JSON.parse(JSON.stringify(toSnapshot(check.stage(), check.context())));
    expect(fromSnapshot(kept, knowledge)).toEqual({
      ok: true,
      stage: check.stage(),
      context: check.context(),
    });
  });
  return { outcome: fc.check(property, { numRuns }), edits: () => edits };
};

describe('a check in which somebody answers, goes back, edits, passes over and uses the browser', () => {
  it('gives what answering afresh gives, over more than 10 000 edits', { timeout: 120_000 }, () => {
    const { outcome, edits } = walkAtRandom(rulesKnowledge, 500);
    expect(fc.defaultReportMessage(outcome)).toBeUndefined();
    expect(edits()).toBeGreaterThanOrEqual(10_000);
  });

  it('would notice a check that keeps answers nobody asks for any more', () => {
    const forgetsNothing = { ...rulesKnowledge, keptOf: (answers: Answers) => answers };
    expect(walkAtRandom(forgetsNothing, 50).outcome.failed).toBe(true);
  });

  it('shows no review and no result beside an emergency that nobody has left on purpose', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const check = runCheck(rulesKnowledge).send(started);
        for (const [move, seed] of list) {
          for (const event of nextEvents(check, move, seed)) check.send(event);
          const { answers, acknowledged } = check.context();
          const isUnseen = rulesKnowledge
            .emergenciesOf(answers)
            .some(({ id }) => !acknowledged.includes(id));
          if (isUnseen) expect(['review', 'result']).not.toContain(check.stage());
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a walk forward and back, as a plain list sees it', () => {
  it('is at the step of the list after 200 moves, with the answers of the list (Q-04)', () => {
    const directions = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(fullSheet, directions, (sheet, list) => {
        const calm = new Map(sheet)
          .set('emergency-signs', ['none'])
          .set('warning-signs', ['none'])
          .set('medicines', ['no-medicine']);
        const whole = answerAll(runCheck(rulesKnowledge), (id) => calm.get(id)).context();
        fc.pre(rulesKnowledge.emergenciesOf(whole.answers).length === 0);
        const path = pathOf(whole.answers, 'short');

        const check = runCheck(rulesKnowledge).send(started);
        // The model: how many questions have been answered, and at which of them somebody stands.
        let given = 0;
        let here = 0;
        for (const direction of list) {
          const question = path[here];
          if (direction === 0 && here > 0) {
            check.send(wentBack);
            here -= 1;
          } else if (question !== undefined) {
            const answer = whole.answers[question];
            check.send(answer === undefined ? skipped(question) : answered(question, answer));
            given = Math.max(given, here + 1);
            here = given;
          }
          expect(check.context().at).toBe(path[here] ?? null);
          expect(check.stage() === 'review').toBe(here === path.length);
          const said = path.slice(0, given).filter((id) => whole.answers[id] !== undefined);
          expect(Object.keys(check.context().answers).sort()).toEqual([...said].sort());
        }
      }),
      { numRuns: 40 },
    );
  });
});
