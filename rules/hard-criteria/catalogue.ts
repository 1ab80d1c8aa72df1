import { all, any, has, is, not, sure } from '../schema/condition.ts';
import {
  adultOrUnknown,
  ageUnknown,
  child,
  drugReactionPlaces,
  eyelidOnly,
  knownTic,
  narrowedLid,
  oneSide,
  under2Weeks,
  under12Weeks,
  under18,
} from '../terms.ts';
import type { HardCriterion } from './hard-criterion.ts';

const notBothTogether = not(sure(is('side', 'both-together')));
const palsyOnThisSide = is('palsy-before', 'palsy-same-side');
const newPalsy = is('palsy-when', 'palsy-under-3m');

/** A medicine explains the movements, or may: the places of FX-16, widened by FX-23. */
const medicineMayCause = any(
  drugReactionPlaces,
  all(has('medicines', 'dopamine-blocker'), any(under18, is('medicine-when', 'already-stopped'))),
);

/**
 * The hard criteria in the order in which they are evaluated (evidence 7.4, ruling 18). The first
 * that fixes a pattern wins; bans and routes are always kept. All that no paper settles is our
 * estimate and says so.
 */
export const hardCriteria: readonly HardCriterion[] = [
  {
    /** Staring spells and clock-like jerks are not a tic (FX-23). */
    id: 'spells-ban-tic',
    when: has('warning-signs', 'spells'),
    bans: ['tic'],
    evidence: { grade: 'B' },
  },
  {
    /** Linked movement needs months to grow; a palsy of the last 3 months is a new palsy (FX-23). */
    id: 'new-palsy',
    when: newPalsy,
    bans: ['post-paralytic-spasm'],
    evidence: { grade: 'B' },
  },
  {
    /** Nerves that have not grown back cannot have linked wrongly; an unhealed palsy is looked into first (sheet P07). */
    id: 'unrecovered-palsy',
    when: is('palsy-recovery', 'not-recovered'),
    bans: ['post-paralytic-spasm'],
    evidence: { grade: 'C' },
  },
  {
    /** The commonest visitor: a lid that flickers and narrows a little (review O10, ruling 12). */
    id: 'narrowed-lid',
    when: narrowedLid,
    bans: ['facial-myokymia'],
    evidence: { grade: 'C' },
  },
  {
    /** Rippling of the face is by its definition more than a lid (sheet O07). */
    id: 'lid-only',
    when: eyelidOnly,
    bans: ['facial-myokymia'],
    evidence: { grade: 'C' },
  },
  {
    /** A steady pull or a hanging lid is not a flicker (sheet M12). */
    id: 'steady-lid',
    when: is('movement-kind', 'constant-pull'),
    bans: ['eyelid-myokymia'],
    evidence: { grade: 'C' },
  },
  {
    /** A steady pull of the mouth alone is not the jerking of a facial nerve (sheet F01). */
    id: 'steady-mouth',
    when: all(is('movement-kind', 'constant-pull'), is('extent', 'mouth-only')),
    bans: ['hemifacial-spasm-primary'],
    evidence: { grade: 'C', sources: ['R19'] },
  },
  {
    /** Movements after a dopamine blocker was stopped are the prescriber's question, not a tic (sheet D16). */
    id: 'stopped-medicine',
    when: all(has('medicines', 'dopamine-blocker'), is('medicine-when', 'already-stopped')),
    bans: ['tic'],
    evidence: { grade: 'C' },
  },
  {
    /** One side of a child's face that gets worse is not called a tic (sheet C22). */
    id: 'child-getting-worse',
    when: all(child, not(sure(is('side', 'both-together'))), is('course', 'worse-or-spreading')),
    bans: ['tic'],
    evidence: { grade: 'C' },
  },
  {
    /** Quick jerks that turn the head of an adult without any other tic can be seizures (sheet E18). */
    id: 'turning-head',
    when: all(
      is('age-now', 'age-18-39', 'age-40-64', 'age-65-plus'),
      has('where-now', 'head-turn'),
      is('movement-kind', 'quick-jerks', 'jerks-then-squeeze'),
      is('other-tics', 'other-tics-no'),
    ),
    bans: ['tic'],
    evidence: { grade: 'C' },
  },
  {
    /** Under 18 the adult patterns of both eyes, and a harmless twitch, are never shown (H6, FX-23). */
    id: 'H6',
    when: any(
      under18,
      all(ageUnknown, is('onset-age', 'under-18'), not(sure(is('how-long', 'over-1-year')))),
    ),
    bans: ['blepharospasm', 'meige-syndrome', 'eyelid-myokymia'],
    evidence: { grade: 'C' },
  },
  {
    /** Rippling beyond the eyelid on one side is facial myokymia until a doctor says otherwise. */
    id: 'H7',
    when: all(
      is('movement-kind', 'ripple'),
      oneSide,
      is('extent', 'eye-area', 'eye-and-mouth', 'mouth-only', 'eye-and-jaw', 'moves-around'),
      not(narrowedLid),
    ),
    first: ['facial-myokymia'],
    band: 'at-least-possible',
    evidence: { grade: 'A', sources: ['R46'] },
  },
  {
    /** A jaw that clamps on one side; not while tetanus or a new palsy is possible (FX-06). */
    id: 'H8',
    when: all(
      is('jaw-kind', 'clamps-one-side'),
      not(sure(under2Weeks)),
      not(sure(has('warning-signs', 'face-weak-now'))),
    ),
    first: ['other-or-unclear'],
    route: 'hemimasticatory-spasm',
    evidence: { grade: 'A', sources: ['R70'] },
  },
  {
    /** A lid that does not lift is not squeezed: another disorder, and RF11. */
    id: 'H9',
    when: is('squeeze-or-droop', 'wont-lift', 'both-kinds'),
    first: ['other-or-unclear'],
    route: 'lid-opening-or-ptosis',
    evidence: { grade: 'A', sources: ['R33', 'R68'] },
  },
  {
    /** A medicine may cause it: ask the prescriber before any name is sure (FX-16, FX-23). */
    id: 'H10',
    when: medicineMayCause,
    atMostPossible: ['tic', 'blepharospasm', 'meige-syndrome'],
    route: 'drug-induced',
    evidence: { grade: 'A', sources: ['R72'] },
  },
  {
    /** Hard blinks of dry, sore eyes that never close by force: the surface of the eye first (FX-23). */
    id: 'gritty-eyes',
    when: all(
      is('side', 'both-together'),
      is('eyes-shut', 'neither'),
      is('eye-discomfort', 'eye-discomfort-yes'),
      under12Weeks,
    ),
    first: ['other-or-unclear'],
    route: 'eye-surface',
    evidence: { grade: 'A', sources: ['R34'] },
  },
  {
    /** An urge that can be held back, from childhood or with other tics. */
    id: 'H5',
    when: knownTic,
    first: ['tic'],
    band: 'at-least-possible',
    evidence: { grade: 'A', sources: ['R48', 'R50'] },
  },
  {
    /** A palsy on this side and movement linked every time: the strongest separator there is. Not where the palsy has not healed at all (`unrecovered-palsy`). */
    id: 'H1',
    when: all(
      notBothTogether,
      palsyOnThisSide,
      is('linked-move', 'linked-every-time'),
      not(sure(newPalsy)),
    ),
    first: ['post-paralytic-spasm'],
    band: 'strong',
    evidence: { grade: 'A', sources: ['R22', 'R25', 'R26'] },
  },
  {
    /** A palsy on this side and spasm at rest or links at times: both names, never one alone (FX-22). */
    id: 'H2',
    when: all(
      notBothTogether,
      palsyOnThisSide,
      any(is('linked-move', 'linked-sometimes'), is('at-rest', 'also-when-still')),
      not(sure(is('extent', 'lid-only'))),
      not(sure(is('movement-kind', 'ripple'))),
      not(sure(newPalsy)),
      not(sure(all(is('linked-move', 'linked-never'), is('palsy-recovery', 'recovered-fully')))),
    ),
    first: ['post-paralytic-spasm', 'hemifacial-spasm-primary'],
    band: 'two-patterns',
    evidence: { grade: 'A', sources: ['R02', 'R22'] },
  },
  {
    /** Both eyes and the lower face in an adult: Meige by definition, unless a medicine may cause it. */
    id: 'H4',
    when: all(
      is('extent', 'eye-and-jaw', 'eye-and-mouth'),
      any(
        is('eyes-shut', 'both-eyes'),
        all(is('side', 'both-together'), is('movement-kind', 'hard-blinks')),
      ),
      adultOrUnknown,
      not(sure(medicineMayCause)),
    ),
    first: ['meige-syndrome', 'blepharospasm'],
    band: 'at-least-possible',
    evidence: { grade: 'A', sources: ['R36', 'R39'] },
  },
  {
    /** More than a lid, a closing eye, or a limb: not the harmless twitch (protects self-care; FX-23). */
    id: 'H11',
    when: any(
      is('extent', 'eye-area', 'eye-and-mouth', 'mouth-only', 'eye-and-jaw', 'moves-around'),
      is('eyes-shut', 'one-eye', 'both-eyes'),
      has('where-now', 'other-body'),
    ),
    bans: ['eyelid-myokymia'],
    evidence: { grade: 'C' },
  },
  {
    /** Both sides at the same moment, eyes shut by force or hard blinks: not a one-sided nerve. */
    id: 'H3',
    when: all(
      is('side', 'both-together'),
      any(
        is('eyes-shut', 'both-eyes'),
        all(is('movement-kind', 'hard-blinks'), is('extent', 'eye-area')),
      ),
    ),
    bans: ['hemifacial-spasm-primary', 'post-paralytic-spasm'],
    evidence: { grade: 'A', sources: ['R29', 'R55'] },
  },
];
