import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { criteriaMet, type Decision, decide } from '../../rules/engine/decide.ts';
import { withoutOrphans } from '../../rules/engine/effective.ts';
import { factsOf } from '../../rules/engine/facts.ts';
import { featuresOf } from '../../rules/engine/features.ts';
import { hasMinimumInformation } from '../../rules/engine/minimum-information.ts';
import { evidenceOf } from '../../rules/engine/rank.ts';
import { isSelfCare } from '../../rules/engine/self-care.ts';
import { patterns } from '../../rules/patterns/catalogue.ts';
import { type Answers, contract, type QuestionId, settings } from '../../rules/schema/contract.ts';
import { type PatternId, patternIds } from '../../rules/schema/ids.ts';
import { type Urgency, urgencies } from '../../rules/schema/urgency.ts';
import { type Changes, changed } from './data/red-flag-cases.ts';
import { sheets } from './support/arbitrary-sheets.ts';
import { effectiveValue } from './support/reference.ts';
import {
  blepharospasm,
  childhoodTic,
  eyelidFlutter,
  eyelidJerks,
  hemifacialSpasm,
  without,
} from './support/sheets.ts';

const bands = ['strong', 'possible', 'two-patterns', 'unclear'] as const;
type Band = (typeof bands)[number];

/** A decision as the ranking would make it, with a given first pattern. */
const decision = (first: PatternId, band: Band, firstByScore: PatternId = first): Decision => ({
  firstByScore,
  ranking: [first, ...patternIds.filter((id) => id !== first)],
  tempered: patternIds.map((id) => (id === first ? 0.8 : 0.02)),
  band,
  fixedBy: undefined,
});

const selfCare = (answers: Answers, decisions: readonly Decision[]): boolean =>
  isSelfCare(factsOf(answers), answers, decisions);

const everywhere = (first: PatternId, band: Band) => settings.map(() => decision(first, band));

/* ------------------------------------------------------------------------------------------- */

/** Ruling 9 read aloud, for a sheet without orphans: what must be known and true. */
const selfCareAsRuled = (answers: Answers, decisions: readonly Decision[]): boolean => {
  const value = (question: QuestionId) => effectiveValue(answers, question);
  const oneOf = (question: QuestionId, ...options: readonly string[]) =>
    options.includes(String(value(question)));
  const ticks = (question: QuestionId) =>
    [...((value(question) ?? []) as readonly string[])].sort();
  const exactly = (question: QuestionId, ...options: readonly string[]) =>
    ticks(question).join() === [...options].sort().join();
  const firstEverywhere = (pattern: PatternId) =>
    decisions.every(
      ({ ranking, band, firstByScore }) =>
        ranking[0] === pattern &&
        firstByScore === pattern &&
        (band === 'strong' || band === 'possible'),
    );
  const scores = [
    'impact-seeing',
    'impact-tasks',
    'impact-people',
    'impact-sleep-eat',
    'impact-upset',
  ].map((item) =>
    ['never', 'sometimes', 'often', 'nearly-always'].indexOf(String(value(item as QuestionId))),
  );
  const sum = scores.filter((score) => score > 0).reduce((a, b) => a + b, 0);
  const common =
    exactly('emergency-signs', 'none') &&
    exactly('warning-signs', 'none') &&
    !oneOf('mood', 'nearly-always');
  const eyelid =
    common &&
    oneOf('age-now', 'age-18-39', 'age-40-64', 'age-65-plus') &&
    oneOf('side', 'left', 'right', 'both-separately') &&
    (exactly('where-now', 'lid-flicker') || exactly('where-now', 'lid-flicker', 'moves-around')) &&
    oneOf('movement-kind', 'ripple', 'quick-jerks') &&
    oneOf('how-long', 'under-2-weeks', 'weeks-2-to-12') &&
    oneOf('course', 'comes-and-goes', 'steady') &&
    ticks('medicines').length > 0 &&
    !ticks('medicines').some((tick) =>
      ['dopamine-blocker', 'stimulant', 'not-sure'].includes(tick),
    ) &&
    sum < 10 &&
    firstEverywhere('eyelid-myokymia');
  const tic =
    common &&
    oneOf('age-now', 'under-12', 'age-12-17') &&
    oneOf('urge-hold', 'urge-and-can-hold') &&
    oneOf('other-tics', 'other-tics-yes') &&
    oneOf('movement-kind', 'on-purpose-look', 'hard-blinks') &&
    oneOf('eyes-shut', 'one-eye', 'neither') &&
    ticks('where-now').length > 0 &&
    !ticks('where-now').some((tick) =>
      ['jaw', 'tongue-throat', 'head-turn', 'not-sure'].includes(tick),
    ) &&
    oneOf('how-long', 'weeks-2-to-12', 'months-3-to-12', 'over-1-year') &&
    oneOf('course', 'comes-and-goes', 'steady', 'changes-kind') &&
    exactly('medicines', 'no-medicine') &&
    oneOf('memory-or-mood-change', 'no') &&
    scores.every((score) => score >= 0) &&
    sum <= 3 &&
    firstEverywhere('tic');
  return eyelid || tic;
};

describe('self-care over every first pattern and band (ruling 9)', () => {
  test.each(patternIds)(
    '%s first: only the twitch and the tic, and only when strong or possible',
    (first) => {
      for (const band of bands) {
        const isFit = band === 'strong' || band === 'possible';
        expect(selfCare(eyelidFlutter, everywhere(first, band)), band).toBe(
          first === 'eyelid-myokymia' && isFit,
        );
        expect(selfCare(childhoodTic, everywhere(first, band)), band).toBe(
          first === 'tic' && isFit,
        );
      }
    },
  );

  test('a pattern that a rule has put behind another is not first, whatever its score', () => {
    const [one, two] = everywhere('eyelid-myokymia', 'strong');
    const behind = decision('other-or-unclear', 'possible', 'eyelid-myokymia');
    expect(selfCare(eyelidFlutter, [one, two, behind] as readonly Decision[])).toBe(false);
  });

  test('one setting that disagrees is enough to say no', () => {
    for (const [sheet, pattern] of [
      [eyelidFlutter, 'eyelid-myokymia'],
      [childhoodTic, 'tic'],
    ] as const)
      for (const place of [0, 1, 2])
        for (const other of [
          decision('other-or-unclear', 'strong'),
          decision(pattern, 'two-patterns'),
          decision(pattern, 'strong', 'facial-myokymia'),
        ]) {
          const decisions = everywhere(pattern, 'strong');
          expect(selfCare(sheet, decisions)).toBe(true);
          decisions[place] = other;
          expect(selfCare(sheet, decisions)).toBe(false);
        }
  });

  test('is decided as the ruling reads, on any sheet with any ranking', () => {
    const anyDecision = fc
      .tuple(
        fc.oneof(fc.constantFrom('eyelid-myokymia', 'tic'), fc.constantFrom(...patternIds)),
        fc.constantFrom(...bands),
      )
      .map(([first, band]) => decision(first as PatternId, band));
    let allowed = 0;
    fc.assert(
      fc.property(
        sheets,
        fc.oneof(
          fc
            .constantFrom(...(['eyelid-myokymia', 'tic'] as const))
            .map((first) => everywhere(first, 'strong')),
          fc.array(anyDecision, { minLength: 3, maxLength: 3 }),
        ),
        (given, decisions) => {
          const { answers } = withoutOrphans(given);
          const expected = selfCareAsRuled(answers, decisions);
          if (expected) allowed += 1;
          expect(selfCare(answers, decisions)).toBe(expected);
        },
      ),
      { numRuns: 6000 },
    );
    expect(allowed).toBeGreaterThan(50);
  });
});

/* ------------------------------------------------------------------------------------------- */

/** Every answer to one question: its options one by one (or single ticks), and no answer. */
const everyAnswerTo = (question: QuestionId): readonly unknown[] => [
  undefined,
  ...contract[question].options.map((option) =>
    contract[question].kind === 'many' ? [option] : option,
  ),
];

/** The answers with which a sheet stays self-care, if everything else stays as it is. */
type Keeps = Readonly<Partial<Record<QuestionId, readonly unknown[]>>>;

const moodKeeps = [undefined, 'never', 'sometimes', 'often', 'not-sure'];

const eyelidKeeps: Keeps = {
  'emergency-signs': [['none']],
  'warning-signs': [['none']],
  'age-now': ['age-18-39', 'age-40-64', 'age-65-plus'],
  side: ['left', 'right', 'both-separately'],
  'where-now': [['lid-flicker']],
  'movement-kind': ['ripple', 'quick-jerks'],
  'how-long': ['under-2-weeks', 'weeks-2-to-12'],
  course: ['comes-and-goes', 'steady'],
  medicines: [['no-medicine'], ['other-new']],
  mood: moodKeeps,
  'palsy-before': ['no-palsy', 'palsy-same-side', 'palsy-other-side'],
};

const ticKeeps: Keeps = {
  'emergency-signs': [['none']],
  'warning-signs': [['none']],
  'age-now': ['under-12', 'age-12-17'],
  side: ['left', 'right', 'both-together'],
  'movement-kind': ['on-purpose-look', 'hard-blinks'],
  'eyes-shut': ['one-eye', 'neither'],
  'how-long': ['weeks-2-to-12', 'months-3-to-12', 'over-1-year'],
  course: ['comes-and-goes', 'steady', 'changes-kind'],
  'urge-hold': ['urge-and-can-hold'],
  'other-tics': ['other-tics-yes'],
  medicines: [['no-medicine']],
  'memory-or-mood-change': ['no'],
  mood: moodKeeps,
  'palsy-before': ['no-palsy', 'palsy-same-side', 'palsy-other-side'],
  'impact-seeing': ['never', 'sometimes', 'often'],
  'impact-tasks': ['never', 'sometimes', 'often'],
  'impact-people': ['never', 'sometimes', 'often'],
  'impact-sleep-eat': ['never', 'sometimes', 'often'],
  'impact-upset': ['never', 'sometimes', 'often', 'nearly-always'],
};

const rowsOf = (keeps: Keeps) =>
  (Object.keys(keeps) as QuestionId[]).flatMap((question) =>
    everyAnswerTo(question).map((answer) => {
      const isKept = (keeps[question] ?? []).some(
        (kept) => JSON.stringify(kept) === JSON.stringify(answer),
      );
      return [question, answer, isKept ? 'self-care-watch' : 'more'] as const;
    }),
  );

const isMoreOrSelfCare = (answers: Answers): string =>
  assess(answers).urgency === 'self-care-watch' ? 'self-care-watch' : 'more';

describe('the eyelid flutter of ten days, one answer changed', () => {
  test('as it stands: self-care', () => {
    const { urgency, result } = assess(eyelidFlutter);
    expect(urgency).toBe('self-care-watch');
    expect(result.patterns[0]).toEqual({ id: 'eyelid-myokymia', fit: 'well' });
  });

  test.each(rowsOf(eyelidKeeps))('%s: %j → %s', (question, answer, expected) => {
    expect(isMoreOrSelfCare(changed(eyelidFlutter, { [question]: answer } as Changes))).toBe(
      expected,
    );
  });

  test.each<[string, Changes, string]>([
    ['jumps between the lids', { 'where-now': ['lid-flicker', 'moves-around'] }, 'self-care-watch'],
    [
      'flickers now left, now right',
      { side: 'both-separately', 'two-sides': 'out-of-step' },
      'self-care-watch',
    ],
    [
      'narrows the eye too',
      { 'where-now': ['lid-flicker', 'eye-closing'], 'eyes-shut': 'neither' },
      'more',
    ],
    [
      'an arm flickers too',
      { 'where-now': ['lid-flicker', 'other-body'], 'arm-jerks': 'small-flickers' },
      'more',
    ],
    ['another medicine beside the first', { medicines: ['other-new', 'stimulant'] }, 'more'],
    [
      'an old palsy, long and fully recovered (P13)',
      {
        'palsy-before': 'palsy-same-side',
        'palsy-when': 'palsy-over-1y',
        'palsy-recovery': 'recovered-fully',
      },
      'self-care-watch',
    ],
    [
      'all impact items unsure',
      { 'impact-seeing': 'not-sure', 'impact-upset': 'not-sure' },
      'self-care-watch',
    ],
    [
      'impact 9 of 15',
      {
        'impact-seeing': 'nearly-always',
        'impact-tasks': 'nearly-always',
        'impact-people': 'nearly-always',
        'impact-sleep-eat': 'never',
        'impact-upset': 'never',
      },
      'self-care-watch',
    ],
    [
      'impact 10 of 15',
      {
        'impact-seeing': 'nearly-always',
        'impact-tasks': 'nearly-always',
        'impact-people': 'nearly-always',
        'impact-sleep-eat': 'sometimes',
        'impact-upset': 'never',
      },
      'more',
    ],
    [
      'a partial sum of 12',
      {
        'impact-seeing': 'nearly-always',
        'impact-tasks': 'nearly-always',
        'impact-people': 'nearly-always',
        'impact-sleep-eat': 'nearly-always',
      },
      'more',
    ],
  ])('%s → %s', (_story, changes, expected) => {
    expect(isMoreOrSelfCare(changed(eyelidFlutter, changes))).toBe(expected);
  });
});

describe('jerks of one eyelid for weeks', () => {
  test('are strong by the priors of one place and undecided by those of another', () => {
    const bandsBySetting = settings.map((setting) => assess(eyelidJerks, setting).result.band);
    expect(bandsBySetting).toContain('strong');
    expect(bandsBySetting).toContain('two-patterns');
  });

  test('so they are not left to self-care anywhere (FX-17)', () => {
    for (const setting of settings) expect(assess(eyelidJerks, setting).urgency).toBe('routine');
  });
});

describe('the sure tic of a child, one answer changed', () => {
  test('as it stands: self-care', () => {
    const { urgency, result } = assess(childhoodTic);
    expect(urgency).toBe('self-care-watch');
    expect(result.patterns[0]?.id).toBe('tic');
  });

  test.each(rowsOf(ticKeeps))('%s: %j → %s', (question, answer, expected) => {
    expect(isMoreOrSelfCare(changed(childhoodTic, { [question]: answer } as Changes))).toBe(
      expected,
    );
  });

  test.each<[string, Changes, string]>([
    [
      'impact 3 of 15',
      { 'impact-seeing': 'sometimes', 'impact-tasks': 'sometimes' },
      'self-care-watch',
    ],
    ['impact 4 of 15', { 'impact-seeing': 'sometimes', 'impact-tasks': 'often' }, 'more'],
    [
      'the jaw moves too',
      { 'where-now': ['eye-closing', 'jaw'], 'jaw-kind': 'moves-or-opens' },
      'more',
    ],
    ['an adult with the same tic', { 'age-now': 'age-18-39', 'onset-age': 'under-18' }, 'more'],
    ['under 4', { 'age-now': 'under-4' }, 'more'],
  ])('%s → %s', (_story, changes, expected) => {
    expect(isMoreOrSelfCare(changed(childhoodTic, changes))).toBe(expected);
  });
});

/* ------------------------------------------------------------------------------------------- */

describe('what a pattern asks for by itself (evidence 5.1)', () => {
  test.each<[PatternId, Urgency]>([
    ['hemifacial-spasm-primary', 'routine'],
    ['post-paralytic-spasm', 'routine'],
    ['blepharospasm', 'routine'],
    ['meige-syndrome', 'routine'],
    ['eyelid-myokymia', 'routine'],
    ['facial-myokymia', 'within-2-weeks'],
    ['tic', 'routine'],
    ['other-or-unclear', 'routine'],
  ])('%s: %s', (id, urgency) => {
    expect(patterns[id].defaultUrgency).toBe(urgency);
  });

  const stories: readonly [string, Answers, PatternId | undefined, Urgency][] = [
    ['a classic one-sided spasm', hemifacialSpasm, 'hemifacial-spasm-primary', 'routine'],
    [
      'a face that moves as one after an old palsy',
      {
        ...hemifacialSpasm,
        'palsy-before': 'palsy-same-side',
        'linked-move': 'linked-every-time',
        'at-rest': 'only-when-moving',
        'palsy-when': 'palsy-over-1y',
        'palsy-recovery': 'recovered-partly',
      },
      'post-paralytic-spasm',
      'routine',
    ],
    ['both eyes close; does not drive', blepharospasm, 'blepharospasm', 'routine'],
    [
      'both eyes and the mouth; does not drive',
      { ...blepharospasm, 'where-now': ['eye-closing', 'mouth-corner'] },
      'meige-syndrome',
      'routine',
    ],
    [
      'an eyelid flutter for over 3 months',
      { ...eyelidFlutter, 'how-long': 'months-3-to-12', 'onset-age': 'age-18-39' },
      'eyelid-myokymia',
      'routine',
    ],
    [
      'rippling of cheek and chin',
      {
        ...without(hemifacialSpasm, 'linked-move', 'at-rest'),
        'where-now': ['cheek', 'chin'],
        'movement-kind': 'ripple',
        'eyes-shut': 'neither',
        'first-area': 'mouth-first',
      },
      'facial-myokymia',
      'within-2-weeks',
    ],
    [
      'a tic, impact not answered',
      without(
        childhoodTic,
        'impact-seeing',
        'impact-tasks',
        'impact-people',
        'impact-sleep-eat',
        'impact-upset',
      ),
      'tic',
      'routine',
    ],
    [
      'nothing that fits',
      {
        ...eyelidFlutter,
        'where-now': ['mouth-corner'],
        'movement-kind': 'constant-pull',
        'eyes-shut': 'neither',
        'first-area': 'mouth-first',
        'age-now': 'age-40-64',
        'onset-age': 'age-40-59',
        'how-long': 'over-1-year',
        course: 'steady',
        'urge-hold': 'can-hold-no-urge',
      },
      'other-or-unclear',
      'routine',
    ],
    ['an empty sheet', {}, undefined, 'routine'],
    [
      'only the gates',
      { 'emergency-signs': ['none'], 'warning-signs': ['none'] },
      undefined,
      'routine',
    ],
  ];
  test.each(stories)('%s', (_story, answers, first, urgency) => {
    const result = assess(answers);
    expect(result.result.patterns[0]?.id).toBe(first);
    expect(result.urgency).toBe(urgency);
  });

  test('the most urgent default counts, of what was first by score or by rule, in any setting (ruling 10)', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const { answers } = withoutOrphans(given);
        const facts = factsOf(answers);
        const { urgency, redFlags } = assess(given);
        const levels = redFlags.map((flag) => flag.urgency);
        const criteria = criteriaMet(facts);
        const decisions = hasMinimumInformation(facts)
          ? settings.map((setting) => decide(evidenceOf(featuresOf(facts)), setting, criteria))
          : [];
        const firsts = decisions.flatMap(({ firstByScore, ranking }) => [firstByScore, ranking[0]]);
        if (firsts.includes('facial-myokymia')) levels.push('within-2-weeks');
        else if (
          !(decisions.length > 0 && redFlags.length === 0 && selfCareAsRuled(answers, decisions))
        )
          levels.push('routine');
        const most = urgencies.find((one) => levels.includes(one)) ?? 'self-care-watch';
        expect(urgency).toBe(most);
      }),
      { numRuns: 3000 },
    );
  });

  test('a lid that flickers and narrows is not counted as rippling (ruling 12)', () => {
    const narrowing: Answers = {
      ...eyelidFlutter,
      'where-now': ['lid-flicker', 'eye-closing'],
      'eyes-shut': 'neither',
      'first-area': 'eye-first',
    };
    for (const setting of settings) {
      const { urgency, result, redFlags } = assess(narrowing, setting);
      expect(urgency).toBe('routine');
      expect(redFlags).toEqual([]);
      expect(result.patterns.map(({ id }) => id)).not.toContain('facial-myokymia');
    }
    expect(assess({ ...narrowing, 'how-long': 'months-3-to-12' }).urgency).toBe('within-2-weeks');
  });
});

describe('what impact and mood add', () => {
  const answered = (level: 'never' | 'sometimes' | 'often' | 'nearly-always'): Answers => ({
    'impact-seeing': level,
    'impact-tasks': level,
    'impact-people': level,
    'impact-sleep-eat': level,
    'impact-upset': level,
  });

  test.each([
    ['never', 0, 'mild'],
    ['sometimes', 5, 'moderate'],
    ['often', 10, 'severe'],
    ['nearly-always', 15, 'severe'],
  ] as const)('all five items %s: %i, %s (evidence 6.3)', (level, score, band) => {
    expect(assess({ ...eyelidFlutter, ...answered(level) }).impact).toEqual({ score, band });
  });

  test('one item missing or unsure: no score', () => {
    for (const missing of [undefined, 'not-sure'] as const)
      expect(
        assess(changed({ ...eyelidFlutter, ...answered('never') }, { 'impact-upset': missing }))
          .impact,
      ).toBeNull();
  });

  test('the bands begin at 0, 4 and 10', () => {
    const steps: readonly [Answers, number, string][] = [
      [{ 'impact-upset': 'nearly-always' }, 3, 'mild'],
      [{ 'impact-upset': 'nearly-always', 'impact-people': 'sometimes' }, 4, 'moderate'],
      [{ ...answered('often'), 'impact-upset': 'sometimes' }, 9, 'moderate'],
      [answered('often'), 10, 'severe'],
    ];
    for (const [items, score, band] of steps)
      expect(assess({ ...eyelidFlutter, ...answered('never'), ...items }).impact).toEqual({
        score,
        band,
      });
  });

  test('severe raises self-care to routine and nothing else; it never lowers', () => {
    expect(assess({ ...eyelidFlutter, ...answered('nearly-always') }).urgency).toBe('routine');
    expect(assess({ ...hemifacialSpasm, ...answered('nearly-always') }).urgency).toBe('routine');
    expect(
      assess({ ...hemifacialSpasm, 'warning-signs': ['lump-face-neck'], ...answered('never') })
        .urgency,
    ).toBe('within-2-weeks');
  });

  test('low nearly always: within 2 weeks, whatever the pattern', () => {
    for (const sheet of [eyelidFlutter, childhoodTic, hemifacialSpasm])
      expect(assess({ ...sheet, mood: 'nearly-always' }).urgency).toBe('within-2-weeks');
  });
});

describe('a sheet that says too little', () => {
  test('an empty one is legal, routine, and names nothing', () => {
    const { urgency, result, reasons, impact, answered, notSure } = assess({});
    expect(urgency).toBe('routine');
    expect(result).toEqual({ band: 'not-enough-information', patterns: [], routes: [] });
    expect({ reasons, impact, answered, notSure }).toEqual({
      reasons: [],
      impact: null,
      answered: 0,
      notSure: [],
    });
  });

  test.each<[string, Changes, boolean]>([
    ['side missing', { side: undefined }, false],
    ['side unsure', { side: 'not-sure' }, false],
    ['place unsure', { 'where-now': ['not-sure'] }, false],
    ['palsy unsure', { 'palsy-before': 'not-sure' }, false],
    ['kind and duration known', { 'eyes-shut': 'not-sure', 'urge-hold': 'not-sure' }, true],
    [
      'closing and holding back known',
      { 'movement-kind': 'not-sure', 'how-long': 'not-sure' },
      true,
    ],
    [
      'only the duration known',
      { 'movement-kind': 'not-sure', 'eyes-shut': 'not-sure', 'urge-hold': undefined },
      false,
    ],
    [
      'only the kind known',
      { 'how-long': undefined, 'eyes-shut': 'not-sure', 'urge-hold': 'not-sure' },
      false,
    ],
    [
      'none of the four known',
      {
        'movement-kind': 'not-sure',
        'eyes-shut': 'not-sure',
        'urge-hold': 'not-sure',
        'how-long': 'not-sure',
      },
      false,
    ],
  ])('%s (evidence 3.6)', (_story, changes, isEnough) => {
    const { result } = assess(changed(hemifacialSpasm, changes));
    expect(result.band === 'not-enough-information').toBe(!isEnough);
    expect(result.patterns.length > 0).toBe(isEnough);
  });

  test('the eyelid whose words say that the eye stays open counts as answered (ruling 2)', () => {
    const little: Answers = {
      side: 'left',
      'where-now': ['lid-flicker'],
      'palsy-before': 'no-palsy',
      'how-long': 'under-2-weeks',
    };
    expect(assess(little).result.band).not.toBe('not-enough-information');
    expect(assess(little).urgency).toBe('routine');
  });
});
