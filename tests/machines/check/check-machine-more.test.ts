import { describe, expect, it } from 'vitest';
import { fromSnapshot, toSnapshot } from '../../../machines/check/snapshot.ts';
import { fakeKnowledge } from './fake-knowledge.ts';
import {
  answered,
  moreRequested,
  type RunningCheck,
  restarted,
  reviewed,
  runCheck,
  skipped,
  started,
  wentBack,
} from './run-check.ts';

const atReview = () =>
  runCheck(fakeKnowledge).send(
    started,
    answered('emergency-signs', ['none']),
    answered('warning-signs', ['none']),
    answered('age-now', 'age-40-64'),
    skipped('side'),
    answered('mood', 'never'),
  );

const stored = (check: RunningCheck) =>
  JSON.parse(JSON.stringify(toSnapshot(check.stage(), check.context())));

describe('more questions', () => {
  it('are not asked of anybody who has not wished for them', () => {
    expect(atReview().context().mode).toBe('short');
    expect(atReview().place()).toBe('review');
  });

  it.each([
    ['review', []],
    ['result', [reviewed]],
  ] as const)(
    'can be wished for at the %s, and begin with the first that is newly due',
    (stage, events) => {
      const check = atReview().send(...events);
      expect(check.stage()).toBe(stage);
      const before = check.context();
      expect(check.send(moreRequested).place()).toBe('questions told-before');
      expect(check.context()).toEqual({ ...before, mode: 'full', at: 'told-before' });
    },
  );

  it('lead back to the review, and from there to the result', () => {
    const check = atReview().send(moreRequested, answered('told-before', 'nobody-yet'));
    expect(check.place()).toBe('review');
    expect(check.send(reviewed).stage()).toBe('result');
    expect(check.send(moreRequested).stage()).toBe('review');
  });

  it('can be left by going back, and do not ask again what was passed over', () => {
    const check = atReview().send(moreRequested, wentBack);
    expect(check.place()).toBe('questions mood');
    expect(check.context().skipped).toEqual(['side']);
  });

  it('cannot be wished for in the middle', () => {
    const check = runCheck(fakeKnowledge).send(started, moreRequested);
    expect(check.context().mode).toBe('short');
  });

  it('are forgotten with everything else on restart', () => {
    expect(atReview().send(moreRequested, restarted).context().mode).toBe('short');
  });

  it('are still wished for after a reload', () => {
    const check = atReview().send(moreRequested, answered('told-before', 'nobody-yet'));
    const restored = fromSnapshot(stored(check), fakeKnowledge);
    expect(restored).toEqual({ ok: true, stage: 'review', context: check.context() });
  });

  it('cannot have been answered by somebody who has not wished for them', () => {
    const check = atReview().send(moreRequested, answered('told-before', 'nobody-yet'));
    expect(fromSnapshot({ ...stored(check), mode: 'short' }, fakeKnowledge)).toEqual({
      ok: false,
      reason: 'inconsistent',
    });
  });
});
