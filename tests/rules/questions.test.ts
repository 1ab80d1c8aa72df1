import { describe, expect, it } from 'vitest';
import { isAsked } from '../../rules/engine/question-path.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import {
  type Answers,
  contract,
  exclusiveOptions,
  type QuestionId,
  questionIds,
} from '../../rules/schema/contract.ts';

const inBlock = (block: string) => questionIds.filter((id) => catalogue[id].block === block);

describe('the questionnaire', () => {
  it('has 3 gates, 13 core questions, 20 branches and 8 questions at the end', () => {
    expect(['gate', 'core', 'branch', 'end'].map((block) => inBlock(block).length)).toEqual([
      3, 13, 20, 8,
    ]);
  });

  it('is in table order, block after block', () => {
    expect(Object.keys(catalogue)).toEqual([...questionIds]);
    expect(questionIds).toEqual(['gate', 'core', 'branch', 'end'].flatMap(inBlock));
  });

  it('files every question under its own id', () => {
    expect(questionIds.filter((id) => catalogue[id].id !== id)).toEqual([]);
  });

  it('opens with the gates in their fixed order', () => {
    expect(inBlock('gate')).toEqual(['emergency-signs', 'warning-signs', 'age-now']);
  });

  it('says of every published reason to ask where it was published', () => {
    const bare = questionIds.filter((id) => {
      const { grade, sources } = catalogue[id].evidence;
      return (grade === 'A' || grade === 'A*') && (sources ?? []).length === 0;
    });
    expect(bare).toEqual([]);
  });
});

interface Grouping {
  readonly options: readonly string[];
  readonly groups: readonly { readonly id: string; readonly options: readonly string[] }[];
}

/** Faults of a grouping: an option left out, in two groups, an answer that stands alone, a full group. */
const groupFaults = ({ options, groups }: Grouping): readonly string[] => {
  const alone: readonly string[] = exclusiveOptions;
  const grouped = groups.flatMap((group) => group.options);
  return [
    ...options
      .filter((option) => !alone.includes(option) && !grouped.includes(option))
      .map((option) => `${option} is in no group`),
    ...grouped.filter((option) => alone.includes(option)).map((option) => `${option} stands alone`),
    ...grouped
      .filter((option, index) => grouped.indexOf(option) !== index)
      .map((option) => `${option} twice`),
    ...grouped
      .filter((option) => !options.includes(option))
      .map((option) => `${option} is no option`),
    ...groups.filter((group) => group.options.length > 5).map(({ id }) => `${id} has over five`),
  ];
};

describe('the groups of the gates', () => {
  it.each(['emergency-signs', 'warning-signs'] as const)(
    'hold every sign of %s once, at most five together, and leave "none" and "not sure" out',
    (id) => {
      expect(
        groupFaults({ options: contract[id].options, groups: catalogue[id].groups ?? [] }),
      ).toEqual([]);
    },
  );

  it('keep the table order within the page', () => {
    for (const id of ['emergency-signs', 'warning-signs'] as const) {
      const grouped: readonly string[] = (catalogue[id].groups ?? []).flatMap(
        ({ options }) => options,
      );
      expect(grouped).toEqual(contract[id].options.filter((option) => grouped.includes(option)));
    }
  });

  it('are stroke, eyes, body and self; face, eyes, ears, spells and strength', () => {
    const ids = (id: QuestionId) => catalogue[id].groups?.map((group) => group.id);
    expect(ids('emergency-signs')).toEqual(['stroke', 'eyes', 'body', 'self']);
    expect(ids('warning-signs')).toEqual(['face', 'eyes', 'ears', 'spells', 'strength']);
  });

  it('leave thoughts of self-harm alone, to be answered in private', () => {
    const self = catalogue['emergency-signs'].groups?.find(({ id }) => id === 'self');
    expect(self?.options).toEqual(['self-harm-thoughts']);
  });

  it('exist nowhere else', () => {
    const grouped = questionIds.filter((id) => catalogue[id].groups !== undefined);
    expect(grouped).toEqual(['emergency-signs', 'warning-signs']);
  });

  it.each<[string, Grouping]>([
    ['a forgotten sign', { options: ['a', 'b', 'none'], groups: [{ id: 'x', options: ['a'] }] }],
    [
      'a sign in two groups',
      {
        options: ['a'],
        groups: [
          { id: 'x', options: ['a'] },
          { id: 'y', options: ['a'] },
        ],
      },
    ],
    [
      '"none" among the signs',
      { options: ['a', 'none'], groups: [{ id: 'x', options: ['a', 'none'] }] },
    ],
    ['a sign nobody knows', { options: ['a'], groups: [{ id: 'x', options: ['a', 'z'] }] }],
    [
      'six signs together',
      { options: [...'abcdef'], groups: [{ id: 'x', options: [...'abcdef'] }] },
    ],
  ])('would be refused with %s', (_, grouping) => {
    expect(groupFaults(grouping)).toHaveLength(1);
  });
});

type Sheet = readonly [why: string, answers: Answers];
interface AskRule {
  readonly asks: readonly Sheet[];
  readonly spares: readonly Sheet[];
}

const lid: Answers = { 'where-now': ['lid-flicker'] };
const lidSaysItAll: AskRule = {
  asks: [
    ['nothing is known yet', {}],
    ['the place is not sure', { 'where-now': ['not-sure'], 'movement-kind': 'ripple' }],
    [
      'the eye narrows too',
      { 'where-now': ['lid-flicker', 'eye-closing'], 'movement-kind': 'ripple' },
    ],
    ['an arm moves too', { 'where-now': ['lid-flicker', 'other-body'], 'movement-kind': 'ripple' }],
    ['a lid that blinks hard', { ...lid, 'movement-kind': 'hard-blinks' }],
    ['a lid that is squeezed', { ...lid, 'movement-kind': 'jerks-then-squeeze' }],
    ['a lid that is pulled', { ...lid, 'movement-kind': 'constant-pull' }],
    ['a lid that moves as if on purpose', { ...lid, 'movement-kind': 'on-purpose-look' }],
    ['it only jumps about', { 'where-now': ['moves-around'], 'movement-kind': 'ripple' }],
  ],
  spares: [
    ['a lid that ripples', { ...lid, 'movement-kind': 'ripple' }],
    ['a lid with quick jerks', { ...lid, 'movement-kind': 'quick-jerks' }],
    ['a lid, the kind not sure', { ...lid, 'movement-kind': 'not-sure' }],
    ['a lid, the kind skipped', lid],
    [
      'it jumps between the lids',
      { 'where-now': ['moves-around', 'lid-flicker'], 'movement-kind': 'ripple' },
    ],
  ],
};

const oneSideEyeAndMouth: Answers = { side: 'left', 'where-now': ['eye-closing', 'mouth-corner'] };
const regrowth: AskRule = {
  asks: [
    ['left side, eye and mouth, age unknown', oneSideEyeAndMouth],
    ['right side, mouth only', { side: 'right', 'where-now': ['cheek'] }],
    ['one side, eye and jaw', { side: 'left', 'where-now': ['eye-closing', 'jaw'] }],
    [
      'a palsy on this side, whatever moves',
      { 'palsy-before': 'palsy-same-side', 'where-now': ['lid-flicker'] },
    ],
    ['somebody not sure of a palsy', { 'palsy-before': 'not-sure' }],
    ['aged 12 to 17', { ...oneSideEyeAndMouth, 'age-now': 'age-12-17' }],
    ['age not sure', { ...oneSideEyeAndMouth, 'age-now': 'not-sure' }],
  ],
  spares: [
    ['nothing is known yet', {}],
    ['one side, around the eye only', { side: 'left', 'where-now': ['eye-closing'] }],
    ['both sides together', { ...oneSideEyeAndMouth, side: 'both-together' }],
    ['side not sure', { ...oneSideEyeAndMouth, side: 'not-sure' }],
    ['place not sure', { side: 'left', 'where-now': ['not-sure'] }],
    ['a palsy on the other side', { 'palsy-before': 'palsy-other-side' }],
    ['aged 4 to 11', { ...oneSideEyeAndMouth, 'age-now': 'under-12' }],
    ['under 4 with a palsy', { 'palsy-before': 'palsy-same-side', 'age-now': 'under-4' }],
  ],
};

const always: AskRule = {
  asks: [
    ['nothing is known yet', {}],
    ['a child under 4', { 'age-now': 'under-4' }],
    ['both gates not sure', { 'emergency-signs': ['not-sure'], 'warning-signs': ['not-sure'] }],
  ],
  spares: [],
};

const limb: readonly Sheet[] = [
  ['a limb moves', { 'where-now': ['eye-closing', 'other-body'] }],
  ['jerking spread or a blackout', { 'emergency-signs': ['blackout-or-spread'] }],
];

/** Just in, just out, and unknown, for every question. Read it as: asked when …, spared when … */
const askRules: { readonly [Q in QuestionId]: AskRule } = {
  'emergency-signs': always,
  'warning-signs': always,
  'age-now': always,
  side: always,
  'where-now': always,
  'movement-kind': always,
  'eyes-shut': lidSaysItAll,
  'palsy-before': always,
  'first-area': lidSaysItAll,
  'how-long': always,
  course: always,
  'onset-age': {
    asks: [
      ['nothing is known yet', {}],
      ['age not sure', { 'age-now': 'not-sure', 'how-long': 'under-2-weeks' }],
      ['40 to 64, which spans two bands', { 'age-now': 'age-40-64', 'how-long': 'under-2-weeks' }],
      ['65 or over, over a year', { 'age-now': 'age-65-plus', 'how-long': 'over-1-year' }],
      ['65 or over, duration not sure', { 'age-now': 'age-65-plus', 'how-long': 'not-sure' }],
      ['65 or over, duration skipped', { 'age-now': 'age-65-plus' }],
      ['18 to 39, 3 to 12 months', { 'age-now': 'age-18-39', 'how-long': 'months-3-to-12' }],
      ['18 to 39, duration not sure', { 'age-now': 'age-18-39', 'how-long': 'not-sure' }],
    ],
    spares: [
      ['under 4', { 'age-now': 'under-4' }],
      ['4 to 11', { 'age-now': 'under-12' }],
      ['12 to 17, duration not sure', { 'age-now': 'age-12-17', 'how-long': 'not-sure' }],
      ['18 to 39, under 2 weeks', { 'age-now': 'age-18-39', 'how-long': 'under-2-weeks' }],
      ['18 to 39, 2 to 12 weeks', { 'age-now': 'age-18-39', 'how-long': 'weeks-2-to-12' }],
      ['65 or over, under 2 weeks', { 'age-now': 'age-65-plus', 'how-long': 'under-2-weeks' }],
      ['65 or over, 3 to 12 months', { 'age-now': 'age-65-plus', 'how-long': 'months-3-to-12' }],
    ],
  },
  'urge-hold': always,
  triggers: always,
  medicines: always,
  'seen-asleep': always,
  'seizure-now': {
    asks: [
      [
        'jerking spread or a blackout',
        { 'emergency-signs': ['blackout-or-spread', 'worst-headache'] },
      ],
    ],
    spares: [
      ['another emergency', { 'emergency-signs': ['worst-headache'] }],
      ['none', { 'emergency-signs': ['none'] }],
      ['not sure', { 'emergency-signs': ['not-sure'] }],
      ['not answered', {}],
    ],
  },
  'weakness-when': {
    asks: [
      ['a weak face', { 'warning-signs': ['face-weak-now'] }],
      ['an eye that will not close', { 'warning-signs': ['eye-wont-close'] }],
      ['a drooping lid', { 'warning-signs': ['lid-droops-tired'] }],
      ['double vision', { 'warning-signs': ['unsteady', 'double-vision'] }],
      [
        'a palsy of the last 3 months',
        {
          'warning-signs': ['none'],
          'palsy-before': 'palsy-same-side',
          'palsy-when': 'palsy-under-3m',
        },
      ],
    ],
    spares: [
      ['another sign', { 'warning-signs': ['hearing-drop'] }],
      [
        'an older palsy',
        {
          'warning-signs': ['none'],
          'palsy-before': 'palsy-same-side',
          'palsy-when': 'palsy-3-12m',
        },
      ],
      ['not sure of the signs', { 'warning-signs': ['not-sure'] }],
      ['not answered', {}],
    ],
  },
  'weakness-seen': {
    asks: (['weeks-1-12', 'over-3-months', 'slowly-over-weeks', 'left-over'] as const).map(
      (when) => [
        `weakness: ${when}`,
        { 'warning-signs': ['face-weak-now'], 'weakness-when': when },
      ],
    ),
    spares: (['within-24h', 'days-1-7', 'not-sure'] as const).map((when) => [
      `weakness: ${when}`,
      { 'warning-signs': ['face-weak-now'], 'weakness-when': when },
    ]),
  },
  'hearing-when': {
    asks: [['worse hearing', { 'warning-signs': ['hearing-drop'] }]],
    spares: [
      ['ear pain only', { 'warning-signs': ['ear-rash-pain'] }],
      ['not sure', { 'warning-signs': ['not-sure'] }],
      ['not answered', {}],
    ],
  },
  'recent-injection': {
    asks: (
      [
        'lid-droops-tired',
        'double-vision',
        'face-weak-now',
        'eye-wont-close',
        'swallow-speech-slow',
      ] as const
    ).map((sign) => [sign, { 'warning-signs': [sign] }]),
    spares: [
      ['weak limbs', { 'warning-signs': ['limbs-weaker'] }],
      ['a red eye', { 'warning-signs': ['eye-red-painful'] }],
      ['not sure', { 'warning-signs': ['not-sure'] }],
      ['not answered', {}],
    ],
  },
  'linked-move': regrowth,
  'at-rest': regrowth,
  'brow-lift': {
    asks: [
      ['one side and one eye shuts', { side: 'right', 'eyes-shut': 'one-eye' }],
      ['12 to 17', { side: 'left', 'eyes-shut': 'one-eye', 'age-now': 'age-12-17' }],
    ],
    spares: [
      ['both eyes shut', { side: 'left', 'eyes-shut': 'both-eyes' }],
      ['both sides', { side: 'both-separately', 'eyes-shut': 'one-eye' }],
      ['closing not sure', { side: 'left', 'eyes-shut': 'not-sure' }],
      ['side not sure', { side: 'not-sure', 'eyes-shut': 'one-eye' }],
      ['4 to 11', { side: 'left', 'eyes-shut': 'one-eye', 'age-now': 'under-12' }],
      ['nothing is known yet', {}],
    ],
  },
  'relief-trick': {
    asks: [
      ['both eyes shut', { 'eyes-shut': 'both-eyes' }],
      ['the jaw', { 'where-now': ['jaw'] }],
      ['tongue or throat', { 'where-now': ['tongue-throat'] }],
      ['the head turns', { 'where-now': ['head-turn'], 'eyes-shut': 'neither' }],
    ],
    spares: [
      ['one eye shut', { 'eyes-shut': 'one-eye', 'where-now': ['eye-closing'] }],
      ['the chin only', { 'eyes-shut': 'neither', 'where-now': ['chin'] }],
      ['not sure', { 'eyes-shut': 'not-sure', 'where-now': ['not-sure'] }],
      ['nothing is known yet', {}],
    ],
  },
  'eye-discomfort': {
    asks: [
      ['both eyes shut', { 'eyes-shut': 'both-eyes' }],
      ['one eye shuts', { 'eyes-shut': 'one-eye' }],
      ['hard blinks', { 'movement-kind': 'hard-blinks', 'eyes-shut': 'neither' }],
      ['light makes it worse', { triggers: ['light', 'stress'] }],
    ],
    spares: [
      [
        'no eye shuts, jerks, no light',
        { 'eyes-shut': 'neither', 'movement-kind': 'quick-jerks', triggers: ['stress'] },
      ],
      [
        'not sure of any',
        { 'eyes-shut': 'not-sure', 'movement-kind': 'not-sure', triggers: ['not-sure'] },
      ],
      ['nothing is known yet', {}],
    ],
  },
  'ear-click': {
    asks: [
      ['one side, jerks', { side: 'left', 'movement-kind': 'quick-jerks' }],
      ['one side, kind not sure', { side: 'left', 'movement-kind': 'not-sure' }],
      ['one side, kind skipped', { side: 'right' }],
      ['12 to 17', { side: 'right', 'age-now': 'age-12-17' }],
    ],
    spares: [
      ['rippling', { side: 'left', 'movement-kind': 'ripple' }],
      ['both sides', { side: 'both-together', 'movement-kind': 'quick-jerks' }],
      ['side not sure', { side: 'not-sure', 'movement-kind': 'quick-jerks' }],
      ['4 to 11', { side: 'left', 'movement-kind': 'quick-jerks', 'age-now': 'under-12' }],
      ['nothing is known yet', {}],
    ],
  },
  'other-tics': {
    asks: [
      ['began in childhood', { 'onset-age': 'under-18' }],
      ['under 18 now, which fixes the onset', { 'age-now': 'under-12' }],
      ['an urge that can be held back', { 'urge-hold': 'urge-and-can-hold' }],
      ['an everyday movement', { 'movement-kind': 'on-purpose-look' }],
    ],
    spares: [
      [
        'an adult with jerks that cannot be held',
        { 'onset-age': 'age-40-59', 'urge-hold': 'cannot-hold', 'movement-kind': 'quick-jerks' },
      ],
      [
        'held back without an urge',
        {
          'onset-age': 'age-18-39',
          'urge-hold': 'can-hold-no-urge',
          'movement-kind': 'hard-blinks',
        },
      ],
      [
        'not sure of any',
        { 'onset-age': 'not-sure', 'urge-hold': 'not-sure', 'movement-kind': 'not-sure' },
      ],
      ['nothing is known yet', {}],
    ],
  },
  'palsy-when': {
    asks: [
      ['a palsy on this side', { 'palsy-before': 'palsy-same-side' }],
      ['on the other side', { 'palsy-before': 'palsy-other-side' }],
      ['not sure', { 'palsy-before': 'not-sure' }],
    ],
    spares: [
      ['no palsy', { 'palsy-before': 'no-palsy' }],
      ['not answered', {}],
    ],
  },
  'palsy-recovery': {
    asks: [
      ['a palsy on this side', { 'palsy-before': 'palsy-same-side' }],
      ['on the other side', { 'palsy-before': 'palsy-other-side' }],
    ],
    spares: [
      ['not sure that there was one', { 'palsy-before': 'not-sure' }],
      ['no palsy', { 'palsy-before': 'no-palsy' }],
      ['not answered', {}],
    ],
  },
  'two-sides': {
    asks: [['both sides, each at its own time', { side: 'both-separately' }]],
    spares: [
      ['both together', { side: 'both-together' }],
      ['not sure', { side: 'not-sure' }],
      ['not answered', {}],
    ],
  },
  'jaw-kind': {
    asks: [['the jaw', { 'where-now': ['cheek', 'jaw'] }]],
    spares: [
      ['the chin', { 'where-now': ['chin'] }],
      ['not sure', { 'where-now': ['not-sure'] }],
      ['not answered', {}],
    ],
  },
  'squeeze-or-droop': {
    asks: [
      ['both eyes shut', { 'eyes-shut': 'both-eyes' }],
      ['one eye shuts', { 'eyes-shut': 'one-eye' }],
      ['a drooping lid', { 'warning-signs': ['lid-droops-tired'] }],
      ['double vision', { 'warning-signs': ['double-vision'], 'eyes-shut': 'neither' }],
    ],
    spares: [
      ['no eye shuts, no sign', { 'eyes-shut': 'neither', 'warning-signs': ['none'] }],
      ['not sure', { 'eyes-shut': 'not-sure', 'warning-signs': ['not-sure'] }],
      ['nothing is known yet', {}],
    ],
  },
  'arm-jerks': {
    asks: limb,
    spares: [
      ['the face only', { 'where-now': ['cheek'], 'emergency-signs': ['none'] }],
      ['not sure', { 'where-now': ['not-sure'], 'emergency-signs': ['not-sure'] }],
      ['nothing is known yet', {}],
    ],
  },
  'memory-or-mood-change': {
    asks: [
      ...limb,
      ['under 4', { 'age-now': 'under-4' }],
      [
        '4 to 11, the face only',
        { 'age-now': 'under-12', 'where-now': ['cheek'], 'emergency-signs': ['none'] },
      ],
      ['12 to 17', { 'age-now': 'age-12-17' }],
    ],
    spares: [
      [
        'an adult, the face only',
        { 'age-now': 'age-18-39', 'where-now': ['cheek'], 'emergency-signs': ['none'] },
      ],
      [
        'age not sure, the face only',
        { 'age-now': 'not-sure', 'where-now': ['cheek'], 'emergency-signs': ['none'] },
      ],
      ['nothing is known yet', {}],
    ],
  },
  'medicine-when': {
    asks: [
      ['a dopamine blocker', { medicines: ['dopamine-blocker'] }],
      ['another new medicine', { medicines: ['other-new'] }],
      ['a stimulant', { medicines: ['stimulant'] }],
    ],
    spares: [
      ['no medicine', { medicines: ['no-medicine'] }],
      ['not sure', { medicines: ['not-sure'] }],
      ['not answered', {}],
    ],
  },
  drives: {
    asks: [
      ['12 to 17, from 16 on', { 'age-now': 'age-12-17' }],
      ['an adult', { 'age-now': 'age-40-64' }],
      ['age not sure', { 'age-now': 'not-sure' }],
      ['age not answered', {}],
    ],
    spares: [
      ['4 to 11', { 'age-now': 'under-12' }],
      ['under 4', { 'age-now': 'under-4' }],
    ],
  },
  'impact-seeing': always,
  'impact-tasks': always,
  'impact-people': always,
  'impact-sleep-eat': always,
  'impact-upset': always,
  mood: always,
  'told-before': always,
};

const cases = (side: keyof AskRule) =>
  questionIds.flatMap((id) =>
    askRules[id][side].map(([why, answers]) => [id, why, answers] as const),
  );

describe('a question is asked', () => {
  it.each(cases('asks'))('%s: %s', (id, _, answers) => {
    expect(isAsked(id, answers)).toBe(true);
  });
});

describe('a question is spared', () => {
  it.each(cases('spares'))('%s: %s', (id, _, answers) => {
    expect(isAsked(id, answers)).toBe(false);
  });
});

describe('the table above', () => {
  it('has a sheet on both sides of every condition', () => {
    const unconditional = questionIds.filter((id) => askRules[id].spares.length === 0);
    const withoutParts = questionIds.filter((id) => {
      const { askWhen } = catalogue[id];
      return askWhen.kind === 'all' && askWhen.of.length === 0;
    });
    expect(unconditional).toEqual(withoutParts);
  });

  it('spares or asks on an unknown answer at every conditional question, so that doubt is decided', () => {
    const decided = questionIds.filter((id) =>
      [...askRules[id].asks, ...askRules[id].spares].some(
        ([, answers]) =>
          Object.values(answers).some(
            (answer) => answer === 'not-sure' || answer[0] === 'not-sure',
          ) || Object.keys(answers).length === 0,
      ),
    );
    expect(questionIds.filter((id) => !decided.includes(id))).toEqual([]);
  });
});
