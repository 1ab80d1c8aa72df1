import { all, any, exactly, has, is, not, possible, sure, unknown } from './schema/condition.ts';

/*
 * Clinical terms that several rules share. Each is a condition and keeps its three verdicts; the
 * rule that uses a term decides with `sure` or `possible` on which side the doubt falls.
 */

/** Known to be under 18. */
export const under18 = is('age-now', 'under-4', 'under-12', 'age-12-17');

/** Nobody said how old the person is. */
export const ageUnknown = unknown(is('age-now', 'under-4'));

/** Under 18, or age unknown with an onset under 18 (FX-10, FX-23). */
export const child = any(sure(under18), all(ageUnknown, is('onset-age', 'under-18')));

/** One side; left and right are one scored value. */
export const oneSide = is('side', 'left', 'right');

/** Only an eyelid, also when the twitch jumps between the lids (ruling 17). */
export const eyelidOnly = exactly('where-now', ['lid-flicker'], ['lid-flicker', 'moves-around']);

/** Everything but a known eyelid-only movement; an unknown place counts (ruling 17). */
export const beyondEyelid = not(sure(eyelidOnly));

/** Weakness that can be seen: the face hangs, or an eye does not close. */
export const weakFace = has('warning-signs', 'face-weak-now', 'eye-wont-close');

/** Any warning sign at all: stands for "a neurological symptom" (ruling 13). */
export const anyWarningSign = has(
  'warning-signs',
  'face-weak-now',
  'face-numb-pain',
  'face-thinning',
  'lump-face-neck',
  'eye-wont-close',
  'lid-droops-tired',
  'double-vision',
  'eye-red-painful',
  'ear-rash-pain',
  'hearing-drop',
  'unsteady',
  'sudden-spell-gone',
  'spells',
  'memory-behaviour',
  'swallow-speech-slow',
  'limbs-weaker',
  'tingle-cramp',
  'headache-scalp-jaw',
);

/** Begun less than 2 weeks ago. */
export const under2Weeks = is('how-long', 'under-2-weeks');

/** Begun less than 12 weeks ago. */
export const under12Weeks = is('how-long', 'under-2-weeks', 'weeks-2-to-12');

/** Jaw, tongue, throat or neck move: the places of an acute or tardive drug reaction. */
export const jawTongueNeck = has('where-now', 'jaw', 'tongue-throat', 'head-turn');

/** A known tic: held back under a growing urge, with a childhood onset or other tics (H5). */
export const knownTic = all(
  is('urge-hold', 'urge-and-can-hold'),
  any(is('onset-age', 'under-18'), is('other-tics', 'other-tics-yes')),
);

/** A tic that clears the children's flag: an everyday movement, other tics or changing kind, not getting worse (FX-10). */
export const sureTic = sure(
  all(
    is('movement-kind', 'on-purpose-look', 'hard-blinks'),
    any(is('other-tics', 'other-tics-yes'), is('course', 'changes-kind')),
    not(is('course', 'worse-or-spreading')),
  ),
);

/**
 * A lid that flickers and narrows a little, without brow, limb or forced closing, for less than 12
 * weeks: the commonest visitor who also ticks "the eye narrows" (review O10, ruling 12). Rules for
 * movements beyond the eyelid do not apply to it. Every part must be known.
 */
export const narrowedLid = sure(
  all(
    is('extent', 'eye-area'),
    not(has('where-now', 'brow', 'other-body')),
    is('eyes-shut', 'neither'),
    under12Weeks,
  ),
);

/** The question about the arm or leg is due: a limb moves, or jerking spread (questionnaire). */
export const limbAsked = any(
  has('where-now', 'other-body'),
  has('emergency-signs', 'blackout-or-spread'),
);

/** Places at which a dopamine-blocking medicine shows, as adopted in FX-16. An unknown place beside both sides counts. */
export const drugReactionPlaces = any(
  all(
    has('medicines', 'dopamine-blocker'),
    any(
      jawTongueNeck,
      is('eyes-shut', 'both-eyes'),
      all(is('side', 'both-together'), beyondEyelid),
    ),
  ),
  all(has('medicines', 'other-new', 'stimulant'), any(jawTongueNeck, is('eyes-shut', 'both-eyes'))),
);

/** Adult unless known otherwise: an unknown age counts as adult (ruling 16, for H4). */
export const adultOrUnknown = not(sure(under18));

/** Under 12 weeks, or nobody said how long. */
export const under12WeeksOrUnknown = possible(under12Weeks);

/** Places and people at which an acute drug reaction shows (FX-05). */
export const acuteReactionPlaces = any(
  jawTongueNeck,
  is('eyes-shut', 'both-eyes'),
  is('movement-kind', 'constant-pull'),
  under18,
);

/** Weakness, droop or double vision began within a week, or nobody said when (FX-02). */
export const beganWithinAWeekOrUnknown = possible(is('weakness-when', 'within-24h', 'days-1-7'));
