import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { criteriaMet, decide } from '../../rules/engine/decide.ts';
import { withoutOrphans } from '../../rules/engine/effective.ts';
import { explain } from '../../rules/engine/explain.ts';
import { factsOf } from '../../rules/engine/facts.ts';
import { featuresOf } from '../../rules/engine/features.ts';
import { evidenceOf } from '../../rules/engine/rank.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import type { Assessment, Reason } from '../../rules/schema/assessment.ts';
import { type Answers, questionIds, settings } from '../../rules/schema/contract.ts';
import { patternIds, type RouteId } from '../../rules/schema/ids.ts';
import type { Feature } from '../../rules/schema/likelihood.ts';
import { rulesVersion } from '../../rules/version.ts';
import { type Changes, calmAdult, calmChild, changed } from './data/red-flag-cases.ts';
import { sheets } from './support/arbitrary-sheets.ts';
import {
  blepharospasm,
  childhoodTic,
  eyelidFlutter,
  hemifacialSpasm,
  without,
} from './support/sheets.ts';

describe('the four sheets that must be shown', () => {
  test('a classic one-sided spasm: first, strong, routine, with reasons and their sources', () => {
    const { urgency, redFlags, result, reasons, nextSteps } = explain(hemifacialSpasm);
    expect(urgency).toBe('routine');
    expect(redFlags).toEqual([]);
    expect(result.band).toBe('strong');
    expect(result.patterns[0]).toEqual({ id: 'hemifacial-spasm-primary', fit: 'well' });
    expect(reasons[0]?.pattern).toBe('hemifacial-spasm-primary');
    expect(reasons[0]?.for.length).toBeGreaterThan(2);
    expect(reasons[0]?.for.flatMap(({ sources }) => sources).length).toBeGreaterThan(2);
    expect(nextSteps).toEqual(expect.arrayContaining(['see-neurology', 'test-mri-thin']));
  });

  test('a sudden droop: emergency, no pattern, one thing to do', () => {
    for (const sheet of [
      { 'emergency-signs': ['face-droop-sudden'] },
      { ...hemifacialSpasm, 'emergency-signs': ['face-droop-sudden'] },
    ] as const) {
      const { urgency, redFlags, result, reasons, counterfactuals, nextSteps } = explain(sheet);
      expect(urgency).toBe('emergency-now');
      expect(redFlags).toEqual([
        { id: 'RF01', urgency: 'emergency-now', because: ['emergency-signs'] },
      ]);
      expect(result.patterns).toEqual([]);
      expect(result.routes).toEqual(['stroke']);
      expect({ reasons, counterfactuals }).toEqual({ reasons: [], counterfactuals: [] });
      expect(nextSteps).toEqual(['see-emergency', 'come-back', 'safety-net', 'not-a-diagnosis']);
    }
  });

  test('a ten-day eyelid flutter: self-care, with what would change it', () => {
    const { urgency, result, counterfactuals } = explain(eyelidFlutter);
    expect(urgency).toBe('self-care-watch');
    expect(result.patterns[0]).toEqual({ id: 'eyelid-myokymia', fit: 'well' });
    expect(counterfactuals.length).toBeGreaterThan(0);
    expect(counterfactuals.map(({ urgency: then }) => then)).not.toContain(undefined);
  });

  test('no change brings up a pattern that it speaks against', () => {
    const bothEyes = {
      'emergency-signs': ['none'],
      'warning-signs': ['none'],
      'age-now': 'age-40-64',
      side: 'both-together',
      'where-now': ['lid-flicker', 'eye-closing'],
      'movement-kind': 'quick-jerks',
      'eyes-shut': 'both-eyes',
      'palsy-before': 'no-palsy',
      'how-long': 'months-3-to-12',
      course: 'worse-or-spreading',
      'onset-age': 'age-40-59',
      triggers: ['light', 'face-use', 'tired-screen', 'stress'],
      medicines: ['no-medicine'],
      'squeeze-or-droop': 'both-kinds',
    } as const satisfies Answers;
    const neverClosed = { ...bothEyes, 'eyes-shut': 'neither' } as const;
    expect(assess(bothEyes).result.patterns[0]?.id).toBe('other-or-unclear');
    // The rules do put it first then, only because they no longer ask whether the lid lifts.
    expect(assess(neverClosed).result.patterns[0]?.id).toBe('blepharospasm');
    const told = explain(bothEyes).counterfactuals;
    expect(told).toContainEqual({
      question: 'squeeze-or-droop',
      from: 'both-kinds',
      to: 'squeezed',
      top: 'blepharospasm',
    });
    for (const { question, top } of told)
      if (question !== 'squeeze-or-droop') expect(top).not.toBe('blepharospasm');
  });

  test('an empty sheet: not enough information, routine, never self-care', () => {
    expect(explain({})).toMatchObject({
      urgency: 'routine',
      redFlags: [],
      result: { band: 'not-enough-information', patterns: [], routes: [] },
      reasons: [],
      counterfactuals: [],
      impact: null,
      answered: 0,
      notSure: [],
      ignored: [],
    });
  });

  test('every result names the rules it was made with, and the setting; self-check unless said otherwise', () => {
    expect(explain({}).rules).toEqual(rulesVersion);
    expect(explain({}).setting).toBe('self-check');
    for (const setting of settings) expect(assess(hemifacialSpasm, setting).setting).toBe(setting);
  });

  test('everything not sure, after the picture check: today, and nothing is named', () => {
    const unsure = Object.fromEntries(
      questionIds.map((id) => [
        id,
        ['emergency-signs', 'warning-signs', 'where-now', 'triggers', 'medicines'].includes(id)
          ? ['not-sure']
          : 'not-sure',
      ]),
    ) as Answers;
    const { drives: _, 'told-before': __, ...sheet } = unsure;
    const { urgency, redFlags, result, notSure, answered } = explain(sheet);
    expect(urgency).toBe('same-day');
    expect(redFlags.map(({ id }) => id)).toContain('RF29');
    expect(result.patterns).toEqual([]);
    expect(answered).toBe(0);
    expect(notSure.length).toBeGreaterThan(20);
  });
});

describe('what the result holds beside the names', () => {
  const reasonsOfNames = (sheet: Answers) => explain(sheet).reasons.map(({ pattern }) => pattern);
  const namesOf = (sheet: Answers) => explain(sheet).result.patterns.map(({ id }) => id);

  test('reasons for each name in its order, and none for "something else" that only comes last', () => {
    expect(namesOf(hemifacialSpasm).at(-1)).toBe('other-or-unclear');
    expect(reasonsOfNames(hemifacialSpasm)).toEqual(namesOf(hemifacialSpasm).slice(0, -1));
  });

  test('reasons for "something else" where it stands first', () => {
    const hangingLid = { ...hemifacialSpasm, 'squeeze-or-droop': 'wont-lift' } as const;
    expect(namesOf(hangingLid)).toEqual(['other-or-unclear']);
    expect(reasonsOfNames(hangingLid)).toEqual(['other-or-unclear']);
  });

  test('how many answers were given: one that was taken away again is none', () => {
    const takenAway = { ...hemifacialSpasm, drives: undefined } as unknown as Answers;
    expect(explain(takenAway).answered).toBe(explain(hemifacialSpasm).answered - 1);
  });
});

describe('the door that opens (ruling 20)', () => {
  const sign = (tick: string): Changes => ({ 'emergency-signs': [tick] }) as Changes;
  const warning = (...ticks: string[]): Changes => ({ 'warning-signs': ticks }) as Changes;
  const lines: readonly [string, Answers, Changes, readonly RouteId[]][] = [
    ['a calm one-sided spasm', calmAdult, {}, []],
    ['a sudden droop (RF01)', calmAdult, sign('face-droop-sudden'), ['stroke']],
    ['lost balance (RF01)', calmAdult, sign('balance-sudden'), ['stroke']],
    ['a spell that went away (RF34)', calmAdult, warning('sudden-spell-gone'), ['stroke']],
    ['sight lost (RF10)', calmAdult, sign('vision-lost'), ['stroke']],
    [
      'a lid dropped suddenly (RF10)',
      calmAdult,
      sign('lid-pupil-sudden'),
      ['lid-opening-or-ptosis'],
    ],
    [
      'double vision of old (RF10) opens neither',
      calmAdult,
      { ...warning('double-vision'), 'weakness-when': 'over-3-months' },
      [],
    ],
    [
      'a new weak face (RF07)',
      calmAdult,
      { ...warning('face-weak-now'), 'weakness-when': 'days-1-7' },
      ['new-facial-palsy'],
    ],
    [
      'a palsy under 3 months ago, fully recovered',
      calmAdult,
      {
        'palsy-before': 'palsy-same-side',
        'palsy-when': 'palsy-under-3m',
        'palsy-recovery': 'recovered-fully',
      },
      ['new-facial-palsy'],
    ],
    [
      'spreading jerks (RF03)',
      calmAdult,
      {
        ...sign('blackout-or-spread'),
        'seizure-now': 'known-and-stopped',
        'arm-jerks': 'small-flickers',
      },
      ['focal-seizure'],
    ],
    [
      'a limb that jerks too (RF18)',
      calmAdult,
      { 'where-now': ['cheek', 'other-body'], 'arm-jerks': 'jerks-with-face' },
      ['focal-seizure'],
    ],
    ['a change of character (RF19)', calmAdult, warning('memory-behaviour'), ['focal-seizure']],
    ['spells (RF30)', calmAdult, warning('spells'), ['focal-seizure']],
    [
      'a blocker of this week and the jaw (RF05, RF20, H10)',
      calmAdult,
      {
        medicines: ['dopamine-blocker'],
        'medicine-when': 'within-7-days',
        'where-now': ['jaw'],
        'jaw-kind': 'moves-or-opens',
      },
      ['drug-induced'],
    ],
    [
      'a blocker already stopped (H10 alone)',
      calmAdult,
      { medicines: ['dopamine-blocker'], 'medicine-when': 'already-stopped' },
      ['drug-induced'],
    ],
    [
      'a jaw that clamps on one side (H8)',
      calmAdult,
      { 'where-now': ['jaw'], 'jaw-kind': 'clamps-one-side' },
      ['hemimasticatory-spasm'],
    ],
    [
      'a lid that will not lift (H9, RF11)',
      calmAdult,
      { 'squeeze-or-droop': 'wont-lift' },
      ['lid-opening-or-ptosis'],
    ],
    ['a drooping lid (RF11)', calmAdult, warning('lid-droops-tired'), ['lid-opening-or-ptosis']],
    ['a red painful eye (RF08)', calmAdult, warning('eye-red-painful'), ['eye-surface']],
    [
      'an eye that does not close (RF08, RF07): not the surface door',
      calmAdult,
      { ...warning('eye-wont-close'), 'weakness-when': 'days-1-7' },
      ['new-facial-palsy'],
    ],
    [
      'gritty eyes (FX-23)',
      blepharospasm,
      { 'eyes-shut': 'neither', 'how-long': 'weeks-2-to-12', 'squeeze-or-droop': undefined },
      ['eye-surface'],
    ],
    ['a thinning face (RF16)', calmAdult, warning('face-thinning'), ['facial-wasting']],
    [
      'injected, and the lid droops (RF27, RF11)',
      calmAdult,
      { ...warning('lid-droops-tired'), 'recent-injection': 'within-12-weeks' },
      ['lid-opening-or-ptosis', 'post-injection'],
    ],
    [
      'injected longer ago',
      calmAdult,
      { ...warning('swallow-speech-slow'), 'recent-injection': 'longer-ago' },
      [],
    ],
  ];
  test.each(lines)('%s', (_story, base, changes, routes) => {
    expect(assess(changed(base, changes)).result.routes).toEqual(routes);
  });

  test('every route but the reserved one is opened by some line', () => {
    const opened = new Set(lines.flatMap(([, , , routes]) => routes));
    expect([...opened].sort()).toEqual(
      [
        'drug-induced',
        'eye-surface',
        'facial-wasting',
        'focal-seizure',
        'hemimasticatory-spasm',
        'lid-opening-or-ptosis',
        'new-facial-palsy',
        'post-injection',
        'stroke',
      ].sort(),
    );
  });
});

describe('what to do next (ruling 21)', () => {
  const steps = (base: Answers, changes: Changes = {}) => assess(changed(base, changes)).nextSteps;

  test('everything but an emergency or self-care names a door', () => {
    fc.assert(
      fc.property(sheets, (answers) => {
        const { urgency, nextSteps } = assess(answers);
        const doors = nextSteps.filter((step) => step.startsWith('see-'));
        if (urgency === 'emergency-now')
          expect(nextSteps).toEqual([
            'see-emergency',
            'come-back',
            'safety-net',
            'not-a-diagnosis',
          ]);
        else if (urgency !== 'self-care-watch') expect(doors.length).toBeGreaterThan(0);
        if (urgency !== 'emergency-now') expect(doors).not.toContain('see-emergency');
      }),
      { numRuns: 1000 },
    );
  });

  test('a child gets a children’s door, and no door or treatment of adults', () => {
    for (const changes of [
      {},
      { side: 'left', course: 'worse-or-spreading' },
      { 'warning-signs': ['lump-face-neck'] },
    ] as const) {
      const list = steps(without(calmChild, 'impact-upset'), changes);
      expect(list).toContain('see-child');
      for (const adult of [
        'see-neurology',
        'see-facial-nerve',
        'see-gp',
        'treat-botulinum',
        'treat-mvd',
        'test-copper',
      ])
        expect(list).not.toContain(adult);
    }
  });

  test('one eye that shuts in a driver, or in one who does not say: do not drive, but no flag (RF22)', () => {
    for (const drives of ['yes', 'prefer-not-to-say'] as const) {
      expect(steps(calmAdult, { drives })).toContain('avoid-driving');
      expect(assess({ ...calmAdult, drives }).redFlags).toEqual([]);
    }
    expect(steps(calmAdult)).not.toContain('avoid-driving');
  });

  test('both eyes that shut in a driver: do not drive, within 2 weeks', () => {
    expect(assess({ ...blepharospasm, drives: 'yes' })).toMatchObject({
      urgency: 'within-2-weeks',
    });
    expect(steps(blepharospasm, { drives: 'yes' })).toContain('avoid-driving');
  });

  test.each<[string, Changes]>([
    [
      'a known seizure that is over (RF03)',
      { 'emergency-signs': ['blackout-or-spread'], 'seizure-now': 'known-and-stopped' },
    ],
    ['double vision (RF10)', { 'warning-signs': ['double-vision'] }],
    ['a walk like drunk (RF12)', { 'warning-signs': ['unsteady'] }],
    ['a spell that went away (RF34)', { 'warning-signs': ['sudden-spell-gone'] }],
    ['spells (RF30)', { 'warning-signs': ['spells'] }],
  ])('%s: do not drive (FX-21, 5.5)', (_story, changes) => {
    expect(steps(calmAdult, changes)).toContain('avoid-driving');
  });

  test('an adult under 40 whose eyes close, or whose jaw or neck moves: copper is asked about (FX-17)', () => {
    const young: Changes = { 'age-now': 'age-18-39', 'onset-age': 'age-18-39' };
    expect(steps(blepharospasm, young)).toContain('test-copper');
    expect(steps(calmAdult, { ...young, 'where-now': ['head-turn'] })).toContain('test-copper');
    expect(steps(calmAdult, young)).not.toContain('test-copper');
    expect(steps(blepharospasm)).not.toContain('test-copper');
  });

  test('an eye that does not close is protected; beside a red painful eye nothing is taped (FX-04)', () => {
    expect(steps(calmAdult, { 'warning-signs': ['eye-wont-close'] })).toContain(
      'care-eye-protection',
    );
    expect(
      steps(calmAdult, { 'warning-signs': ['eye-wont-close', 'eye-red-painful'] }),
    ).not.toContain('care-eye-protection');
    expect(steps(calmAdult, { 'warning-signs': ['eye-red-painful'] })).not.toContain(
      'care-eye-protection',
    );
  });

  test('a medicine that may be the cause: the prescriber, and nobody stops alone', () => {
    const list = steps(calmAdult, {
      medicines: ['dopamine-blocker'],
      'medicine-when': 'over-1-year',
      'where-now': ['tongue-throat'],
    });
    expect(list).toEqual(
      expect.arrayContaining([
        'see-prescriber',
        'test-drug-review',
        'avoid-stop-medicine',
        'bring-medicines',
      ]),
    );
  });

  test('a post-paralytic pattern: training first, small movements, no electric stimulation', () => {
    const list = steps(calmAdult, {
      'palsy-before': 'palsy-same-side',
      'palsy-when': 'palsy-over-1y',
      'palsy-recovery': 'recovered-partly',
      'linked-move': 'linked-every-time',
    });
    expect(list).toEqual(
      expect.arrayContaining([
        'see-facial-nerve',
        'treat-retraining',
        'care-small-movements',
        'avoid-electro',
      ]),
    );
  });
});

describe('reasons (rulings 19, 23)', () => {
  const features = questionIds.flatMap(
    (question) => (catalogue[question].features ?? []) as readonly Feature[],
  );

  /** Weighted log-odds of one option for one pattern against a rival, straight from evidence 7.3. */
  const logOdds = (feature: Feature, option: string, pattern: string, rival: string): number => {
    const row =
      (feature.rows as Readonly<Record<string, readonly (readonly [number, ...unknown[]])[]>>)[
        option
      ] ?? [];
    const logs = row.map(([best]) => Math.log(best));
    const top = Math.max(...logs);
    const of = (id: string) =>
      feature.weight *
      Math.max(
        (logs[patternIds.indexOf(id as (typeof patternIds)[number])] ?? 0) - top,
        -Math.log(25),
      );
    return of(pattern) - of(rival);
  };

  const strengthOf = (odds: number) =>
    Math.abs(odds) >= Math.log(10)
      ? 'strong'
      : Math.abs(odds) >= Math.log(3)
        ? 'moderate'
        : Math.abs(odds) >= Math.log(1.5)
          ? 'slight'
          : 'not shown';

  test('the strength of every reason is the weighted log-odds against the best rival', () => {
    let compared = 0;
    for (const sheet of [hemifacialSpasm, blepharospasm, childhoodTic, eyelidFlutter]) {
      const { answers } = withoutOrphans(sheet);
      const facts = factsOf(answers);
      const { ranking } = decide(evidenceOf(featuresOf(facts)), 'self-check', criteriaMet(facts));
      for (const { pattern, for: pro, against } of assess(sheet).reasons) {
        const rival = ranking.find((id) => id !== pattern) ?? '';
        for (const [list, sign] of [
          [pro, 1],
          [against, -1],
        ] as const)
          for (const { question, option, strength } of list) {
            if (question === 'triggers') continue;
            const id = question === 'where-now' ? 'extent' : question;
            const feature = features.find((one) => one.id === id) as Feature;
            const scored = option === 'left' || option === 'right' ? 'one-side' : option;
            const odds = logOdds(feature, scored, pattern, rival);
            expect(Math.sign(odds), `${pattern} ${question}`).toBe(sign);
            expect(strengthOf(odds), `${pattern} ${question}`).toBe(strength);
            compared += 1;
          }
      }
    }
    expect(compared).toBeGreaterThan(15);
  });

  test('cite a source where the cell is published, and none where it is teaching or an estimate', () => {
    let published = 0;
    fc.assert(
      fc.property(sheets, (answers) => {
        const every: readonly Reason[] = assess(answers).reasons.flatMap((reasons) => [
          ...reasons.for,
          ...reasons.against,
        ]);
        for (const { grade, sources } of every) {
          if (grade === 'A' || grade === 'A*') {
            expect(sources.length).toBeGreaterThan(0);
            published += 1;
          } else expect(sources).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
    expect(published).toBeGreaterThan(500);
  });

  test('read only answers that were given or fixed by others, and never a question as both for and unknown', () => {
    fc.assert(
      fc.property(sheets, (answers) => {
        const result = assess(answers);
        for (const { for: pro, against, unknown } of result.reasons) {
          const scoredOnce = [...pro, ...against].filter(({ question }) => question !== 'triggers');
          expect(new Set(scoredOnce.map(({ question }) => question)).size).toBe(scoredOnce.length);
          for (const { question } of scoredOnce) expect(unknown).not.toContain(question);
          for (const { question } of [...pro, ...against])
            if (!['onset-age', 'eyes-shut', 'first-area'].includes(question)) {
              expect(answers).toHaveProperty(question);
              expect(result.ignored).not.toContain(question);
            }
          for (const question of unknown)
            expect(
              [undefined, 'not-sure', 'nobody-looked'].includes(answers[question] as string) ||
                (answers[question] as readonly string[])[0] === 'not-sure' ||
                result.ignored.includes(question),
            ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('"not sure" is never a reason', () => {
    fc.assert(
      fc.property(sheets, (answers) => {
        for (const { for: pro, against } of assess(answers).reasons)
          for (const { option } of [...pro, ...against]) expect(option).not.toBe('not-sure');
      }),
      { numRuns: 500 },
    );
  });

  test('stand strongest first', () => {
    const order = ['strong', 'moderate', 'slight'];
    for (const sheet of [hemifacialSpasm, blepharospasm, childhoodTic, eyelidFlutter])
      for (const { for: pro, against } of assess(sheet).reasons)
        for (const list of [pro, against]) {
          const strengths = list.map(({ strength }) => order.indexOf(strength));
          expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
        }
  });

  test('a trigger that was not ticked in an answered list speaks as "not ticked"', () => {
    let absent = 0;
    fc.assert(
      fc.property(sheets, (answers) => {
        for (const { for: pro, against } of assess(answers).reasons)
          for (const { question, option, ticked } of [...pro, ...against]) {
            if (question !== 'triggers') {
              expect(ticked).toBe(true);
              continue;
            }
            if (!ticked) absent += 1;
            expect(answers.triggers?.includes(option as 'light')).toBe(ticked);
          }
      }),
      { numRuns: 1000 },
    );
    expect(absent).toBeGreaterThan(0);
  });
});

describe('how well a pattern fits (ruling 19)', () => {
  const fits = (answers: Answers): Assessment['result'] => assess(answers).result;

  test('strong: first well; possible: first partly; two patterns: both partly; the rest less', () => {
    expect(fits(hemifacialSpasm).patterns.map(({ fit }) => fit)[0]).toBe('well');
    const two = fits({
      ...hemifacialSpasm,
      'palsy-before': 'palsy-same-side',
      'palsy-when': 'palsy-over-1y',
      'palsy-recovery': 'recovered-partly',
      'linked-move': 'linked-sometimes',
    });
    expect(two.band).toBe('two-patterns');
    expect(two.patterns.map(({ fit }) => fit).slice(0, 2)).toEqual(['partly', 'partly']);
  });

  test('"something else" is always among what is shown, last unless it is first or second', () => {
    for (const sheet of [hemifacialSpasm, blepharospasm, childhoodTic, eyelidFlutter])
      expect(fits(sheet).patterns.at(-1)?.id).toBe('other-or-unclear');
  });
});

describe('the counts', () => {
  test('answers, doubts and ignored answers add up to the sheet', () => {
    fc.assert(
      fc.property(sheets, (answers) => {
        const { answered, notSure, ignored } = assess(answers);
        expect(answered + notSure.length + ignored.length).toBe(Object.keys(answers).length);
        for (const id of notSure) expect([answers[id]].flat()).toEqual(['not-sure']);
      }),
      { numRuns: 1000 },
    );
  });
});
