import { describe, expect, it } from 'vitest';
import { fakeKnowledge } from './fake-knowledge.ts';
import {
  answered,
  changeRequested,
  restarted,
  reviewed,
  runCheck,
  skipped,
  started,
  visited,
  wentBack,
} from './run-check.ts';

const noSigns = answered('emergency-signs', ['none']);
const notSure = answered('emergency-signs', ['not-sure']);
const noWarnings = answered('warning-signs', ['none']);
const weakFace = answered('warning-signs', ['face-weak-now']);
const longAgo = answered('weakness-when', 'over-3-months');
const adult = answered('age-now', 'age-40-64');
const baby = answered('age-now', 'under-4');
const left = answered('side', 'left');
const goodMood = answered('mood', 'never');
const all = [started, noSigns, noWarnings, adult, left, goodMood];

const begin = () => runCheck(fakeKnowledge);

describe('forward', () => {
  it('asks the gates and what they open first, then the questions, then shows the review and the result', () => {
    const check = begin();
    const places = [started, noSigns, weakFace, longAgo, adult, left, goodMood, reviewed].map(
      (event) => check.send(event).place(),
    );
    expect(places).toEqual([
      'gates emergency-signs',
      'gates warning-signs',
      'gates weakness-when',
      'gates age-now',
      'questions side',
      'questions mood',
      'review',
      'result',
    ]);
  });

  it('keeps who the answers are about and who has seen it', () => {
    const check = begin().send(
      { type: 'started', subject: 'other' },
      answered('emergency-signs', ['none'], 'other'),
    );
    expect(check.context()).toMatchObject({
      subject: 'other',
      witness: { 'emergency-signs': 'other' },
    });
    check.send(wentBack, noSigns);
    expect(check.context().witness).toEqual({});
  });

  it('takes no answer to a question that is not due yet, and none that the question does not know', () => {
    const check = begin().send(started, left, answered('emergency-signs', []));
    expect(check.place()).toBe('gates emergency-signs');
    expect(check.context().answers).toEqual({});
  });

  it('ends after the gates where nothing else is asked', () => {
    expect(begin().send(started, noSigns, noWarnings, baby).stage()).toBe('review');
  });
});

describe('"not sure" about the emergency signs', () => {
  it('is stored only when it is said again beside the pictures', () => {
    const check = begin().send(started, notSure);
    expect(check.place()).toBe('strokeCheck emergency-signs');
    expect(check.context().answers).toEqual({});
    check.send(notSure);
    expect(check.place()).toBe('gates warning-signs');
    expect(check.context().answers).toEqual({ 'emergency-signs': ['not-sure'] });
  });

  it('may become an answer beside the pictures', () => {
    const check = begin().send(started, notSure, noSigns);
    expect(check.context().answers).toEqual({ 'emergency-signs': ['none'] });
  });

  it('does not leave an earlier "none" standing', () => {
    const check = begin().send(...all, changeRequested('emergency-signs'), notSure);
    expect(check.place()).toBe('strokeCheck emergency-signs');
    expect(check.send(visited('result')).place()).toBe('gates emergency-signs');
    expect(check.context().answers['emergency-signs']).toBeUndefined();
  });

  it('leads back to the first question', () => {
    expect(begin().send(started, notSure, wentBack).place()).toBe('gates emergency-signs');
  });
});

describe('passing over', () => {
  it('is never possible at a gate', () => {
    const check = begin().send(started, skipped('emergency-signs'));
    expect(check.place()).toBe('gates emergency-signs');
    check.send(noSigns, skipped('warning-signs'), noWarnings, skipped('age-now'));
    expect(check.place()).toBe('gates age-now');
  });

  it('is possible at a branch of a gate and at a question, and is not asked again', () => {
    const check = begin().send(started, noSigns, weakFace, skipped('weakness-when'));
    expect(check.place()).toBe('gates age-now');
    check.send(adult, skipped('side'), goodMood);
    expect(check.stage()).toBe('review');
    expect(check.context().skipped).toEqual(['weakness-when', 'side']);
  });

  it('is taken back by an answer', () => {
    const check = begin().send(started, noSigns, noWarnings, adult, skipped('side'), wentBack);
    expect(check.place()).toBe('questions side');
    expect(check.send(left).context()).toMatchObject({ skipped: [], answers: { side: 'left' } });
  });

  it('takes back an answer, and who has seen it', () => {
    const seen = answered('side', 'left', 'both');
    const check = begin().send(started, noSigns, noWarnings, adult, seen, wentBack);
    check.send(skipped('side'));
    expect(check.context().answers.side).toBeUndefined();
    expect(check.context()).toMatchObject({ skipped: ['side'], witness: {} });
  });

  it('is forgotten when the question leaves the path', () => {
    const check = begin().send(started, noSigns, weakFace, skipped('weakness-when'));
    check.send(changeRequested('warning-signs'), noWarnings);
    expect(check.context().skipped).toEqual([]);
    expect(check.send(wentBack, weakFace).place()).toBe('gates weakness-when');
  });

  it('is only for the question on screen', () => {
    const check = begin().send(started, noSigns, noWarnings, adult, skipped('mood'));
    expect(check.place()).toBe('questions side');
    expect(check.context().skipped).toEqual([]);
  });
});

describe('Back', () => {
  it('leads through every question to the start, and answers stay', () => {
    const check = begin().send(
      started,
      noSigns,
      weakFace,
      longAgo,
      adult,
      left,
      goodMood,
      reviewed,
    );
    const places = Array.from({ length: 8 }, () => check.send(wentBack).place());
    expect(places).toEqual([
      'review',
      'questions mood',
      'questions side',
      'gates age-now',
      'gates weakness-when',
      'gates warning-signs',
      'gates emergency-signs',
      'start',
    ]);
    expect(check.send(started).stage()).toBe('review');
  });

  it('does nothing at the start', () => {
    expect(begin().send(wentBack).stage()).toBe('start');
  });

  it('leads from the review to the last gate where nothing else is asked', () => {
    const check = begin().send(started, noSigns, noWarnings, baby, wentBack);
    expect(check.place()).toBe('gates age-now');
  });
});

describe('a changed answer', () => {
  it('leads back to the review when it opens nothing', () => {
    const check = begin().send(...all, changeRequested('side'));
    expect(check.place()).toBe('questions side');
    expect(check.send(answered('side', 'right')).stage()).toBe('review');
  });

  it('asks only what it makes newly due, then leads back to the review', () => {
    const check = begin().send(...all, changeRequested('warning-signs'), weakFace);
    expect(check.place()).toBe('gates weakness-when');
    expect(check.send(longAgo).stage()).toBe('review');
  });

  it('takes away the answers that are no longer asked', () => {
    const check = begin().send(...all, changeRequested('age-now'), baby);
    expect(check.stage()).toBe('review');
    expect(Object.keys(check.context().answers)).toEqual([
      'emergency-signs',
      'warning-signs',
      'age-now',
    ]);
  });

  it('can be asked for from the result', () => {
    const check = begin().send(...all, reviewed, changeRequested('side'));
    expect(check.place()).toBe('questions side');
  });

  it('can not be asked for where nothing is asked', () => {
    expect(
      begin()
        .send(...all, changeRequested('jaw-kind'))
        .stage(),
    ).toBe('review');
  });
});

describe('the browser', () => {
  it('goes to any question that was reached', () => {
    const check = begin().send(...all);
    expect(check.send(visited('warning-signs')).place()).toBe('gates warning-signs');
    expect(check.send(visited('mood')).place()).toBe('questions mood');
    expect(check.send(visited('review')).place()).toBe('review');
    expect(check.send(visited('result')).place()).toBe('result');
    expect(check.send(visited('start')).place()).toBe('start');
  });

  it('never goes past the first open question', () => {
    for (const step of ['side', 'review', 'result'] as const) {
      const check = begin().send(started, noSigns, visited(step));
      expect(check.place()).toBe('gates warning-signs');
    }
  });

  it('goes from the start forward again to where it was', () => {
    const check = begin().send(started, noSigns, visited('start'), visited('warning-signs'));
    expect(check.place()).toBe('gates warning-signs');
  });

  it('changes nothing when it asks for a question that is not asked', () => {
    const check = begin().send(started, noSigns, visited('weakness-when'));
    expect(check.place()).toBe('gates warning-signs');
    expect(check.send(visited('seizure-now')).place()).toBe('gates warning-signs');
  });
});

describe('starting again', () => {
  it('forgets everything, from any page', () => {
    const fresh = begin().context();
    for (const events of [[started], all, [...all, reviewed]]) {
      const check = begin().send(...events, restarted);
      expect(check.stage()).toBe('start');
      expect(check.context()).toEqual(fresh);
    }
  });
});
