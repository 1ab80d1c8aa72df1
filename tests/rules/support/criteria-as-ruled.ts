import type { HardCriterion } from '../../../rules/hard-criteria/hard-criterion.ts';
import { readSheet, type SheetRead } from './sheet-read-aloud.ts';

/*
 * The hard criteria read aloud: evidence 7.4 as changed by ruling 18, FX-06, FX-16, FX-22 and FX-23, and
 * the names that the sheets of the review forbid (docs/decisions/names-not-to-say.md). In their order.
 */

type Effect = Pick<HardCriterion, 'bans' | 'first' | 'band' | 'atMostPossible' | 'route'>;

interface RuledCriterion extends Effect {
  readonly holds: (sheet: SheetRead) => boolean;
}

const notTogether = (s: SheetRead) => !s.is('side', 'both-together');
const sameSide = (s: SheetRead) => s.is('palsy-before', 'palsy-same-side');
const newPalsy = (s: SheetRead) => s.is('palsy-when', 'palsy-under-3m');
const beyondLid = (s: SheetRead) => !s.unknown('extent') && !s.is('extent', 'lid-only');

const medicine = (s: SheetRead): boolean => {
  const places = s.jawTongueNeck || s.bothEyes;
  const blocker = s.ticked('medicines', 'dopamine-blocker');
  const together = s.is('side', 'both-together') && s.beyondEyelid;
  return (
    (blocker && (places || together || s.under18 || s.is('medicine-when', 'already-stopped'))) ||
    (s.ticked('medicines', 'other-new', 'stimulant') && places)
  );
};

const ruled: Readonly<Record<string, RuledCriterion>> = {
  'spells-ban-tic': { holds: (s) => s.ticked('warning-signs', 'spells'), bans: ['tic'] },
  'new-palsy': { holds: newPalsy, bans: ['post-paralytic-spasm'] },
  'unrecovered-palsy': {
    holds: (s) => s.is('palsy-recovery', 'not-recovered'),
    bans: ['post-paralytic-spasm'],
  },
  'narrowed-lid': { holds: (s) => s.narrowedLid, bans: ['facial-myokymia'] },
  'lid-only': { holds: (s) => s.eyelidOnly, bans: ['facial-myokymia'] },
  'steady-lid': {
    holds: (s) => s.is('movement-kind', 'constant-pull'),
    bans: ['eyelid-myokymia'],
  },
  'steady-mouth': {
    holds: (s) => s.is('movement-kind', 'constant-pull') && s.is('extent', 'mouth-only'),
    bans: ['hemifacial-spasm-primary'],
  },
  'stopped-medicine': {
    holds: (s) =>
      s.ticked('medicines', 'dopamine-blocker') && s.is('medicine-when', 'already-stopped'),
    bans: ['tic'],
  },
  'child-getting-worse': { holds: (s) => s.child && notTogether(s) && s.worse, bans: ['tic'] },
  'turning-head': {
    holds: (s) =>
      s.is('age-now', 'age-18-39', 'age-40-64', 'age-65-plus') &&
      s.ticked('where-now', 'head-turn') &&
      s.is('movement-kind', 'quick-jerks', 'jerks-then-squeeze') &&
      s.is('other-tics', 'other-tics-no'),
    bans: ['tic'],
  },
  H6: {
    holds: (s) => s.under18 || (s.child && !s.is('how-long', 'over-1-year')),
    bans: ['blepharospasm', 'meige-syndrome', 'eyelid-myokymia'],
  },
  H7: {
    holds: (s) => s.is('movement-kind', 'ripple') && s.oneSide && beyondLid(s) && !s.narrowedLid,
    first: ['facial-myokymia'],
    band: 'at-least-possible',
  },
  H8: {
    holds: (s) =>
      s.is('jaw-kind', 'clamps-one-side') &&
      !s.under2 &&
      !s.ticked('warning-signs', 'face-weak-now'),
    first: ['other-or-unclear'],
    route: 'hemimasticatory-spasm',
  },
  H9: {
    holds: (s) => s.is('squeeze-or-droop', 'wont-lift', 'both-kinds'),
    first: ['other-or-unclear'],
    route: 'lid-opening-or-ptosis',
  },
  H10: {
    holds: medicine,
    atMostPossible: ['tic', 'blepharospasm', 'meige-syndrome'],
    route: 'drug-induced',
  },
  'gritty-eyes': {
    holds: (s) =>
      s.is('side', 'both-together') &&
      s.is('eyes-shut', 'neither') &&
      s.is('eye-discomfort', 'eye-discomfort-yes') &&
      s.under12,
    first: ['other-or-unclear'],
    route: 'eye-surface',
  },
  H5: { holds: (s) => s.knownTic, first: ['tic'], band: 'at-least-possible' },
  H1: {
    holds: (s) =>
      notTogether(s) && sameSide(s) && s.is('linked-move', 'linked-every-time') && !newPalsy(s),
    first: ['post-paralytic-spasm'],
    band: 'strong',
  },
  H2: {
    holds: (s) =>
      notTogether(s) &&
      sameSide(s) &&
      (s.is('linked-move', 'linked-sometimes') || s.is('at-rest', 'also-when-still')) &&
      !s.is('extent', 'lid-only') &&
      !s.is('movement-kind', 'ripple') &&
      !newPalsy(s) &&
      !(s.is('linked-move', 'linked-never') && s.is('palsy-recovery', 'recovered-fully')),
    first: ['post-paralytic-spasm', 'hemifacial-spasm-primary'],
    band: 'two-patterns',
  },
  H4: {
    holds: (s) =>
      s.is('extent', 'eye-and-jaw', 'eye-and-mouth') &&
      (s.bothEyes || (s.is('side', 'both-together') && s.is('movement-kind', 'hard-blinks'))) &&
      !s.under18 &&
      !medicine(s),
    first: ['meige-syndrome', 'blepharospasm'],
    band: 'at-least-possible',
  },
  H11: {
    holds: (s) =>
      beyondLid(s) ||
      s.is('eyes-shut', 'one-eye', 'both-eyes') ||
      s.ticked('where-now', 'other-body'),
    bans: ['eyelid-myokymia'],
  },
  H3: {
    holds: (s) =>
      s.is('side', 'both-together') &&
      (s.bothEyes || (s.is('movement-kind', 'hard-blinks') && s.is('extent', 'eye-area'))),
    bans: ['hemifacial-spasm-primary', 'post-paralytic-spasm'],
  },
};

/** What the documents cite for a criterion; none stands for teaching or our own estimate. */
export const sourcesAsCited: Readonly<Record<string, readonly string[]>> = {
  'steady-mouth': ['R19'],
  H7: ['R46'],
  H8: ['R70'],
  H9: ['R33', 'R68'],
  H10: ['R72'],
  'gritty-eyes': ['R34'],
  H5: ['R48', 'R50'],
  H1: ['R22', 'R25', 'R26'],
  H2: ['R02', 'R22'],
  H4: ['R36', 'R39'],
  H3: ['R29', 'R55'],
};

/** The criteria in their order. */
export const criteriaAsRuled = Object.keys(ruled);

/** Whether a criterion holds on a sheet without orphans, by the documents. */
export const holdsAsRuled = (id: string, answers: object): boolean =>
  ruled[id]?.holds(readSheet(answers)) ?? false;

/** What a criterion does, by the documents. */
export const effectAsRuled = (id: string): Effect => {
  const { holds: _, ...effect } = ruled[id] as RuledCriterion;
  return effect;
};
