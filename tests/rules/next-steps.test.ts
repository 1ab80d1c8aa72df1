import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import type { NextStepId } from '../../rules/schema/ids.ts';
import { sheets } from './support/arbitrary-sheets.ts';
import { eyelidFlutter } from './support/sheets.ts';

const spasm: Answers = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'age-now': 'age-40-64',
  side: 'left',
  'where-now': ['eye-closing', 'mouth-corner'],
  'movement-kind': 'jerks-then-squeeze',
  'eyes-shut': 'one-eye',
  'palsy-before': 'no-palsy',
  'first-area': 'eye-first',
  'how-long': 'over-1-year',
  course: 'steady',
  'onset-age': 'age-40-59',
  'urge-hold': 'cannot-hold',
  triggers: ['nothing'],
  medicines: ['no-medicine'],
  drives: 'no',
};

const isMinor = (age: Answers['age-now']): boolean =>
  age !== undefined && ['under-4', 'under-12', 'age-12-17'].includes(age);

const stepsOf = (changes: Answers): readonly NextStepId[] =>
  assess({ ...spasm, ...changes }).nextSteps;

describe('treatments to ask about', () => {
  it('are named with a plain spasm', () => {
    expect(stepsOf({})).toEqual(expect.arrayContaining(['treat-botulinum', 'treat-mvd']));
  });

  const cannotWait: readonly (readonly [string, Answers])[] = [
    [
      'an old weak face that nobody has seen',
      { 'warning-signs': ['face-weak-now'], 'weakness-when': 'over-3-months' },
    ],
    ['double vision', { 'warning-signs': ['double-vision'], 'weakness-when': 'over-3-months' }],
    ['a drooping lid', { 'warning-signs': ['lid-droops-tired'], 'weakness-when': 'over-3-months' }],
    ['poor balance', { 'warning-signs': ['unsteady'] }],
    ['a thinning face', { 'warning-signs': ['face-thinning'] }],
    ['electric face pain', { 'warning-signs': ['face-numb-pain'] }],
    ['a lump', { 'warning-signs': ['lump-face-neck'] }],
    ['limbs that grow weaker', { 'warning-signs': ['limbs-weaker'] }],
    ['a red, painful eye today', { 'warning-signs': ['eye-red-painful'] }],
  ];
  it.each(cannotWait)('wait beside %s', (_, changes) => {
    const steps = stepsOf(changes);
    expect(steps).not.toContain('treat-botulinum');
    expect(steps).not.toContain('treat-mvd');
  });
});

describe('the scan of the head', () => {
  it('is named with a spasm of one side, in any adult, short of an emergency', () => {
    let named = 0;
    fc.assert(
      fc.property(sheets, (answers) => {
        const { urgency, result, nextSteps } = assess(answers);
        if (result.patterns[0]?.id !== 'hemifacial-spasm-primary') return;
        if (urgency === 'emergency-now' || isMinor(answers['age-now'])) return;
        named += 1;
        expect(nextSteps).toContain('test-mri-thin');
      }),
      { numRuns: 1000 },
    );
    expect(named).toBeGreaterThan(10);
  });

  it('is for a children’s doctor to decide under 18', () => {
    expect(stepsOf({ 'age-now': 'age-12-17', 'onset-age': 'under-18' })).not.toContain(
      'test-mri-thin',
    );
  });
});

describe('the door', () => {
  it('is the ear doctor where hearing goes, before neurology', () => {
    const doors = stepsOf({ 'warning-signs': ['hearing-drop'], 'hearing-when': 'sudden-3-days' });
    expect(doors.filter((step) => step.startsWith('see-'))).toEqual(['see-ear', 'see-neurology']);
  });

  it('is an emergency department, not the prescriber, for an acute reaction to a medicine', () => {
    const steps = stepsOf({
      'where-now': ['jaw'],
      medicines: ['dopamine-blocker'],
      'medicine-when': 'within-7-days',
      'how-long': 'under-2-weeks',
    });
    expect(steps).toContain('see-hospital-today');
    expect(steps).not.toContain('see-prescriber');
  });

  it('is the prescriber for a medicine that was stopped, where no flag has said it', () => {
    const stopped: Answers = {
      medicines: ['dopamine-blocker'],
      'medicine-when': 'already-stopped',
    };
    expect(assess({ ...spasm, ...stopped }).redFlags).toEqual([]);
    expect(stepsOf(stopped)).toContain('see-prescriber');
    expect(stepsOf({})).not.toContain('see-prescriber');
  });

  it('is a hospital today for a jaw that stiffens', () => {
    expect(stepsOf({ 'warning-signs': ['tingle-cramp'] })).toContain('see-hospital-today');
  });

  it('is the eye doctor too for a headache that can take the sight', () => {
    expect(stepsOf({ 'warning-signs': ['headache-scalp-jaw'] })).toContain('see-eye');
  });
});

describe('what to do oneself', () => {
  it('never offers drops or tape for a red, painful eye', () => {
    const steps = stepsOf({ 'warning-signs': ['eye-red-painful', 'eye-wont-close'] });
    expect(steps).not.toContain('care-eye-comfort');
    expect(steps).not.toContain('care-eye-protection');
  });

  it('reviews a medicine begun this week whatever moves', () => {
    const steps = stepsOf({ medicines: ['dopamine-blocker'], 'medicine-when': 'within-7-days' });
    expect(steps).toEqual(
      expect.arrayContaining(['see-prescriber', 'test-drug-review', 'avoid-stop-medicine']),
    );
  });
});

describe('what to bring', () => {
  const bring = (steps: readonly NextStepId[]) => steps.filter((step) => step.startsWith('bring-'));
  const everything = ['bring-video', 'bring-medicines', 'bring-dates'];

  it.each([
    ['nothing but the signs was answered', { 'emergency-signs': ['none'] }],
    ['a name is held back today', { ...spasm, 'warning-signs': ['eye-wont-close'] }],
    ['the answers fit nothing', { ...spasm, 'seen-asleep': 'seen-in-sleep', side: 'not-sure' }],
    ['a child is under 4', { ...spasm, 'age-now': 'under-4', 'onset-age': 'under-18' }],
  ] satisfies readonly (readonly [string, Answers])[])(
    'is a film, the medicines and the dates where %s',
    (_, answers) => {
      expect(bring(assess(answers).nextSteps)).toEqual(everything);
    },
  );

  it('is told by every result that names no pattern, short of an emergency', () => {
    let unnamed = 0;
    fc.assert(
      fc.property(sheets, (answers) => {
        const { urgency, result, nextSteps } = assess(answers);
        if (result.patterns.length > 0) return;
        if (urgency !== 'emergency-now') unnamed += 1;
        expect(bring(nextSteps)).toEqual(urgency === 'emergency-now' ? [] : everything);
      }),
      { numRuns: 1000 },
    );
    expect(unnamed).toBeGreaterThan(10);
  });

  it('stays what the pattern asks for where one is named', () => {
    expect(bring(assess(eyelidFlutter).nextSteps)).toEqual(['bring-video']);
  });
});
