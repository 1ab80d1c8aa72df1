import { describe, expect, it } from 'vitest';
import { factsOf } from '../../rules/engine/facts.ts';
import { nextStepsOf } from '../../rules/engine/next-steps.ts';
import { redFlags } from '../../rules/red-flags/catalogue.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import {
  type FlagId,
  type NextStepId,
  type PatternId,
  patternIds,
  type RouteId,
  routeIds,
} from '../../rules/schema/ids.ts';

/*
 * Who is told which step, read by step: the catalogue says for each flag what it adds, a clinician
 * asks who is sent where and who must not drive.
 */

interface Told {
  readonly flags?: readonly FlagId[];
  readonly routes?: readonly RouteId[];
  readonly names?: readonly PatternId[];
  readonly answers?: Answers;
}

const stepsOf = ({ flags = [], routes = [], names = [], answers = {} }: Told) =>
  nextStepsOf(
    'within-2-weeks',
    factsOf(answers),
    flags.map((id) => ({ id, urgency: 'within-2-weeks', because: [] })),
    routes,
    names,
  );

/** Two places to stand on, with different doors, so that a door that is added can be seen. */
const places: readonly Told[] = [
  { names: ['eyelid-myokymia'] },
  { routes: ['hemimasticatory-spasm'] },
];

const addedBy = (more: Told): ReadonlySet<NextStepId> =>
  new Set(
    places.flatMap((place) => {
      const before = stepsOf(place);
      const routes = [...(place.routes ?? []), ...(more.routes ?? [])];
      return stepsOf({ ...place, ...more, routes }).filter((step) => !before.includes(step));
    }),
  );

const flagIds = redFlags.map(({ id }) => id);
const flagsThatAdd = (step: NextStepId) =>
  flagIds.filter((id) => addedBy({ flags: [id] }).has(step));

describe('a raised flag', () => {
  const told: readonly (readonly [NextStepId, string, readonly FlagId[]])[] = [
    [
      'avoid-driving',
      'what can come over somebody at the wheel, and eyes that see double or shut',
      ['RF01', 'RF03', 'RF10', 'RF18', 'RF22', 'RF30', 'RF34'],
    ],
    ['see-hospital-today', 'a pull of the jaw or neck that can reach the throat', ['RF05', 'RF06']],
    ['avoid-stop-medicine', 'what a medicine may have caused', ['RF05', 'RF20']],
    ['test-drug-review', 'what a medicine may have caused', ['RF05', 'RF20']],
    ['bring-medicines', 'what a medicine or a poison may have caused', ['RF05', 'RF06', 'RF20']],
    ['see-prescriber', 'what the prescriber can settle within days', ['RF20']],
    ['see-eye', 'an eye in danger', ['RF08', 'RF10', 'RF32']],
    ['see-facial-nerve', 'an ear rash and a lump along the nerve', ['RF09', 'RF26']],
    ['see-child', 'a child', ['RF13']],
    ['see-gp', 'signs that nobody is sure of, and an aching scalp', ['RF29', 'RF32']],
    ['see-mood', 'a mood that cannot wait', ['RF21']],
    ['test-mri-thin', 'an ear or balance, a young onset, rippling', ['RF12', 'RF14', 'RF17']],
    ['bring-dates', 'weakness or thinning, and what was injected', ['RF07', 'RF16', 'RF27']],
    [
      'see-neurology',
      'nerves, brain and muscle',
      [
        'RF03',
        'RF07',
        'RF10',
        'RF11',
        'RF12',
        'RF14',
        'RF15',
        'RF16',
        'RF17',
        'RF18',
        'RF19',
        'RF25',
        'RF30',
        'RF31',
        'RF33',
        'RF34',
      ],
    ],
  ];
  it.each(told)('adds %s for %s', (step, _, flags) => {
    expect(flagsThatAdd(step)).toEqual(flags);
  });

  it('adds nothing else', () => {
    const steps = told.map(([step]) => step);
    const all = flagIds.flatMap((id) => [...addedBy({ flags: [id] })]);
    expect(all.filter((step) => !steps.includes(step))).toEqual([]);
  });
});

it('asks everybody for a film of it, whatever is named and whether anything is', () => {
  for (const names of [[], ...patternIds.map((id) => [id])])
    expect(stepsOf({ names })).toContain('bring-video');
});

describe('a door', () => {
  it('adds its doctor and what that doctor needs, and four of them do', () => {
    const added = routeIds
      .map((route) => [route, [...addedBy({ routes: [route] })].toSorted()] as const)
      .filter(([, steps]) => steps.length > 0);
    expect(Object.fromEntries(added)).toEqual({
      'drug-induced': [
        'avoid-stop-medicine',
        'bring-medicines',
        'see-prescriber',
        'test-drug-review',
      ],
      'eye-surface': ['care-eye-comfort', 'see-eye', 'test-slit-lamp'],
      'hemimasticatory-spasm': ['see-neurology', 'test-emg'],
      'lid-opening-or-ptosis': ['see-eye', 'see-neurology'],
    });
  });
});

describe('an answer alone', () => {
  const adds = (answers: Answers) => [...addedBy({ answers })].toSorted();
  const copper: NextStepId[] = ['test-copper', 'test-mri-thin'];

  it.each([
    { 'onset-age': 'age-18-39', 'eyes-shut': 'both-eyes' },
    { 'age-now': 'age-18-39', 'eyes-shut': 'both-eyes' },
    { 'onset-age': 'under-18', 'age-now': 'age-40-64', 'where-now': ['jaw'] },
    { 'age-now': 'age-18-39', 'where-now': ['tongue-throat'] },
    { 'age-now': 'age-18-39', 'where-now': ['head-turn'] },
  ] as const satisfies readonly Answers[])('looks for copper before 40: %o', (answers) => {
    expect(adds(answers)).toEqual(copper);
  });

  it.each([
    { 'onset-age': 'age-40-59', 'age-now': 'age-40-64', 'eyes-shut': 'both-eyes' },
    { 'age-now': 'age-18-39', 'eyes-shut': 'one-eye' },
    { 'age-now': 'age-18-39', 'where-now': ['cheek'] },
  ] as const satisfies readonly Answers[])('looks for none later, or elsewhere: %o', (answers) => {
    expect(adds(answers)).toEqual([]);
  });

  it('keeps from the wheel whom one shut eye or poor balance can surprise, if they may drive', () => {
    for (const drives of ['yes', 'prefer-not-to-say'] as const)
      expect(adds({ 'eyes-shut': 'one-eye', drives })).toEqual(['avoid-driving']);
    expect(adds({ 'eyes-shut': 'one-eye', drives: 'no' })).toEqual([]);
    expect(adds({ 'eyes-shut': 'neither', drives: 'yes' })).toEqual([]);
    expect(adds({ 'warning-signs': ['unsteady'] })).toEqual(['avoid-driving']);
  });

  it('protects an eye that stays open, unless it is red and painful', () => {
    expect(adds({ 'warning-signs': ['eye-wont-close'] })).toEqual(['care-eye-protection']);
    expect(adds({ 'warning-signs': ['eye-wont-close', 'eye-red-painful'] })).toEqual([]);
  });

  it('sends hearing that goes to the ear doctor', () => {
    expect(adds({ 'warning-signs': ['hearing-drop'] })).toEqual(['see-ear']);
  });

  it('has medicines brought along, and a dopamine blocker of this week reviewed', () => {
    for (const medicine of ['stimulant', 'other-new', 'dopamine-blocker'] as const)
      expect(adds({ medicines: [medicine], 'medicine-when': 'weeks-to-months' })).toEqual([
        'bring-medicines',
      ]);
    expect(adds({ medicines: ['other-new'], 'medicine-when': 'within-7-days' })).toEqual([
      'bring-medicines',
    ]);
    expect(adds({ medicines: ['dopamine-blocker'], 'medicine-when': 'within-7-days' })).toEqual([
      'avoid-stop-medicine',
      'bring-medicines',
      'see-prescriber',
      'test-drug-review',
    ]);
  });
});

describe('under 18', () => {
  it('leaves the doors, scans and treatments of adults to a children’s doctor', () => {
    const child: Answers = { 'age-now': 'age-12-17' };
    const everything: Told = {
      flags: flagIds,
      routes: routeIds,
      names: ['hemifacial-spasm-primary', 'tic', 'eyelid-myokymia'],
      answers: child,
    };
    const kept = stepsOf(everything);
    const adult = stepsOf({ ...everything, answers: { 'age-now': 'age-40-64' } });
    expect(adult.filter((step) => !kept.includes(step))).toEqual([
      'see-neurology',
      'see-facial-nerve',
      'see-gp',
      'test-mri-thin',
    ]);
    const treated = { names: ['hemifacial-spasm-primary'] as const };
    expect(stepsOf(treated)).toEqual(expect.arrayContaining(['treat-botulinum', 'treat-mvd']));
    expect(stepsOf({ ...treated, answers: child })).not.toContain('treat-botulinum');
    expect(stepsOf({ ...treated, answers: child })).not.toContain('treat-mvd');
  });
});

describe('injections and operations', () => {
  it('are not spoken of beside a weak, numb, lumpy or sick face, ear or eye', () => {
    const spasm = { names: ['hemifacial-spasm-primary'] as const };
    const silent = flagIds.filter(
      (id) => !stepsOf({ ...spasm, flags: [id] }).includes('treat-botulinum'),
    );
    expect(silent).toEqual([
      'RF07',
      'RF10',
      'RF11',
      'RF12',
      'RF16',
      'RF25',
      'RF26',
      'RF27',
      'RF31',
    ]);
  });
});
