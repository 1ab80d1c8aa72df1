import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { withoutOrphans } from '../../rules/engine/effective.ts';
import { derivedOnset } from '../../rules/engine/facts.ts';
import { isAsked, questionPath, screenOrderOfAll } from '../../rules/engine/question-path.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import {
  type Answers,
  contract,
  type QuestionId,
  questionIds,
} from '../../rules/schema/contract.ts';
import { type Changes, changed } from './data/red-flag-cases.ts';
import { sheets } from './support/arbitrary-sheets.ts';
import { effectiveValue, leavesOf } from './support/reference.ts';
import { blepharospasm, childhoodTic, eyelidFlutter, hemifacialSpasm } from './support/sheets.ts';

/** Every place of the path (ruling 1), read top down; the weak face comes twice and is asked once. */
const screenOrder: readonly QuestionId[] = [
  'emergency-signs',
  'warning-signs',
  'weakness-when',
  'weakness-seen',
  'hearing-when',
  'recent-injection',
  'age-now',
  'side',
  'two-sides',
  'where-now',
  'jaw-kind',
  'arm-jerks',
  'memory-or-mood-change',
  'movement-kind',
  'ear-click',
  'eyes-shut',
  'brow-lift',
  'relief-trick',
  'squeeze-or-droop',
  'palsy-before',
  'linked-move',
  'at-rest',
  'palsy-when',
  'palsy-recovery',
  'weakness-when',
  'weakness-seen',
  'first-area',
  'how-long',
  'course',
  'onset-age',
  'urge-hold',
  'other-tics',
  'triggers',
  'eye-discomfort',
  'medicines',
  'medicine-when',
  'seen-asleep',
  'drives',
  'impact-seeing',
  'impact-tasks',
  'impact-people',
  'impact-sleep-eat',
  'impact-upset',
  'mood',
  'told-before',
];

const endBlock = [
  'impact-seeing',
  'impact-tasks',
  'impact-people',
  'impact-sleep-eat',
  'impact-upset',
  'mood',
  'told-before',
] as const;

describe('the path of a whole story', () => {
  test.each<[string, Answers, readonly QuestionId[]]>([
    [
      'nothing answered yet',
      {},
      [
        'emergency-signs',
        'warning-signs',
        'age-now',
        'side',
        'where-now',
        'movement-kind',
        'eyes-shut',
        'palsy-before',
        'first-area',
        'how-long',
        'course',
        'onset-age',
        'urge-hold',
        'triggers',
        'medicines',
        'seen-asleep',
        'drives',
        ...endBlock,
      ],
    ],
    [
      'an eyelid that flickers: closing, first place and age of onset need not be asked',
      eyelidFlutter,
      [
        'emergency-signs',
        'warning-signs',
        'age-now',
        'side',
        'where-now',
        'movement-kind',
        'palsy-before',
        'how-long',
        'course',
        'urge-hold',
        'triggers',
        'medicines',
        'seen-asleep',
        'drives',
        ...endBlock,
      ],
    ],
    [
      'a one-sided spasm of eye and mouth',
      hemifacialSpasm,
      [
        'emergency-signs',
        'warning-signs',
        'age-now',
        'side',
        'where-now',
        'movement-kind',
        'ear-click',
        'eyes-shut',
        'brow-lift',
        'squeeze-or-droop',
        'palsy-before',
        'linked-move',
        'at-rest',
        'first-area',
        'how-long',
        'course',
        'onset-age',
        'urge-hold',
        'triggers',
        'eye-discomfort',
        'medicines',
        'seen-asleep',
        'drives',
        ...endBlock,
      ],
    ],
    [
      'both eyes close in bright light',
      blepharospasm,
      [
        'emergency-signs',
        'warning-signs',
        'age-now',
        'side',
        'where-now',
        'movement-kind',
        'eyes-shut',
        'relief-trick',
        'squeeze-or-droop',
        'palsy-before',
        'first-area',
        'how-long',
        'course',
        'onset-age',
        'urge-hold',
        'triggers',
        'eye-discomfort',
        'medicines',
        'seen-asleep',
        'drives',
        ...endBlock,
      ],
    ],
    [
      'a boy with a tic: no driving, no onset, the change of mood is asked',
      childhoodTic,
      [
        'emergency-signs',
        'warning-signs',
        'age-now',
        'side',
        'where-now',
        'memory-or-mood-change',
        'movement-kind',
        'eyes-shut',
        'palsy-before',
        'first-area',
        'how-long',
        'course',
        'urge-hold',
        'other-tics',
        'triggers',
        'medicines',
        'seen-asleep',
        ...endBlock,
      ],
    ],
    [
      'under 4: the gates, what they open, and three questions; then film it and go (ruling 16)',
      { 'age-now': 'under-4' },
      ['emergency-signs', 'warning-signs', 'age-now', 'how-long', 'medicines'],
    ],
    [
      'under 4 with a weak face and a medicine',
      {
        'age-now': 'under-4',
        'warning-signs': ['face-weak-now', 'hearing-drop'],
        'weakness-when': 'over-3-months',
        medicines: ['dopamine-blocker'],
      },
      [
        'emergency-signs',
        'warning-signs',
        'weakness-when',
        'weakness-seen',
        'hearing-when',
        'recent-injection',
        'age-now',
        'how-long',
        'medicines',
        'medicine-when',
      ],
    ],
  ])('%s', (_story, answers, path) => {
    expect(questionPath(answers)).toEqual(path);
  });
});

describe('where a branch comes', () => {
  /** The questions directly before and after one question on a path. */
  const around = (answers: Answers, question: QuestionId) => {
    const path = questionPath(answers);
    const at = path.indexOf(question);
    return at < 0 ? undefined : [path[at - 1], path[at + 1]];
  };
  const weak: Answers = { 'warning-signs': ['face-weak-now'] };
  const newPalsy: Answers = { 'palsy-before': 'palsy-same-side', 'palsy-when': 'palsy-under-3m' };

  test.each<[string, Answers, QuestionId, readonly (QuestionId | undefined)[] | undefined]>([
    [
      'a weak face asks when at once, before the age',
      weak,
      'weakness-when',
      ['warning-signs', 'recent-injection'],
    ],
    [
      'and whether a doctor saw it, once the date says so',
      { ...weak, 'weakness-when': 'left-over' },
      'weakness-seen',
      ['weakness-when', 'recent-injection'],
    ],
    [
      'not for a weakness of today',
      { ...weak, 'weakness-when': 'within-24h' },
      'weakness-seen',
      undefined,
    ],
    [
      'a recent palsy alone asks when after the recovery',
      newPalsy,
      'weakness-when',
      ['palsy-recovery', 'first-area'],
    ],
    [
      'a recent palsy beside a weak face: asked once, early',
      { ...weak, ...newPalsy },
      'weakness-when',
      ['warning-signs', 'recent-injection'],
    ],
    [
      'worse hearing asks how fast',
      { 'warning-signs': ['hearing-drop'] },
      'hearing-when',
      ['warning-signs', 'age-now'],
    ],
    [
      'harder swallowing asks about injections',
      { 'warning-signs': ['swallow-speech-slow'] },
      'recent-injection',
      ['warning-signs', 'age-now'],
    ],
    [
      'both sides in turn asks about the film',
      { side: 'both-separately' },
      'two-sides',
      ['side', 'where-now'],
    ],
    ['a moving jaw asks how', { 'where-now': ['jaw'] }, 'jaw-kind', ['where-now', 'movement-kind']],
    [
      'a moving limb asks how',
      { 'where-now': ['jaw', 'other-body'] },
      'arm-jerks',
      ['jaw-kind', 'memory-or-mood-change'],
    ],
    [
      'spreading jerks ask about the limb although none was ticked',
      { 'emergency-signs': ['blackout-or-spread'] },
      'arm-jerks',
      ['where-now', 'memory-or-mood-change'],
    ],
    [
      'one side asks for clicks in the ear',
      { side: 'left' },
      'ear-click',
      ['movement-kind', 'eyes-shut'],
    ],
    ['not for rippling', { side: 'left', 'movement-kind': 'ripple' }, 'ear-click', undefined],
    [
      'one eye asks for the brow',
      { side: 'left', 'eyes-shut': 'one-eye' },
      'brow-lift',
      ['eyes-shut', 'squeeze-or-droop'],
    ],
    [
      'not under 12',
      { side: 'left', 'eyes-shut': 'one-eye', 'age-now': 'under-12' },
      'brow-lift',
      undefined,
    ],
    [
      'age unknown is not under 12',
      { side: 'left', 'eyes-shut': 'one-eye', 'age-now': 'not-sure' },
      'brow-lift',
      ['eyes-shut', 'squeeze-or-droop'],
    ],
    [
      'a palsy that nobody is sure of asks for links and for its date',
      { 'palsy-before': 'not-sure' },
      'palsy-when',
      ['at-rest', 'first-area'],
    ],
    [
      'a palsy on the other side asks for its date and recovery',
      { 'palsy-before': 'palsy-other-side' },
      'palsy-recovery',
      ['palsy-when', 'first-area'],
    ],
    [
      'an urge asks for other tics',
      { 'urge-hold': 'urge-and-can-hold' },
      'other-tics',
      ['urge-hold', 'triggers'],
    ],
    [
      'bright light asks how the eyes feel',
      { triggers: ['light'] },
      'eye-discomfort',
      ['triggers', 'medicines'],
    ],
    [
      'a stimulant asks since when',
      { medicines: ['stimulant'] },
      'medicine-when',
      ['medicines', 'seen-asleep'],
    ],
    ['no medicine asks nothing', { medicines: ['no-medicine'] }, 'medicine-when', undefined],
    [
      'the spell itself is asked on the emergency page, never on the path',
      { 'emergency-signs': ['blackout-or-spread'] },
      'seizure-now',
      undefined,
    ],
  ])('%s', (_story, answers, question, neighbours) => {
    expect(around(answers, question)).toEqual(neighbours);
  });

  test.each<[string, Answers, boolean]>([
    ['the lid, rippling', { 'where-now': ['lid-flicker'], 'movement-kind': 'ripple' }, false],
    [
      'from lid to lid, quick jerks',
      { 'where-now': ['lid-flicker', 'moves-around'], 'movement-kind': 'quick-jerks' },
      false,
    ],
    ['the lid, kind unsure', { 'where-now': ['lid-flicker'], 'movement-kind': 'not-sure' }, false],
    ['the lid, kind skipped counts as unsure', { 'where-now': ['lid-flicker'] }, false],
    [
      'the lid, hard blinks (E10)',
      { 'where-now': ['lid-flicker'], 'movement-kind': 'hard-blinks' },
      true,
    ],
    [
      'the lid, a steady pull',
      { 'where-now': ['lid-flicker'], 'movement-kind': 'constant-pull' },
      true,
    ],
    [
      'the lid and an arm',
      { 'where-now': ['lid-flicker', 'other-body'], 'movement-kind': 'ripple' },
      true,
    ],
    ['place unsure', { 'where-now': ['not-sure'], 'movement-kind': 'ripple' }, true],
  ])('%s: closing and first place are asked: %s (ruling 2)', (_story, answers, asked) => {
    expect(questionPath(answers).includes('eyes-shut')).toBe(asked);
    expect(questionPath(answers).includes('first-area')).toBe(asked);
  });
});

describe('on any sheet', () => {
  test('the path follows the order of screens, each question once', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const path = questionPath(withoutOrphans(given).answers);
        expect(new Set(path).size).toBe(path.length);
        let at = -1;
        for (const question of path) {
          at = screenOrder.indexOf(question, at + 1);
          expect(at, question).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the path holds exactly what is asked, except the spell itself and, under 4, the rest', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const { answers } = withoutOrphans(given);
        const path: readonly string[] = questionPath(answers);
        const asked = questionIds.filter((id) => id !== 'seizure-now' && isAsked(id, answers));
        if (answers['age-now'] === 'under-4') for (const id of path) expect(asked).toContain(id);
        else expect([...path].sort()).toEqual([...asked].sort());
      }),
      { numRuns: 1000 },
    );
  });

  test('a branch comes directly after the last question that its condition reads', () => {
    const readBy = (id: QuestionId) =>
      leavesOf(catalogue[id].askWhen).map(({ fact }) => (fact === 'extent' ? 'where-now' : fact));
    fc.assert(
      fc.property(sheets, (given) => {
        const { answers } = withoutOrphans(given);
        if (answers['age-now'] === 'under-4') return;
        const path = questionPath(answers);
        path.forEach((id, at) => {
          if (catalogue[id].block !== 'branch' || id.startsWith('weakness-')) return;
          const last = readBy(id)
            .map((question) => screenOrder.lastIndexOf(question))
            .reduce((a, b) => Math.max(a, b), 0);
          const lastRead = screenOrder[last] as QuestionId;
          const from = path.indexOf(lastRead);
          if (from < 0) return;
          expect(from, `${id} after ${lastRead}`).toBeLessThan(at);
          for (const between of path.slice(from + 1, at))
            expect(catalogue[between].block, `${between} before ${id}`).toBe('branch');
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('answers that nobody asked for (ruling 5)', () => {
  test('no question is asked by an answer that comes later in the order of dropping', () => {
    const order: readonly QuestionId[] = [
      ...questionIds.filter((id) => !id.startsWith('weakness-')),
      'weakness-when',
      'weakness-seen',
    ];
    const behind = (fact: QuestionId | 'extent'): readonly QuestionId[] =>
      fact === 'extent'
        ? ['where-now']
        : fact === 'onset-age'
          ? ['onset-age', 'age-now', 'how-long']
          : fact === 'eyes-shut' || fact === 'first-area'
            ? [fact, 'where-now', 'movement-kind']
            : [fact];
    for (const id of order)
      for (const { fact } of leavesOf(catalogue[id].askWhen))
        for (const read of behind(fact))
          expect(order.indexOf(read), `${id} reads ${read}`).toBeLessThan(order.indexOf(id));
  });

  test('are dropped until nothing changes: every answer that stays is asked for', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const { answers, ignored } = withoutOrphans(given);
        for (const id of Object.keys(answers) as QuestionId[])
          expect(isAsked(id, answers), id).toBe(true);
        for (const id of ignored) expect(isAsked(id, answers), id).toBe(false);
        expect(withoutOrphans(answers)).toEqual({ answers, ignored: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[string, Answers, readonly QuestionId[]]>([
    [
      'a date of a medicine without a medicine',
      { medicines: ['no-medicine'], 'medicine-when': 'over-1-year' },
      ['medicine-when'],
    ],
    [
      'closing said of a flickering lid, and the trick that only closing opens',
      {
        'where-now': ['lid-flicker'],
        'movement-kind': 'ripple',
        'eyes-shut': 'both-eyes',
        'relief-trick': 'touch-helps',
        'squeeze-or-droop': 'wont-lift',
        'eye-discomfort': 'eye-discomfort-yes',
      },
      ['eyes-shut', 'relief-trick', 'eye-discomfort', 'squeeze-or-droop'],
    ],
    [
      'a chain: no palsy, so no date, so no clock, so nobody has seen it',
      {
        'palsy-before': 'no-palsy',
        'palsy-when': 'palsy-under-3m',
        'weakness-when': 'over-3-months',
        'weakness-seen': 'seen',
      },
      ['weakness-when', 'weakness-seen', 'palsy-when'],
    ],
    [
      'a chain: the age fixes the onset, which opens no tics',
      {
        'age-now': 'age-65-plus',
        'how-long': 'under-2-weeks',
        'onset-age': 'under-18',
        'other-tics': 'other-tics-yes',
      },
      ['onset-age', 'other-tics'],
    ],
    [
      'an onset that the present age fixes otherwise is ignored, not read',
      { 'age-now': 'age-18-39', 'how-long': 'weeks-2-to-12', 'onset-age': 'under-18' },
      ['onset-age'],
    ],
    [
      'the spell without spreading',
      { 'emergency-signs': ['none'], 'seizure-now': 'happening-now-or-first' },
      ['seizure-now'],
    ],
    ['driving of a child under 12', { 'age-now': 'under-12', drives: 'yes' }, ['drives']],
    [
      'core answers of a child under 4 are accepted and read',
      { 'age-now': 'under-4', side: 'left', 'where-now': ['jaw'] },
      [],
    ],
  ])('%s', (_story, answers, ignored) => {
    expect(withoutOrphans(answers).ignored).toEqual(ignored);
    expect(assess(answers).ignored).toEqual(ignored);
  });

  test('change nothing: with them and without them the result is the same', () => {
    const extra: Changes = {
      'seizure-now': 'happening-now-or-first',
      'weakness-when': 'within-24h',
      'hearing-when': 'sudden-3-days',
      'recent-injection': 'within-12-weeks',
      'arm-jerks': 'jerks-with-face',
      'two-sides': 'out-of-step',
      'palsy-when': 'palsy-under-3m',
      'medicine-when': 'within-7-days',
    };
    const { ignored, ...result } = assess(changed(eyelidFlutter, extra));
    const { ignored: _, ...expected } = assess(eyelidFlutter);
    expect(result).toEqual(expected);
    expect(ignored).toEqual(questionIds.filter((id) => id in extra));
  });

  test('are left on the sheet that was handed in', () => {
    const answers = Object.freeze({ drives: 'yes', 'age-now': 'under-12' } as const);
    withoutOrphans(answers);
    assess(answers);
    expect(answers).toEqual({ drives: 'yes', 'age-now': 'under-12' });
  });
});

describe('the onset that age and duration fix (ruling 4)', () => {
  test('in every combination, and then it is not asked', () => {
    for (const age of [...contract['age-now'].options, undefined])
      for (const howLong of [...contract['how-long'].options, undefined]) {
        const answers = changed({}, { 'age-now': age, 'how-long': howLong });
        const fixed = effectiveValue(answers, 'onset-age');
        expect(derivedOnset(age, howLong), `${age} ${howLong}`).toBe(fixed);
        expect(isAsked('onset-age', answers), `${age} ${howLong}`).toBe(fixed === undefined);
      }
  });

  test('is scored, and speaks as a reason of its own', () => {
    const [first] = assess(childhoodTic).reasons;
    expect(first?.pattern).toBe('tic');
    expect(first?.for).toContainEqual(
      expect.objectContaining({ question: 'onset-age', option: 'under-18' }),
    );
    expect(childhoodTic).not.toHaveProperty('onset-age');
  });
});

describe('the clock of a weakness', () => {
  const signs = ['face-weak-now', 'eye-wont-close', 'lid-droops-tired', 'double-vision'] as const;
  const pathFor = (answers: Answers) => questionPath({ 'emergency-signs': ['none'], ...answers });

  test.each(signs)('is asked directly behind the sign, before anything else: %s', (sign) => {
    expect(pathFor({ 'warning-signs': [sign] }).slice(0, 3)).toEqual([
      'emergency-signs',
      'warning-signs',
      'weakness-when',
    ]);
  });

  test('asks directly behind it who has seen the weakness, where it is older', () => {
    const older = { 'warning-signs': ['face-weak-now'], 'weakness-when': 'weeks-1-12' } as const;
    expect(pathFor(older).slice(2, 4)).toEqual(['weakness-when', 'weakness-seen']);
  });

  test('is asked behind the palsy where only a new palsy opens it', () => {
    const path = pathFor({
      'warning-signs': ['none'],
      side: 'left',
      'palsy-before': 'palsy-same-side',
      'palsy-when': 'palsy-under-3m',
      'weakness-when': 'over-3-months',
    });
    const [palsy, clock, seen] = (['palsy-when', 'weakness-when', 'weakness-seen'] as const).map(
      (id) => path.indexOf(id),
    );
    expect(palsy).toBeGreaterThan(path.indexOf('side'));
    expect(clock).toBeGreaterThan(palsy ?? -1);
    expect(seen).toBe((clock ?? 0) + 1);
  });
});

describe('the list for whoever draws the form alone', () => {
  test('has every question once, the spell directly behind the emergency signs', () => {
    expect(screenOrderOfAll.slice(0, 3)).toEqual([
      'emergency-signs',
      'seizure-now',
      'warning-signs',
    ]);
    expect(screenOrderOfAll.toSorted()).toEqual(questionIds.toSorted());
  });
});
