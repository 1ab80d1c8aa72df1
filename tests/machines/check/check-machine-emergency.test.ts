import { describe, expect, it } from 'vitest';
import { freshContext, type Stage } from '../../../machines/check/check-context.ts';
import { fakeKnowledge } from './fake-knowledge.ts';
import {
  answered,
  changeRequested,
  emergencyLeft,
  restarted,
  reviewed,
  runCheck,
  skipped,
  started,
  visited,
  wentBack,
} from './run-check.ts';

const noSigns = answered('emergency-signs', ['none']);
const weakArm = answered('emergency-signs', ['arm-leg-weak']);
const spreading = answered('emergency-signs', ['blackout-or-spread']);
const noWarnings = answered('warning-signs', ['none']);
const adult = answered('age-now', 'age-40-64');
const left = answered('side', 'left');
const goodMood = answered('mood', 'never');
const lowMood = answered('mood', 'nearly-always');
const all = [started, noSigns, noWarnings, adult, left, goodMood];

const begin = () => runCheck(fakeKnowledge);

describe('an emergency', () => {
  const waysThere: readonly (readonly [Stage, ReturnType<typeof begin>])[] = [
    ['start', begin()],
    ['gates', begin().send(started)],
    ['gates', begin().send(started, noSigns, noWarnings)],
    ['strokeCheck', begin().send(started, answered('emergency-signs', ['not-sure']))],
    ['questions', begin().send(started, noSigns, noWarnings, adult)],
    ['review', begin().send(...all)],
    ['result', begin().send(...all, reviewed)],
  ];

  it.each(waysThere)('is on the very next step from %s', (stage, check) => {
    expect(check.stage()).toBe(stage);
    expect(check.send(weakArm).stage()).toBe('emergency');
  });

  it('shows no question of the path, and remembers the answer that raised it', () => {
    const check = begin().send(started, weakArm);
    expect(check.context().at).toBeNull();
    expect(check.context().answers).toEqual({ 'emergency-signs': ['arm-leg-weak'] });
  });

  it('interrupts an answer that was changed from the review', () => {
    const check = begin().send(...all, changeRequested('mood'), lowMood);
    expect(check.stage()).toBe('emergency');
  });

  it('interrupts again when somebody goes back and passes a question over', () => {
    const check = begin().send(started, noSigns, noWarnings, adult, left, lowMood);
    check.send(wentBack, wentBack);
    expect(check.place()).toBe('questions side');
    expect(check.send(skipped('side')).stage()).toBe('emergency');
  });

  it('interrupts when the browser goes on to the review or the result', () => {
    for (const step of ['review', 'result', 'emergency'] as const) {
      const check = begin().send(started, noSigns, noWarnings, adult, left, lowMood, wentBack);
      expect(check.place()).toBe('questions mood');
      expect(check.send(visited(step)).stage()).toBe('emergency');
    }
  });

  it('interrupts when the check is taken up from the start page', () => {
    const check = begin().send(started, weakArm, wentBack, wentBack);
    expect(check.stage()).toBe('start');
    expect(check.send(started).stage()).toBe('emergency');
  });

  it('interrupts a result that somebody else has prepared', () => {
    const context = {
      ...freshContext(fakeKnowledge.rules),
      answers: {
        'emergency-signs': ['none'],
        'warning-signs': ['none'],
        'age-now': 'age-40-64',
        side: 'left',
        mood: 'nearly-always',
      },
    } as const;
    const check = runCheck(fakeKnowledge, { stage: 'review', context });
    expect(check.send(reviewed).stage()).toBe('emergency');
  });
});

describe('the emergency page', () => {
  it('is left on purpose, and the check goes on', () => {
    const check = begin().send(started, weakArm, emergencyLeft);
    expect(check.place()).toBe('gates warning-signs');
    expect(check.context().acknowledged).toEqual(['RF01']);
  });

  it('does not interrupt again for what was left on purpose', () => {
    const check = begin().send(started, weakArm, emergencyLeft, noWarnings, adult, left, goodMood);
    expect(check.stage()).toBe('review');
    expect(check.send(reviewed).stage()).toBe('result');
  });

  it('interrupts for a second emergency although the first was left', () => {
    const check = begin().send(started, weakArm, emergencyLeft, noWarnings, adult, left, lowMood);
    expect(check.stage()).toBe('emergency');
    expect(check.send(emergencyLeft).context().acknowledged).toEqual(['RF01', 'RF21']);
  });

  it('interrupts for an emergency that was taken back and comes again', () => {
    const check = begin().send(started, weakArm, emergencyLeft, wentBack, noSigns);
    expect(check.context().acknowledged).toEqual([]);
    expect(check.send(wentBack, weakArm).stage()).toBe('emergency');
  });

  it('interrupts when a left emergency gets another sign beside the first', () => {
    const check = begin().send(started, weakArm, emergencyLeft, wentBack);
    const two = answered('emergency-signs', ['arm-leg-weak', 'speech-trouble']);
    expect(check.send(two).stage()).toBe('emergency');
  });

  it('does not interrupt when the same answer is given once more', () => {
    const check = begin().send(started, weakArm, emergencyLeft, wentBack, weakArm);
    expect(check.place()).toBe('gates warning-signs');
  });

  it('leads back to the answer that raised it', () => {
    const fromGate = begin().send(started, noSigns, answered('warning-signs', ['face-weak-now']));
    fromGate.send(answered('weakness-when', 'within-24h'));
    expect(fromGate.stage()).toBe('emergency');
    expect(fromGate.send(wentBack).place()).toBe('gates weakness-when');

    const fromQuestion = begin().send(started, noSigns, noWarnings, adult, left, lowMood);
    expect(fromQuestion.send(wentBack).place()).toBe('questions mood');
  });

  it('leads back to the answer behind the new emergency, not behind one that was left before', () => {
    const check = begin().send(started, noSigns, noWarnings, adult, left, lowMood, emergencyLeft);
    check.send(changeRequested('emergency-signs'), weakArm, wentBack);
    expect(check.place()).toBe('gates emergency-signs');
  });

  it('leads back to a gate that is open again, before the answer that raised it', () => {
    const reopened = () =>
      begin()
        .send(...all, changeRequested('mood'), lowMood, wentBack, visited('emergency-signs'))
        .send(answered('emergency-signs', ['not-sure']), visited('emergency'));
    expect(reopened().stage()).toBe('emergency');
    expect(reopened().send(wentBack).place()).toBe('gates emergency-signs');
    expect(reopened().send(visited('emergency-signs')).place()).toBe('gates emergency-signs');
    expect(reopened().send(visited('mood')).stage()).toBe('emergency');
  });

  it('lets an answer that speaks for it be changed, and no other', () => {
    const change = (question: 'emergency-signs' | 'side') =>
      begin()
        .send(...all, changeRequested('emergency-signs'), weakArm)
        .send(changeRequested(question));
    expect(change('emergency-signs').place()).toBe('gates emergency-signs');
    expect(change('side').stage()).toBe('emergency');
  });

  it('is not left by the browser, except to the answer that raised it', () => {
    const go = (step: Parameters<typeof visited>[0]) =>
      begin()
        .send(...all, changeRequested('mood'), lowMood, visited(step))
        .place();
    expect(go('start')).toBe('emergency');
    expect(go('side')).toBe('emergency');
    expect(go('review')).toBe('emergency');
    expect(go('result')).toBe('emergency');
    expect(go('mood')).toBe('questions mood');
  });

  it('may be looked at again after it was left, and then be left in any way', () => {
    const check = begin().send(started, weakArm, emergencyLeft, visited('emergency'));
    expect(check.stage()).toBe('emergency');
    expect(check.send(visited('warning-signs')).place()).toBe('gates warning-signs');
  });

  it('is not shown when there is no emergency', () => {
    expect(
      begin()
        .send(...all, visited('emergency'))
        .stage(),
    ).toBe('review');
  });

  it('goes away with the answer that raised it', () => {
    const check = begin().send(...all, changeRequested('mood'), lowMood, wentBack, goodMood);
    expect(check.stage()).toBe('review');
  });

  it('stays when the button of the page before is tapped twice', () => {
    expect(begin().send(started, weakArm, weakArm, noWarnings).stage()).toBe('emergency');
    expect(begin().send(started, weakArm, noSigns).context().answers).toEqual({
      'emergency-signs': ['arm-leg-weak'],
    });
  });

  it('can be ended by starting again', () => {
    const check = begin().send(started, weakArm, restarted);
    expect(check.stage()).toBe('start');
    expect(check.context()).toEqual(freshContext(fakeKnowledge.rules));
  });
});

describe('the question on the emergency page', () => {
  const known = answered('seizure-now', 'known-and-stopped');
  const now = answered('seizure-now', 'happening-now-or-first');

  it('ends the emergency when its answer does', () => {
    const check = begin().send(started, spreading, known);
    expect(check.place()).toBe('gates warning-signs');
    expect(check.context().answers['seizure-now']).toBe('known-and-stopped');
  });

  it('keeps the emergency when its answer does not end it', () => {
    expect(begin().send(started, spreading, now).stage()).toBe('emergency');
  });

  it('keeps the page while another emergency is up', () => {
    const both = answered('emergency-signs', ['blackout-or-spread', 'arm-leg-weak']);
    expect(begin().send(started, both, known).stage()).toBe('emergency');
  });

  it('is answered nowhere else', () => {
    expect(
      begin()
        .send(...all, known)
        .context().answers['seizure-now'],
    ).toBeUndefined();
    const left = begin().send(started, spreading, emergencyLeft, known);
    expect(left.context().answers['seizure-now']).toBeUndefined();
  });

  it('is changed on the emergency page, which shows the emergency until it is answered', () => {
    const check = begin().send(started, spreading, known, noWarnings, adult, left, goodMood);
    expect(check.stage()).toBe('review');
    check.send(changeRequested('seizure-now'));
    expect(check.stage()).toBe('emergency');
    expect(check.context().answers['seizure-now']).toBeUndefined();
    expect(check.send(known).stage()).toBe('review');
  });

  it('is shown again, unchanged, where its emergency was left', () => {
    const check = begin().send(started, spreading, now, emergencyLeft, noWarnings);
    check.send(changeRequested('seizure-now'));
    expect(check.stage()).toBe('emergency');
    expect(check.context().answers['seizure-now']).toBe('happening-now-or-first');
  });

  it('is forgotten with the sign that opened it', () => {
    const check = begin().send(started, spreading, known, wentBack, noSigns);
    expect(check.context().answers).toEqual({ 'emergency-signs': ['none'] });
  });
});
