import type { CheckKnowledge } from '../../../machines/check/knowledge.ts';
import type { RaisedFlag } from '../../../rules/schema/assessment.ts';
import type { Answer, Answers, QuestionId } from '../../../rules/schema/contract.ts';
import type { Mode } from '../../../rules/schema/mode.ts';

/*
 * Rules small enough to be read at once, so that the machine can be walked through completely:
 *
 *   emergency-signs* → warning-signs* → (weakness-when) → age-now* → side → mood        * a gate
 *
 * An arm that is weak, spreading jerks, weakness within 24 hours and a mood that is always low are
 * emergencies. A child under 4 is asked the gates only. The full interview also asks told-before.
 */

const includes = (answer: Answer | undefined, option: string): boolean =>
  Array.isArray(answer) ? answer.includes(option) : answer === option;

const pathOf = (answers: Answers, mode: Mode): readonly QuestionId[] => [
  'emergency-signs',
  'warning-signs',
  ...(includes(answers['warning-signs'], 'face-weak-now') ? ['weakness-when' as const] : []),
  'age-now',
  ...(answers['age-now'] === 'under-4' ? [] : (['side', 'mood'] as const)),
  ...(mode === 'full' ? (['told-before'] as const) : []),
];

const isSpreading = (answers: Answers) =>
  includes(answers['emergency-signs'], 'blackout-or-spread');

const emergenciesOf = (answers: Answers): readonly RaisedFlag[] => {
  const raised: RaisedFlag[] = [];
  const raise = (isRaised: boolean, id: RaisedFlag['id'], ...because: readonly QuestionId[]) => {
    if (isRaised) raised.push({ id, urgency: 'emergency-now', because });
  };
  raise(includes(answers['emergency-signs'], 'arm-leg-weak'), 'RF01', 'emergency-signs');
  raise(
    isSpreading(answers) && answers['seizure-now'] !== 'known-and-stopped',
    'RF03',
    'emergency-signs',
    'seizure-now',
  );
  raise(answers['weakness-when'] === 'within-24h', 'RF07', 'warning-signs', 'weakness-when');
  raise(answers.mood === 'nearly-always', 'RF21', 'mood');
  return raised;
};

const keptOf = (answers: Answers, mode: Mode): Answers => {
  const path = pathOf(answers, mode);
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) =>
      id === 'seizure-now' ? isSpreading(answers) : path.includes(id as QuestionId),
    ),
  );
};

const gates: readonly QuestionId[] = ['emergency-signs', 'warning-signs', 'age-now'];

export const fakeKnowledge: CheckKnowledge = {
  rules: { version: '0.0.1', hash: 'fake' },
  pathOf,
  emergenciesOf,
  keptOf,
  isGate: (question) => gates.includes(question),
  mustAnswer: (question) => gates.includes(question),
  isAnswerTo: (_, answer) => answer.length > 0,
  needsStrokeCheck: (question, answer) =>
    question === 'emergency-signs' && includes(answer, 'not-sure'),
  emergencyQuestionOf: (answers) => (isSpreading(answers) ? 'seizure-now' : null),
  readSheet: (input) =>
    typeof input === 'object' && input !== null && !('refused' in input)
      ? (input as Answers)
      : null,
};
