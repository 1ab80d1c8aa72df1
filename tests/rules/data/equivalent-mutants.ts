import type { FlagId } from '../../../rules/schema/ids.ts';

/** Broken conditions that give every sheet the level that the unbroken ones give, and why. */
export const equivalentMutants: {
  readonly [F in FlagId]?: readonly (readonly [why: string, ...broken: readonly string[]])[];
} = {
  RF07: [
    [
      'a weakness within 24 hours is an emergency by the first clause',
      'emergency-now 3: 3: weakness-when without within-24h',
    ],
    [
      'a weak face that nobody can date is an emergency already',
      'same-day 1: 1: warning-signs without face-weak-now',
    ],
    [
      'not known to be worse is neither met nor unmet: what is not sure is then still not met',
      'same-day 3: 3: not: 2: not: no "sure"',
      'within-2-weeks 2: 3: 1: not: 2: not: no "sure"',
    ],
    [
      'every other beginning has a level of its own above this one',
      'within-2-weeks 2: all without part 2',
    ],
    [
      'a palsy that has not recovered has this level by its date, or by having none',
      'within-2-weeks 2: 3: any without part 2',
      'within-2-weeks 2: 3: 2: palsy-recovery without not-recovered',
      'within-2-weeks 4: all without part 1',
      'within-2-weeks 5: all without part 1',
    ],
  ],
  RF12: [
    [
      'a loss of hearing that is sudden, or that nobody can date, is seen the same day',
      'within-2-weeks 2: not: sure: all without part 2',
    ],
  ],
  RF13: [
    [
      'an unknown age is asked for beside it, and "all" is then not met',
      'same-day 1: 1: 1: no "sure"',
      'same-day 2: 1: 1: no "sure"',
      'within-2-weeks 1: 1: 1: no "sure"',
      'within-2-weeks 2: 1: 1: no "sure"',
    ],
    [
      'a child under 4 has both levels by clauses of its own',
      'same-day 1: 1: 1: sure: age-now without under-4',
      'same-day 2: 1: 1: sure: age-now without under-4',
      'within-2-weeks 1: 1: 1: sure: age-now without under-4',
      'within-2-weeks 2: 1: 1: sure: age-now without under-4',
    ],
  ],
  RF14: [
    [
      'a narrowed lid is under 12 weeks old, and whatever else is that new stands at 2 weeks',
      'routine 2: not: no "sure"',
      'routine 2: not: sure: all without part 1',
      'routine 2: not: sure: all without part 2',
      'routine 2: not: sure: all without part 3',
      'routine 2: not: sure: all without part 4',
      'routine 2: not: sure: 2: not: where-now without brow',
      'routine 2: not: sure: 2: not: where-now without other-body',
    ],
  ],
  RF15: [
    [
      'an unknown age is asked for beside it, and "all" is then not met',
      'within-2-weeks 2: 2: 1: no "sure"',
    ],
  ],
  RF17: [
    [
      'this level asks for under 2 weeks, which is under 12',
      'same-day 1: 3: not: sure: all without part 4',
      'same-day 1: 3: not: sure: 4: how-long without weeks-2-to-12',
    ],
  ],
  RF20: [
    [
      'these places and people raise the flag by its first two clauses, with or without a date',
      'within-2-weeks 3: 2: any without part 1',
      'within-2-weeks 3: 2: any without part 2',
      'within-2-weeks 3: 2: any without part 4',
      'within-2-weeks 3: 2: 1: where-now without jaw',
      'within-2-weeks 3: 2: 1: where-now without tongue-throat',
      'within-2-weeks 3: 2: 1: where-now without head-turn',
      'within-2-weeks 3: 2: 2: eyes-shut without both-eyes',
      'within-2-weeks 3: 2: 4: age-now without under-4',
      'within-2-weeks 3: 2: 4: age-now without under-12',
      'within-2-weeks 3: 2: 4: age-now without age-12-17',
    ],
  ],
  RF22: [
    [
      'an adult who drives has this level by the clause before',
      'within-2-weeks 2: 2: all without part 1',
    ],
  ],
  RF33: [
    [
      'this level asks for the mouth only, which is beyond the lid and no narrowed lid',
      'same-day 1: all without part 3',
      'same-day 1: all without part 5',
      'same-day 1: 3: not: no "sure"',
      'same-day 1: 3: not: sure: where-now without exactly lid-flicker',
      'same-day 1: 3: not: sure: where-now without exactly lid-flicker+moves-around',
      'same-day 1: 5: not: no "sure"',
      'same-day 1: 5: not: sure: all without part 2',
      'same-day 1: 5: not: sure: all without part 3',
      'same-day 1: 5: not: sure: all without part 4',
      'same-day 1: 5: not: sure: 1: extent without eye-area',
      'same-day 1: 5: not: sure: 2: no "not"',
      'same-day 1: 5: not: sure: 2: not: where-now without brow',
      'same-day 1: 5: not: sure: 2: not: where-now without other-body',
      'same-day 1: 5: not: sure: 3: eyes-shut without neither',
      'same-day 1: 5: not: sure: 4: how-long without under-2-weeks',
      'same-day 1: 5: not: sure: 4: how-long without weeks-2-to-12',
    ],
    [
      'the flag is about what began within 2 weeks or at an unknown time',
      'within-2-weeks 1: 5: not: sure: 4: how-long without weeks-2-to-12',
    ],
  ],
};

/** The same for the hard criteria. */
export const equivalentCriteria: Readonly<
  Record<string, readonly (readonly [why: string, ...broken: readonly string[]])[]>
> = {
  'narrowed-lid': [['what is not sure is not met either', 'no "sure"']],
  'child-getting-worse': [
    ['an unknown age is asked for beside it, and "all" is then not met', '1: 1: no "sure"'],
  ],
  H4: [
    [
      'both eyes, or both sides beyond the lid, are asked for before: with a dopamine blocker these alone are enough',
      '4: not: sure: 1: 1: 2: 1: where-now without head-turn',
      '4: not: sure: 1: 1: 2: 1: where-now without jaw',
      '4: not: sure: 1: 1: 2: 1: where-now without tongue-throat',
      '4: not: sure: 1: 1: 2: 3: 2: not: no "sure"',
      '4: not: sure: 1: 1: 2: 3: 2: not: sure: where-now without exactly lid-flicker',
      '4: not: sure: 1: 1: 2: 3: 2: not: sure: where-now without exactly lid-flicker+moves-around',
      '4: not: sure: 1: 1: 2: 3: all of 2 turned round',
      '4: not: sure: 1: 1: 2: 3: all without part 1',
      '4: not: sure: 1: 1: 2: 3: all without part 2',
      '4: not: sure: 1: 1: 2: any without part 1',
      '4: not: sure: 1: 1: all without part 2',
      '4: not: sure: 2: 1: medicines without dopamine-blocker',
      '4: not: sure: 2: 2: 1: age-now without age-12-17',
      '4: not: sure: 2: 2: 1: age-now without under-12',
      '4: not: sure: 2: 2: 1: age-now without under-4',
      '4: not: sure: 2: 2: 2: medicine-when without already-stopped',
      '4: not: sure: 2: 2: any of 2 turned round',
      '4: not: sure: 2: 2: any without part 1',
      '4: not: sure: 2: 2: any without part 2',
      '4: not: sure: 2: all without part 2',
      '4: not: sure: any without part 2',
    ],
  ],
};
