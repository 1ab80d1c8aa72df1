import { describe, expect, it } from 'vitest';
import { checkView, explainOnce, startView } from '../../../lib/check/check-view.ts';
import { rulesKnowledge } from '../../../lib/check/provide-rules.ts';
import { explain } from '../../../rules/engine/explain.ts';
import type { Answers } from '../../../rules/schema/contract.ts';
import {
  answered,
  emergencyLeft,
  moreRequested,
  type RunningCheck,
  reviewed,
  runCheck,
  started,
  wentBack,
} from '../../machines/check/run-check.ts';
import { answerAll } from './random-sheet.ts';

const eyelidFlutter: Answers = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'age-now': 'age-18-39',
  side: 'left',
  'where-now': ['lid-flicker'],
  'movement-kind': 'ripple',
  'palsy-before': 'no-palsy',
  'how-long': 'under-2-weeks',
};
const begin = () => runCheck(rulesKnowledge);
const view = (check: RunningCheck) => checkView(check.stage(), check.context());
const none = answered('emergency-signs', ['none']);

describe('what a page sees', () => {
  it('is the start before anything was said', () => {
    expect(startView).toEqual(view(begin()));
    expect(startView).toMatchObject({ stage: 'start', at: null, previous: null, assessment: null });
  });

  it('is the question, the path and the question before', () => {
    const seen = view(begin().send(started, none));
    expect(seen).toMatchObject({
      stage: 'gates',
      at: 'warning-signs',
      previous: 'emergency-signs',
      answers: { 'emergency-signs': ['none'] },
    });
    expect(seen.path.slice(0, 4)).toEqual(['emergency-signs', 'warning-signs', 'age-now', 'side']);
  });

  it('leads back to the start from the first question, and to the question from the pictures', () => {
    expect(view(begin().send(started)).previous).toBeNull();
    const pictures = view(begin().send(started, answered('emergency-signs', ['not-sure'])));
    expect(pictures).toMatchObject({ stage: 'strokeCheck', previous: 'emergency-signs' });
  });

  it('leads back from the review to the last question, and from the result to the review', () => {
    const check = answerAll(begin(), (question) => (question === 'age-now' ? 'under-4' : ['none']));
    expect(view(check)).toMatchObject({ stage: 'review', at: null, previous: 'medicines' });
    expect(view(check.send(reviewed))).toMatchObject({ stage: 'result', previous: null });
    expect(check.send(wentBack).stage()).toBe('review');
  });

  it('has a result only on the emergency page and in the result', () => {
    const check = begin().send(started, answered('emergency-signs', ['arm-leg-weak']));
    expect(view(check).assessment).toEqual(explain(check.context().answers));
    expect(view(check.send(emergencyLeft)).assessment).toBeNull();
    const gates: Answers = { 'warning-signs': ['none'], 'age-now': 'under-4' };
    answerAll(check, (question) => gates[question]);
    expect(view(check).assessment).toBeNull();
    const answers: Answers = check.context().answers;
    expect(view(check.send(reviewed)).assessment).toEqual(explain(answers));
  });

  it('offers more questions where the full interview has some that were neither answered nor passed over', () => {
    const check = answerAll(begin(), (question) => eyelidFlutter[question]);
    expect(view(check)).toMatchObject({ stage: 'review', mode: 'short', hasMore: true });
    expect(view(check.send(reviewed))).toMatchObject({ stage: 'result', hasMore: true });
    check.send(moreRequested);
    expect(view(check)).toMatchObject({ stage: 'questions', mode: 'full', hasMore: false });
    answerAll(check, () => undefined);
    expect(view(check)).toMatchObject({ stage: 'review', mode: 'full', hasMore: false });
    const child = answerAll(begin(), (question) =>
      question === 'age-now' ? 'under-4' : question === 'how-long' ? 'over-1-year' : ['none'],
    );
    expect(view(child)).toMatchObject({ stage: 'review', hasMore: false });
  });

  it('keeps showing an emergency whose page was left', () => {
    const check = begin().send(started, answered('emergency-signs', ['arm-leg-weak']));
    expect(view(check)).toMatchObject({ at: null, previous: 'emergency-signs' });
    const after = view(check.send(emergencyLeft));
    expect(after.emergencies.map(({ id, because }) => [id, because])).toEqual([
      ['RF01', ['emergency-signs']],
    ]);
  });

  it('has the question of the emergency page where one is asked', () => {
    const check = begin().send(started, answered('emergency-signs', ['blackout-or-spread']));
    expect(view(check)).toMatchObject({ stage: 'emergency', at: 'seizure-now' });
  });
});

describe('what the rules say', () => {
  it('is found out once for a sheet, and anew for another with the same answers', () => {
    const copy = { ...eyelidFlutter };
    expect(explainOnce(eyelidFlutter)).toEqual(explain(eyelidFlutter));
    expect(explainOnce(eyelidFlutter)).toBe(explainOnce(eyelidFlutter));
    expect(explainOnce(copy)).not.toBe(explainOnce(eyelidFlutter));
    expect(explainOnce({ ...copy, 'warning-signs': ['spells'] })).toEqual(
      explain({ ...copy, 'warning-signs': ['spells'] }),
    );
  });

  it('is found out on the list of answers for the very sheet that the result shows', () => {
    const check = answerAll(begin(), (question) => eyelidFlutter[question]);
    const ahead = explainOnce(view(check).answers);
    expect(view(check.send(reviewed)).assessment).toBe(ahead);
  });
});
