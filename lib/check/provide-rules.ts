import type { CheckKnowledge } from '../../machines/check/knowledge.ts';
import { withKnowledge } from '../../machines/check/with-knowledge.ts';
import { isAsked, withoutOrphans } from '../../rules/engine/effective.ts';
import { raisedFlags } from '../../rules/engine/red-flags.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { checkSheet } from '../../rules/schema/check-sheet.ts';
import type { Answers, QuestionId } from '../../rules/schema/contract.ts';
import type { Mode } from '../../rules/schema/mode.ts';
import { isOnsetAfterAge } from '../../rules/schema/onset-after-age.ts';
import { rulesVersion } from '../../rules/version.ts';
import { pathOf } from './remembered-paths.ts';

/** Asked on the emergency page itself, never before it (ruling 1). */
const emergencyQuestion = 'seizure-now' satisfies QuestionId;

const only = (answers: Answers, isKept: (question: QuestionId) => boolean): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => isKept(id as QuestionId)));

/**
 * What is still asked: answers without orphans (ruling 5), and without those whose question is no
 * longer on screen, so that a child under 4 is not judged by what was answered before the age was
 * corrected. An onset after the present age is asked again (ruling 4).
 */
const keptOf = (answers: Answers, mode: Mode): Answers => {
  let kept = answers;
  for (;;) {
    const path = pathOf(kept, mode);
    const isLate = isOnsetAfterAge(kept['age-now'], kept['onset-age']);
    const asked = withoutOrphans(kept).answers;
    const next = only(
      asked,
      (id) => id === emergencyQuestion || (path.includes(id) && !(isLate && id === 'onset-age')),
    );
    if (Object.keys(next).length === Object.keys(kept).length) return kept;
    kept = next;
  }
};

/**
 * When a weakness began decides between an emergency and a visit, and it is asked directly after the
 * signs. Until then only the doubt speaks, and a face weak for years must not meet the emergency
 * page first. So the question cannot be skipped, and while it is due the sheet is read as if the
 * weakness were old; every other sign speaks at once.
 */
const clock = 'weakness-when' satisfies QuestionId;
const isClockDue = (answers: Answers): boolean =>
  answers[clock] === undefined && isAsked(clock, answers);
const withOldWeakness = (answers: Answers): Answers => ({
  ...answers,
  [clock]: 'left-over',
  'weakness-seen': 'seen',
});

const mustAnswer = (question: QuestionId): boolean =>
  catalogue[question].block === 'gate' || question === clock;

/** The rules as the check machine sees them. The one place where stages and rules meet. */
export const rulesKnowledge: CheckKnowledge = {
  rules: rulesVersion,
  pathOf,
  emergenciesOf: (answers) =>
    raisedFlags(isClockDue(answers) ? withOldWeakness(answers) : answers).filter(
      ({ urgency }) => urgency === 'emergency-now',
    ),
  keptOf,
  isGate: (question) => catalogue[question].block === 'gate',
  mustAnswer,
  isAnswerTo: (question, answer) => checkSheet({ [question]: answer }).ok,
  needsStrokeCheck: (question, answer) =>
    question === 'emergency-signs' && answer.length === 1 && answer[0] === 'not-sure',
  emergencyQuestionOf: (answers) =>
    isAsked(emergencyQuestion, answers) ? emergencyQuestion : null,
  readSheet: (input) => {
    const checked = checkSheet(input);
    return checked.ok ? checked.answers : null;
  },
};

/** The check machine with the rules of this product. */
export const checkMachineWithRules = withKnowledge(rulesKnowledge);
