import { describe, expect, it } from 'vitest';
import { rulesKnowledge } from '../../../lib/check/provide-rules.ts';
import type { Stage } from '../../../machines/check/check-context.ts';
import { assess } from '../../../rules/engine/assess.ts';
import {
  type Answer,
  type Answers,
  contract,
  type QuestionId,
  questionIds,
} from '../../../rules/schema/contract.ts';
import {
  answered,
  changeRequested,
  emergencyLeft,
  type RunningCheck,
  reviewed,
  runCheck,
  skipped,
  started,
} from '../../machines/check/run-check.ts';
import { answerAll } from './random-sheet.ts';

/** A right-sided hemifacial spasm in somebody of 52, without any sign of danger. */
const calm: Answers = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'age-now': 'age-40-64',
  side: 'right',
  'where-now': ['eye-closing', 'mouth-corner'],
  'movement-kind': 'jerks-then-squeeze',
  'eyes-shut': 'one-eye',
  'palsy-before': 'no-palsy',
  'first-area': 'eye-first',
  'how-long': 'over-1-year',
  course: 'steady',
  'onset-age': 'age-40-59',
  medicines: ['no-medicine'],
};

const begin = () => runCheck(rulesKnowledge);
const answerCalmly = (check: RunningCheck) => answerAll(check, (question) => calm[question]);
const atReview = () => answerCalmly(begin());

describe('the rules in the check', () => {
  it('make three questions gates', () => {
    expect(questionIds.filter(rulesKnowledge.isGate)).toEqual([
      'emergency-signs',
      'warning-signs',
      'age-now',
    ]);
  });

  it('keep an answer sheet that they have cleaned once', () => {
    const messy: Answers = { ...calm, 'age-now': 'under-4', 'jaw-kind': 'clamps-both' };
    const kept = rulesKnowledge.keptOf(messy, 'full');
    expect(rulesKnowledge.keptOf(kept, 'full')).toEqual(kept);
    expect(kept).toEqual({
      'emergency-signs': ['none'],
      'warning-signs': ['none'],
      'age-now': 'under-4',
      'how-long': 'over-1-year',
      medicines: ['no-medicine'],
    });
  });

  it('take only answers that the question knows', () => {
    const takes = rulesKnowledge.isAnswerTo;
    expect(takes('side', 'left')).toBe(true);
    expect(takes('side', 'never')).toBe(false);
    expect(takes('side', ['none'])).toBe(false);
    expect(takes('where-now', [])).toBe(false);
    expect(takes('warning-signs', ['none', 'spells'])).toBe(false);
  });
});

describe('every emergency sign', () => {
  const signs = contract['emergency-signs'].options.filter(
    (option) => option !== 'none' && option !== 'not-sure',
  );
  const stages: readonly (readonly [Stage, () => RunningCheck])[] = [
    ['start', begin],
    ['gates', () => begin().send(started)],
    ['strokeCheck', () => begin().send(started, answered('emergency-signs', ['not-sure']))],
    [
      'questions',
      () =>
        begin().send(
          started,
          ...(['emergency-signs', 'warning-signs', 'age-now'] as const).map((id) =>
            answered(id, calm[id] as Answer),
          ),
        ),
    ],
    ['review', atReview],
    ['result', () => atReview().send(reviewed)],
  ];
  const cases = stages.flatMap(([stage, reach]) =>
    signs.map((sign) => [sign, stage, reach] as const),
  );

  it.each(cases)('%s leads from %s to the emergency page in one step', (sign, stage, reach) => {
    const check = reach();
    expect(check.stage()).toBe(stage);
    expect(check.send(answered('emergency-signs', [sign])).stage()).toBe('emergency');
    expect(assess(check.context().answers).urgency).toBe('emergency-now');
  });
});

describe('any answer at all', () => {
  it('leads to the emergency page, after the clock of a weakness at the latest, exactly when the rules call it an emergency', () => {
    const context = atReview().context();
    const wrong: string[] = [];
    let emergencies = 0;
    for (const question of rulesKnowledge.pathOf(context.answers, context.mode))
      for (const option of contract[question].options) {
        const answer = (contract[question].kind === 'many' ? [option] : option) as Answer;
        if (rulesKnowledge.needsStrokeCheck(question, answer)) continue;
        const check = runCheck(rulesKnowledge, { stage: 'review', context });
        check.send(changeRequested(question), answered(question, answer));
        if (check.context().at === 'weakness-when')
          check.send(answered('weakness-when', 'not-sure'));
        const isEmergency =
          assess({ ...context.answers, [question]: answer }).urgency === 'emergency-now';
        if (isEmergency) emergencies += 1;
        if (isEmergency !== (check.stage() === 'emergency')) wrong.push(`${question}: ${option}`);
      }
    expect(wrong).toEqual([]);
    expect(emergencies).toBeGreaterThanOrEqual(11);
  });
});

describe('jerking that spreads', () => {
  const spreading = answered('emergency-signs', ['blackout-or-spread']);

  it('waits until today when it is known and has stopped', () => {
    const check = begin().send(started, spreading);
    expect(check.stage()).toBe('emergency');
    check.send(answered('seizure-now', 'known-and-stopped'));
    expect(check.place()).toBe('gates warning-signs');
    expect(assess(check.context().answers).urgency).toBe('same-day');
  });

  it.each(['happening-now-or-first', 'not-sure'] as const)('stays an emergency: %s', (answer) => {
    expect(begin().send(started, spreading, answered('seizure-now', answer)).stage()).toBe(
      'emergency',
    );
  });
});

describe('"not sure" about the emergency signs, said twice', () => {
  it('needs a doctor today', () => {
    const notSure = answered('emergency-signs', ['not-sure']);
    const check = begin().send(started, notSure, notSure);
    expect(check.place()).toBe('gates warning-signs');
    const assessment = assess(answerCalmly(check).context().answers);
    expect(assessment.urgency).toBe('same-day');
    expect(assessment.redFlags.map(({ id }) => id)).toContain('RF29');
  });
});

describe('a child under 4', () => {
  const places = (check: RunningCheck, answers: Answers): readonly string[] => {
    const seen: string[] = [];
    for (let { at } = check.context(); at !== null; { at } = check.context()) {
      seen.push(at);
      check.send(answered(at, answers[at] as Answer));
    }
    return seen;
  };

  it('is asked the gates, how long and about medicines, and nothing else', () => {
    const check = begin().send({ type: 'started', subject: 'other' });
    const child: Answers = { ...calm, 'age-now': 'under-4', medicines: ['other-new'] };
    expect(places(check, { ...child, 'medicine-when': 'weeks-to-months' })).toEqual([
      'emergency-signs',
      'warning-signs',
      'age-now',
      'how-long',
      'medicines',
      'medicine-when',
    ]);
    expect(check.stage()).toBe('review');
    expect(check.send(reviewed).stage()).toBe('result');
    expect(assess(check.context().answers).result.patterns).toEqual([]);
  });

  it('is not judged by what was answered before the age was corrected', () => {
    const check = atReview().send(changeRequested('age-now'), answered('age-now', 'under-4'));
    expect(check.stage()).toBe('review');
    expect(check.context().answers.side).toBeUndefined();
  });
});

describe('an onset after the present age', () => {
  const until = (question: QuestionId) => {
    const check = begin().send(started);
    const answers: Answers = { ...calm, 'age-now': 'age-18-39' };
    for (let { at } = check.context(); at !== null && at !== question; { at } = check.context())
      check.send(answers[at] === undefined ? skipped(at) : answered(at, answers[at] as Answer));
    return check;
  };

  it('is asked again', () => {
    const check = until('onset-age').send(answered('onset-age', 'age-60-plus'));
    expect(check.place()).toBe('questions onset-age');
    expect(check.context().answers['onset-age']).toBeUndefined();
    expect(check.send(answered('onset-age', 'age-18-39')).context().at).not.toBe('onset-age');
  });

  it('is asked again when the age is corrected', () => {
    const check = atReview().send(changeRequested('age-now'), answered('age-now', 'age-18-39'));
    expect(check.place()).toBe('questions onset-age');
  });
});

describe('a weak face', () => {
  const weakFace = () =>
    begin().send(
      started,
      answered('emergency-signs', ['none']),
      answered('warning-signs', ['face-weak-now']),
    );

  it('is asked when it began before anything is called an emergency', () => {
    expect(weakFace().place()).toBe('gates weakness-when');
  });

  it('is an emergency on the next step when it is new, or when nobody knows', () => {
    for (const when of ['within-24h', 'not-sure'] as const)
      expect(weakFace().send(answered('weakness-when', when)).stage(), when).toBe('emergency');
  });

  it('goes on when it is old', () => {
    expect(weakFace().send(answered('weakness-when', 'left-over')).stage()).toBe('gates');
  });

  it('cannot be passed over', () => {
    const check = weakFace();
    expect(check.send({ type: 'skipped', question: 'weakness-when' }).place()).toBe(
      'gates weakness-when',
    );
  });

  it('does not hold back another emergency', () => {
    const check = begin().send(
      started,
      answered('emergency-signs', ['none']),
      answered('warning-signs', ['face-weak-now', 'swallow-speech-slow']),
      answered('weakness-when', 'left-over'),
    );
    expect(check.send(answered('weakness-seen', 'seen')).stage()).toBe('gates');
    expect(check.send(answered('recent-injection', 'within-12-weeks')).stage()).toBe('emergency');
  });
});

describe('an emergency that was left on purpose', () => {
  it('does not hide a second one', () => {
    const check = begin().send(
      started,
      answered('emergency-signs', ['jaw-locked']),
      emergencyLeft,
      answered('warning-signs', ['face-weak-now']),
      answered('weakness-when', 'within-24h'),
    );
    const ids = rulesKnowledge.emergenciesOf(check.context().answers).map(({ id }) => id);
    expect(ids).toEqual(['RF06', 'RF07']);
    expect(check.stage()).toBe('emergency');
  });
});
