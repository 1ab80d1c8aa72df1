import { describe, expect, it } from 'vitest';
import { fromSnapshot, toSnapshot } from '../../../machines/check/snapshot.ts';
import { fakeKnowledge } from './fake-knowledge.ts';
import { answered, emergencyLeft, runCheck, skipped, started, wentBack } from './run-check.ts';

const running = () =>
  runCheck(fakeKnowledge).send(
    { type: 'started', subject: 'other' },
    answered('emergency-signs', ['arm-leg-weak'], 'other'),
    emergencyLeft,
    answered('warning-signs', ['none']),
    answered('age-now', 'age-40-64'),
    skipped('side'),
  );

const stored = (check = running()): Record<string, unknown> =>
  JSON.parse(JSON.stringify(toSnapshot(check.stage(), check.context())));

const restore = (input: unknown) => fromSnapshot(input, fakeKnowledge);

describe('a snapshot', () => {
  it('restores the whole check after a trip through JSON', () => {
    const check = running();
    expect(restore(stored(check))).toEqual({
      ok: true,
      stage: check.stage(),
      context: check.context(),
    });
  });

  it('goes on where it was', () => {
    const restored = restore(stored());
    if (!restored.ok) throw new Error(restored.reason);
    const check = runCheck(fakeKnowledge, restored);
    expect(check.place()).toBe('questions mood');
    expect(check.send(answered('mood', 'never')).stage()).toBe('review');
    expect(check.send(wentBack, wentBack).place()).toBe('questions side');
  });

  it('names its version and the rules it was made with', () => {
    expect(stored()).toMatchObject({
      version: 2,
      mode: 'short',
      rules: { version: '0.0.1', hash: 'fake' },
    });
  });

  it.each(['start', 'gates', 'strokeCheck', 'emergency'])('is restored at %s', (stage) => {
    const check = runCheck(fakeKnowledge);
    const events = {
      start: [],
      gates: [started],
      strokeCheck: [started, answered('emergency-signs', ['not-sure'])],
      emergency: [started, answered('emergency-signs', ['arm-leg-weak'])],
    }[stage];
    check.send(...(events ?? []));
    expect(check.stage()).toBe(stage);
    expect(restore(stored(check))).toMatchObject({ ok: true, stage });
  });
});

describe('a snapshot is refused', () => {
  const refusal = (changes: Record<string, unknown>) => restore({ ...stored(), ...changes });
  const answers = (changes: Record<string, unknown>) => ({
    answers: { ...(stored().answers as object), ...changes },
  });

  it.each([null, undefined, 7, 'text', [], [stored()]])('when it is none: %j', (input) => {
    expect(restore(input)).toEqual({ ok: false, reason: 'not-a-snapshot' });
  });

  it.each([undefined, 0, 1, 3, '2'])('when its version is %j', (version) => {
    expect(refusal({ version })).toEqual({ ok: false, reason: 'other-version' });
  });

  it.each([
    undefined,
    null,
    { version: '0.0.1', hash: 'other' },
    { version: '0.0.2', hash: 'fake' },
  ])('when it was made with other rules: %j', (rules) => {
    expect(refusal({ rules })).toEqual({ ok: false, reason: 'other-rules' });
  });

  it('when the rules refuse its sheet', () => {
    expect(refusal(answers({ refused: true }))).toEqual({ ok: false, reason: 'not-a-sheet' });
    expect(refusal({ answers: 'none' })).toEqual({ ok: false, reason: 'not-a-sheet' });
  });

  it.each([
    { stage: 'deciding' },
    { stage: 'elsewhere' },
    { subject: 'nobody' },
    { mode: 'middling' },
    { mode: undefined },
    { at: 7 },
    { skipped: 'side' },
    { skipped: [7] },
    { acknowledged: null },
    { witness: [] },
    { witness: { 'age-now': 'nobody' } },
    { more: 'than we know' },
  ])('when a part of it is damaged: %j', (damage) => {
    expect(refusal(damage)).toEqual({ ok: false, reason: 'not-a-snapshot' });
  });

  it.each([
    ['an answer that is not asked', answers({ 'weakness-when': 'within-24h' })],
    ['a witness of nothing', { witness: { side: 'self' } }],
    ['a gate that was passed over', { skipped: ['side', 'mood', 'age-now'] }],
    ['a question passed over twice', { skipped: ['side', 'side'] }],
    ['a question passed over that is not on the path', { skipped: ['jaw-kind'] }],
    ['an emergency left that is not up', { acknowledged: ['RF01', 'RF21'] }],
    ['an emergency that nobody has left', { acknowledged: [] }],
    ['an emergency left twice', { acknowledged: ['RF01', 'RF01'] }],
    ['a question that is not on the path', { at: 'jaw-kind' }],
    ['a gate among the questions', { at: 'age-now' }],
    ['no question where one is on screen', { at: null }],
    ['a question on a page without questions', { stage: 'emergency' }],
    ['a review with an open question', { stage: 'review', at: null }],
    ['a result with an open question', { stage: 'result', at: null }],
    ['the pictures beside another question', { stage: 'strokeCheck' }],
  ])('when it holds what no check can come to: %s', (_, changes) => {
    expect(refusal(changes)).toEqual({ ok: false, reason: 'inconsistent' });
  });
});
