import fc from 'fast-check';
import { rulesKnowledge } from '../../../lib/check/provide-rules.ts';
import type { CheckContext } from '../../../machines/check/check-context.ts';
import {
  type Answer,
  contract,
  exclusiveOptions,
  type OptionId,
  type QuestionId,
  questionIds,
} from '../../../rules/schema/contract.ts';
import {
  answered,
  emergencyLeft,
  moreRequested,
  type RunningCheck,
  runCheck,
  skipped,
  started,
} from '../../machines/check/run-check.ts';

const standsAlone = (option: string) => (exclusiveOptions as readonly string[]).includes(option);

/** Any legal answer to one question; `seed` is any whole number. */
export const answerTo = (question: QuestionId, seed: number): Answer => {
  const { kind, options } = contract[question];
  const one = options[seed % options.length] as OptionId;
  if (kind === 'one') return one as Answer;
  if (standsAlone(one)) return [one] as Answer;
  const two = options[Math.floor(seed / options.length) % options.length] as OptionId;
  return (two === one || standsAlone(two) ? [one] : [one, two]) as Answer;
};

/** A legal answer to every question there is, asked or not. */
export const fullSheet: fc.Arbitrary<ReadonlyMap<QuestionId, Answer>> = fc
  .array(fc.nat({ max: 9999 }), { minLength: questionIds.length, maxLength: questionIds.length })
  .map((seeds) => new Map(questionIds.map((id, i) => [id, answerTo(id, seeds[i] ?? 0)])));

/** Answers every question as it comes, as `reply` says, until the review. Emergencies are left on purpose. */
export const answerAll = (
  check: RunningCheck,
  reply: (question: QuestionId) => Answer | undefined,
): RunningCheck => {
  for (let step = 0; step < 200; step += 1) {
    const { at, answers } = check.context();
    const stage = check.stage();
    if (stage === 'review') return check;
    if (stage === 'start') check.send(started);
    else if (stage === 'result') check.send({ type: 'wentBack' });
    else if (stage === 'emergency') {
      const question = rulesKnowledge.emergencyQuestionOf(answers);
      const answer = question === null ? undefined : reply(question);
      if (question !== null && answer !== undefined && answers[question] === undefined)
        check.send(answered(question, answer));
      if (check.stage() === 'emergency') check.send(emergencyLeft);
    } else if (at !== null) {
      const answer = reply(at);
      check.send(answer === undefined ? skipped(at) : answered(at, answer));
      // An onset after the present age is asked again: this person then has none to give.
      if (check.stage() === 'questions' && check.context().at === at) check.send(skipped(at));
    }
  }
  throw new Error(`The check does not end; it is at ${check.place()}.`);
};

/** Somebody who comes for the first time and gives these answers, and only these. */
export const answeredAfresh = ({ answers, mode }: CheckContext): CheckContext => {
  const reply = (question: QuestionId) => answers[question];
  const check = answerAll(runCheck(rulesKnowledge), reply);
  return (mode === 'full' ? answerAll(check.send(moreRequested), reply) : check).context();
};
