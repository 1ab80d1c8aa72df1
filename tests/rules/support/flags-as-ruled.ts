import type { FlagId } from '../../../rules/schema/ids.ts';
import type { Urgency } from '../../../rules/schema/urgency.ts';
import { readSheet, type SheetRead } from './sheet-read-aloud.ts';

/*
 * The red flags with more than one clause, read aloud from the safety review (FX-05 to FX-18, FX-21)
 * and the rulings 11 and 12, as plain code over one sheet. Nothing here looks at rules/red-flags.
 */

type Level = Urgency | 'none';

type Sheet = SheetRead;

const weakness = (s: Sheet): Level => {
  const weak = s.ticked('warning-signs', 'face-weak-now', 'eye-wont-close');
  const began = (...when: readonly string[]) => s.is('weakness-when', ...when);
  const seenNotWorse = s.is('weakness-seen', 'seen') && !s.worse;
  const newPalsy =
    s.is('palsy-when', 'palsy-under-3m') && !s.is('palsy-recovery', 'recovered-fully');
  const notRecovered = s.is('palsy-recovery', 'not-recovered');
  const undated = s.unknown('palsy-when') && notRecovered;
  if ((weak || newPalsy) && began('within-24h')) return 'emergency-now';
  if (s.ticked('warning-signs', 'face-weak-now') && s.unknown('weakness-when'))
    return 'emergency-now';
  if (weak && s.ticked('warning-signs', 'unsteady') && began('days-1-7')) return 'emergency-now';
  if (weak && s.unknown('weakness-when')) return 'same-day';
  if ((weak || newPalsy) && began('days-1-7')) return 'same-day';
  if (weak && began('weeks-1-12') && !seenNotWorse) return 'same-day';
  if ((newPalsy || undated) && s.under2) return 'same-day';
  if (weak && began('weeks-1-12', 'slowly-over-weeks')) return 'within-2-weeks';
  if (weak && began('over-3-months', 'left-over') && (!seenNotWorse || notRecovered))
    return 'within-2-weeks';
  if (newPalsy || undated) return 'within-2-weeks';
  return s.is('palsy-when', 'palsy-3-12m', 'palsy-over-1y') && notRecovered
    ? 'within-2-weeks'
    : 'none';
};

const stiffJaw = (s: Sheet): Level => {
  const stiff =
    s.ticked('where-now', 'jaw') &&
    (s.is('movement-kind', 'constant-pull') || s.is('jaw-kind', 'clamps-both', 'clamps-one-side'));
  if (s.ticked('emergency-signs', 'jaw-locked')) return 'emergency-now';
  if (stiff && s.under2 && s.ticked('warning-signs', 'face-weak-now')) return 'emergency-now';
  if (s.ticked('warning-signs', 'tingle-cramp') || (stiff && s.under2)) return 'same-day';
  return stiff && s.unknown('how-long') ? 'within-2-weeks' : 'none';
};

const drugReaction = (s: Sheet): Level => {
  const place =
    s.jawTongueNeck || s.bothEyes || s.is('movement-kind', 'constant-pull') || s.under18;
  const recent =
    s.is('medicine-when', 'within-7-days') ||
    (s.unknown('medicine-when') && s.under2OrUnknown) ||
    (s.is('medicine-when', 'already-stopped') && s.under2);
  if (s.ticked('medicines', 'dopamine-blocker') && place && recent) return 'same-day';
  return s.ticked('medicines', 'other-new', 'stimulant', 'not-sure') &&
    s.under2OrUnknown &&
    s.jawTongueNeck
    ? 'same-day'
    : 'none';
};

const inAChild = (s: Sheet): Level => {
  const twisting =
    s.jawTongueNeck ||
    s.is('movement-kind', 'constant-pull') ||
    (s.ticked('where-now', 'other-body') && !s.is('arm-jerks', 'tics-elsewhere'));
  const changed = s.is('memory-or-mood-change', 'yes');
  if (s.child && s.under2 && (twisting || changed)) return 'same-day';
  if (s.is('age-now', 'under-4')) return s.under12OrUnknown ? 'same-day' : 'within-2-weeks';
  const teenFlicker =
    s.is('age-now', 'age-12-17') &&
    s.eyelidOnly &&
    !s.ticked('where-now', 'moves-around') &&
    s.is('movement-kind', 'ripple', 'quick-jerks') &&
    s.under12 &&
    s.is('course', 'comes-and-goes', 'steady');
  const unlikeATic =
    !s.is('side', 'both-together') ||
    (s.unknown('movement-kind') && !(s.is('age-now', 'age-12-17') && s.eyelidOnly));
  if (s.child && !s.sureTic && !teenFlicker && unlikeATic) return 'within-2-weeks';
  return s.child && s.unknown('how-long') && (twisting || changed) ? 'within-2-weeks' : 'none';
};

const youngOnset = (s: Sheet): Level => {
  const young =
    s.is('onset-age', 'under-18', 'age-18-39') || s.under18 || s.is('age-now', 'age-18-39');
  const oneSided = s.oneSideOrUnknown && s.beyondEyelid && !s.knownTic;
  const dystonic = !s.under18 && (s.bothEyes || s.jawTongueNeck);
  if (!young || s.narrowedLid || !(oneSided || dystonic)) return 'none';
  const signs = s.ticked('warning-signs', ...allSigns);
  return s.worse || s.under12OrUnknown || signs ? 'within-2-weeks' : 'routine';
};

const allSigns =
  'face-weak-now face-numb-pain face-thinning lump-face-neck eye-wont-close lid-droops-tired double-vision eye-red-painful ear-rash-pain hearing-drop unsteady sudden-spell-gone spells memory-behaviour swallow-speech-slow limbs-weaker tingle-cramp headache-scalp-jaw'.split(
    ' ',
  );

const outOfStep = (s: Sheet): Level =>
  s.is('side', 'both-separately') && !s.is('two-sides', 'at-same-time') && s.beyondEyelid
    ? s.worse || s.child
      ? 'within-2-weeks'
      : 'routine'
    : 'none';

const rippling = (s: Sheet): Level => {
  if (!s.is('movement-kind', 'ripple') || s.is('extent', 'lid-only') || s.narrowedLid)
    return 'none';
  return s.is('side', 'both-together') && s.under2 ? 'same-day' : 'within-2-weeks';
};

const limbDue = (s: Sheet) =>
  s.ticked('where-now', 'other-body') || s.ticked('emergency-signs', 'blackout-or-spread');

const limbJerks = (s: Sheet): Level => {
  if (s.is('arm-jerks', 'jerks-with-face', 'non-stop-rhythm')) return 'same-day';
  if (!limbDue(s) || !s.unknown('arm-jerks')) return 'none';
  const older = s.is('age-now', 'age-40-64', 'age-65-plus') || s.unknown('age-now');
  return older && s.under12OrUnknown ? 'same-day' : 'within-2-weeks';
};

const briefJerks = (s: Sheet): Level => {
  const ticElsewhere =
    s.under18 &&
    s.is('arm-jerks', 'tics-elsewhere') &&
    s.is('how-long', 'weeks-2-to-12', 'months-3-to-12', 'over-1-year');
  if (s.is('arm-jerks', 'brief-many-a-day')) return 'same-day';
  if (s.is('memory-or-mood-change', 'yes') && limbDue(s) && !ticElsewhere) return 'same-day';
  if (!s.ticked('warning-signs', 'memory-behaviour')) return 'none';
  return s.beyondEyelid ? 'same-day' : 'within-2-weeks';
};

const tardive = (s: Sheet): Level => {
  const blocker = s.ticked('medicines', 'dopamine-blocker');
  const places = s.jawTongueNeck || s.bothEyes;
  if (blocker && (places || (s.is('side', 'both-together') && s.beyondEyelid)))
    return 'within-2-weeks';
  if (blocker && s.under18) return 'within-2-weeks';
  if (s.ticked('medicines', 'other-new', 'stimulant') && places) return 'within-2-weeks';
  // RF05 (a) without a date (ruling 11). Where the movement is new RF05 stands above it.
  const atRf05Places = places || s.is('movement-kind', 'constant-pull') || s.under18;
  return blocker && s.unknown('medicine-when') && !s.under2 && atRf05Places
    ? 'within-2-weeks'
    : 'none';
};

const driving = (s: Sheet): Level => {
  if (!s.bothEyes) return 'none';
  const raises = s.under18 ? s.is('drives', 'yes') : !s.is('drives', 'no');
  return raises ? 'within-2-weeks' : 'none';
};

const afterInjection = (s: Sheet): Level => {
  if (!s.is('recent-injection', 'within-12-weeks')) return 'none';
  if (s.ticked('warning-signs', 'swallow-speech-slow')) return 'emergency-now';
  return s.ticked(
    'warning-signs',
    'lid-droops-tired',
    'double-vision',
    'face-weak-now',
    'eye-wont-close',
  )
    ? 'same-day'
    : 'none';
};

const spells = (s: Sheet): Level => {
  if (!s.ticked('warning-signs', 'spells')) return 'none';
  return s.oneSideOrUnknown || s.under12OrUnknown ? 'same-day' : 'within-2-weeks';
};

const growingWeakness = (s: Sheet): Level => {
  if (!s.ticked('warning-signs', 'swallow-speech-slow', 'limbs-weaker')) return 'none';
  const more = s.ticked('warning-signs', 'lid-droops-tired', 'double-vision', 'face-weak-now');
  return more || s.under12OrUnknown ? 'same-day' : 'within-2-weeks';
};

const newJerks = (s: Sheet): Level => {
  const jerks =
    s.oneSide &&
    s.is('movement-kind', 'quick-jerks', 'jerks-then-squeeze') &&
    s.beyondEyelid &&
    !s.knownTic &&
    !s.narrowedLid;
  if (jerks && s.under2 && s.is('extent', 'mouth-only') && !s.is('first-area', 'eye-first'))
    return 'same-day';
  return jerks && s.under2OrUnknown ? 'within-2-weeks' : 'none';
};

const ruled: { readonly [F in FlagId]?: (sheet: Sheet) => Level } = {
  RF05: drugReaction,
  RF06: stiffJaw,
  RF07: weakness,
  RF13: inAChild,
  RF14: youngOnset,
  RF15: outOfStep,
  RF17: rippling,
  RF18: limbJerks,
  RF19: briefJerks,
  RF20: tardive,
  RF22: driving,
  RF27: afterInjection,
  RF30: spells,
  RF31: growingWeakness,
  RF33: newJerks,
};

/** The flags that are read aloud here. */
export const readAloud = Object.keys(ruled) as readonly FlagId[];

/** The level that the documents give this flag on a sheet without orphans. */
export const levelAsRuled = (flag: FlagId, answers: object): Level =>
  ruled[flag]?.(readSheet(answers)) ?? 'none';
