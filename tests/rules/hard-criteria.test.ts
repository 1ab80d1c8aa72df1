import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { criteriaMet } from '../../rules/engine/decide.ts';
import { withoutOrphans } from '../../rules/engine/effective.ts';
import { factsOf } from '../../rules/engine/facts.ts';
import { hardCriteria } from '../../rules/hard-criteria/catalogue.ts';
import { notAddedBeside } from '../../rules/hard-criteria/not-added-beside.ts';
import { type Answers, settings } from '../../rules/schema/contract.ts';
import { hardCriterionIds, type PatternId } from '../../rules/schema/ids.ts';
import { type Changes, calmAdult, calmChild, calmLid, changed } from './data/red-flag-cases.ts';
import { criteriaAsRuled, effectAsRuled, sourcesAsCited } from './support/criteria-as-ruled.ts';

/** The criteria that hold on a sheet. */
const holding = (answers: Answers): readonly string[] =>
  criteriaMet(factsOf(withoutOrphans(answers).answers)).map(({ id }) => id);

/** First pattern and band in the three settings, and the routes. */
const outcome = (answers: Answers) => {
  const results = settings.map((setting) => assess(answers, setting).result);
  return {
    first: [...new Set(results.map(({ patterns }) => patterns[0]?.id))],
    bands: [...new Set(results.map(({ band }) => band))],
    routes: results[0]?.routes,
    named: new Set(results.flatMap(({ patterns }) => patterns.map(({ id }) => id))),
  };
};

type Line = readonly [story: string, base: Answers, changes: Changes, holds: boolean];

const oldPalsy: Changes = {
  'palsy-before': 'palsy-same-side',
  'palsy-when': 'palsy-over-1y',
  'palsy-recovery': 'recovered-partly',
};
const linked: Changes = { ...oldPalsy, 'linked-move': 'linked-every-time' };
const atRest: Changes = {
  ...oldPalsy,
  'linked-move': 'linked-never',
  'at-rest': 'also-when-still',
};
const cheekRipple: Changes = {
  'where-now': ['cheek'],
  'movement-kind': 'ripple',
  'eyes-shut': 'neither',
};
const clamp: Changes = { 'where-now': ['jaw'], 'jaw-kind': 'clamps-one-side' };
const bothEyesAndMouth: Changes = { side: 'both-together', 'eyes-shut': 'both-eyes' };
const urge: Changes = { 'urge-hold': 'urge-and-can-hold' };
const blocker = (when?: 'weeks-to-months' | 'already-stopped'): Changes => ({
  medicines: ['dopamine-blocker'],
  'medicine-when': when,
});
const gritty: Changes = {
  side: 'both-together',
  'where-now': ['eye-closing'],
  'movement-kind': 'hard-blinks',
  'eyes-shut': 'neither',
  'eye-discomfort': 'eye-discomfort-yes',
  'how-long': 'weeks-2-to-12',
};
const narrowed: Changes = { 'where-now': ['lid-flicker', 'eye-closing'], 'eyes-shut': 'neither' };

const tables: Readonly<Record<string, readonly Line[]>> = {
  'spells-ban-tic': [
    ['spells of staring', calmChild, { 'warning-signs': ['spells'] }, true],
    ['no spells', calmChild, {}, false],
    ['unsure about the list', calmChild, { 'warning-signs': ['not-sure'] }, false],
    ['list not seen', calmChild, { 'warning-signs': undefined }, false],
  ],
  'new-palsy': [
    [
      'a palsy under 3 months ago',
      calmAdult,
      { ...oldPalsy, 'palsy-when': 'palsy-under-3m' },
      true,
    ],
    ['a palsy 3 to 12 months ago', calmAdult, { ...oldPalsy, 'palsy-when': 'palsy-3-12m' }, false],
    ['a palsy, undated', calmAdult, { ...oldPalsy, 'palsy-when': 'not-sure' }, false],
    ['a palsy, date not answered', calmAdult, { ...oldPalsy, 'palsy-when': undefined }, false],
  ],
  'unrecovered-palsy': [
    [
      'a palsy that never got better (P07)',
      calmAdult,
      { ...oldPalsy, 'palsy-recovery': 'not-recovered' },
      true,
    ],
    ['partly better', calmAdult, oldPalsy, false],
    ['recovery unsure', calmAdult, { ...oldPalsy, 'palsy-recovery': 'not-sure' }, false],
    ['recovery not answered', calmAdult, { ...oldPalsy, 'palsy-recovery': undefined }, false],
  ],
  'steady-lid': [
    ['a steady pull (M12)', calmAdult, { 'movement-kind': 'constant-pull' }, true],
    ['a ripple', calmAdult, { 'movement-kind': 'ripple' }, false],
    ['kind unsure', calmAdult, { 'movement-kind': 'not-sure' }, false],
    ['kind not answered', calmAdult, { 'movement-kind': undefined }, false],
  ],
  'steady-mouth': [
    [
      'a steady pull of the mouth alone (F01)',
      calmAdult,
      { 'movement-kind': 'constant-pull', 'where-now': ['mouth-corner'] },
      true,
    ],
    ['a steady pull of eye and mouth', calmAdult, { 'movement-kind': 'constant-pull' }, false],
    ['jerks of the mouth alone', calmAdult, { 'where-now': ['mouth-corner'] }, false],
    [
      'a steady pull, place unsure',
      calmAdult,
      { 'movement-kind': 'constant-pull', 'where-now': ['not-sure'] },
      false,
    ],
    [
      'the mouth alone, kind unsure',
      calmAdult,
      { 'movement-kind': 'not-sure', 'where-now': ['mouth-corner'] },
      false,
    ],
  ],
  'stopped-medicine': [
    ['a blocker already stopped (D16)', calmChild, blocker('already-stopped'), true],
    ['a blocker still taken', calmChild, blocker('weeks-to-months'), false],
    ['a blocker, date not answered', calmChild, blocker(), false],
    [
      'a stimulant already stopped',
      calmChild,
      { medicines: ['stimulant'], 'medicine-when': 'already-stopped' },
      false,
    ],
    ['medicines unsure', calmChild, { medicines: ['not-sure'] }, false],
  ],
  'child-getting-worse': [
    [
      'one side of a child, getting worse (C22)',
      calmChild,
      { side: 'left', course: 'worse-or-spreading' },
      true,
    ],
    [
      'side unsure, getting worse',
      calmChild,
      { side: 'not-sure', course: 'worse-or-spreading' },
      true,
    ],
    ['both sides together, getting worse', calmChild, { course: 'worse-or-spreading' }, false],
    ['one side, not getting worse', calmChild, { side: 'left' }, false],
    ['one side, course unsure', calmChild, { side: 'left', course: 'not-sure' }, false],
    ['an adult, one side, getting worse', calmAdult, { course: 'worse-or-spreading' }, false],
    [
      'age unsure, begun under 18',
      calmChild,
      {
        side: 'left',
        course: 'worse-or-spreading',
        'age-now': 'not-sure',
        'onset-age': 'under-18',
      },
      true,
    ],
  ],
  'turning-head': [
    [
      'an adult whose head turns in jerks, no other tic (E18)',
      calmAdult,
      { 'where-now': ['eye-closing', 'head-turn'], ...urge, 'other-tics': 'other-tics-no' },
      true,
    ],
    [
      'with other tics',
      calmAdult,
      { 'where-now': ['eye-closing', 'head-turn'], ...urge, 'other-tics': 'other-tics-yes' },
      false,
    ],
    [
      'other tics unsure',
      calmAdult,
      { 'where-now': ['eye-closing', 'head-turn'], ...urge, 'other-tics': 'not-sure' },
      false,
    ],
    ['the head does not turn', calmAdult, { ...urge, 'other-tics': 'other-tics-no' }, false],
    [
      'the same at 18 to 39',
      calmAdult,
      {
        'age-now': 'age-18-39',
        'onset-age': 'age-18-39',
        'where-now': ['head-turn'],
        ...urge,
        'other-tics': 'other-tics-no',
      },
      true,
    ],
    [
      'the same at 65 or over',
      calmAdult,
      {
        'age-now': 'age-65-plus',
        'where-now': ['head-turn'],
        'movement-kind': 'quick-jerks',
        ...urge,
        'other-tics': 'other-tics-no',
      },
      true,
    ],
    [
      'under 18',
      calmChild,
      { 'where-now': ['head-turn'], 'movement-kind': 'quick-jerks', 'other-tics': 'other-tics-no' },
      false,
    ],
    [
      'an everyday movement',
      calmAdult,
      {
        'where-now': ['eye-closing', 'head-turn'],
        'movement-kind': 'on-purpose-look',
        ...urge,
        'other-tics': 'other-tics-no',
      },
      false,
    ],
    [
      'age unknown',
      calmAdult,
      {
        'age-now': 'not-sure',
        'where-now': ['eye-closing', 'head-turn'],
        ...urge,
        'other-tics': 'other-tics-no',
      },
      false,
    ],
  ],
  'lid-only': [
    ['an eyelid only (O07)', calmLid, {}, true],
    ['from lid to lid', calmLid, { 'where-now': ['lid-flicker', 'moves-around'] }, true],
    ['a lid that narrows', calmLid, narrowed, false],
    ['the cheek', calmAdult, cheekRipple, false],
    ['place unsure', calmLid, { 'where-now': ['not-sure'] }, false],
    ['place not answered', calmLid, { 'where-now': undefined }, false],
  ],
  'narrowed-lid': [
    ['a lid that flickers and narrows for days', calmLid, narrowed, true],
    ['the eye closes', calmLid, { ...narrowed, 'eyes-shut': 'one-eye' }, false],
    ['closing unsure', calmLid, { ...narrowed, 'eyes-shut': 'not-sure' }, false],
    ['the brow too', calmLid, { ...narrowed, 'where-now': ['lid-flicker', 'brow'] }, false],
    [
      'an arm too',
      calmLid,
      { ...narrowed, 'where-now': ['lid-flicker', 'eye-closing', 'other-body'] },
      false,
    ],
    ['for over 3 months', calmLid, { ...narrowed, 'how-long': 'months-3-to-12' }, false],
    ['duration unknown', calmLid, { ...narrowed, 'how-long': 'not-sure' }, false],
    ['the lid only', calmLid, {}, false],
  ],
  H1: [
    ['a palsy on this side, linked every time', calmAdult, linked, true],
    ['side unsure', calmAdult, { ...linked, side: 'not-sure' }, true],
    ['each side at its own time', calmAdult, { ...linked, side: 'both-separately' }, true],
    ['both sides together', calmAdult, { ...linked, side: 'both-together' }, false],
    ['linked sometimes', calmAdult, { ...linked, 'linked-move': 'linked-sometimes' }, false],
    ['linking unsure', calmAdult, { ...linked, 'linked-move': 'not-sure' }, false],
    ['linking not answered', calmAdult, { ...linked, 'linked-move': undefined }, false],
    [
      'the palsy was on the other side',
      calmAdult,
      { ...linked, 'palsy-before': 'palsy-other-side' },
      false,
    ],
    ['palsy unsure', calmAdult, { ...linked, 'palsy-before': 'not-sure' }, false],
    ['a palsy under 3 months ago', calmAdult, { ...linked, 'palsy-when': 'palsy-under-3m' }, false],
    ['a palsy, undated', calmAdult, { ...linked, 'palsy-when': 'not-sure' }, true],
  ],
  H2: [
    ['a palsy on this side, moves at rest', calmAdult, atRest, true],
    [
      'a palsy on this side, linked sometimes',
      calmAdult,
      { ...oldPalsy, 'linked-move': 'linked-sometimes', 'at-rest': 'only-when-moving' },
      true,
    ],
    ['side unsure', calmAdult, { ...atRest, side: 'not-sure' }, true],
    ['both sides together', calmAdult, { ...atRest, side: 'both-together' }, false],
    [
      'only when moving, never linked',
      calmAdult,
      { ...atRest, 'at-rest': 'only-when-moving' },
      false,
    ],
    ['at rest unsure, never linked', calmAdult, { ...atRest, 'at-rest': 'not-sure' }, false],
    [
      'at rest and linking not answered',
      calmAdult,
      { ...oldPalsy, 'linked-move': undefined, 'at-rest': undefined },
      false,
    ],
    ['an eyelid only', calmAdult, { ...atRest, 'where-now': ['lid-flicker'] }, false],
    ['rippling', calmAdult, { ...atRest, 'movement-kind': 'ripple' }, false],
    ['a palsy under 3 months ago', calmAdult, { ...atRest, 'palsy-when': 'palsy-under-3m' }, false],
    ['place unsure', calmAdult, { ...atRest, 'where-now': ['not-sure'] }, true],
    ['kind unsure', calmAdult, { ...atRest, 'movement-kind': 'not-sure' }, true],
    [
      'never linked and fully recovered',
      calmAdult,
      { ...atRest, 'palsy-recovery': 'recovered-fully' },
      false,
    ],
    ['never linked, recovery unsure', calmAdult, { ...atRest, 'palsy-recovery': 'not-sure' }, true],
    ['the palsy is undated', calmAdult, { ...atRest, 'palsy-when': 'not-sure' }, true],
    [
      'linked sometimes and fully recovered',
      calmAdult,
      { ...atRest, 'linked-move': 'linked-sometimes', 'palsy-recovery': 'recovered-fully' },
      true,
    ],
    ['no palsy', calmAdult, { 'at-rest': 'also-when-still' }, false],
  ],
  H3: [
    ['both sides, both eyes shut', calmAdult, bothEyesAndMouth, true],
    [
      'both sides, hard blinks around the eyes',
      calmAdult,
      {
        side: 'both-together',
        'where-now': ['eye-closing'],
        'movement-kind': 'hard-blinks',
        'eyes-shut': 'neither',
      },
      true,
    ],
    [
      'both sides, hard blinks, mouth too',
      calmAdult,
      { side: 'both-together', 'movement-kind': 'hard-blinks', 'eyes-shut': 'neither' },
      false,
    ],
    ['one side, both eyes shut', calmAdult, { 'eyes-shut': 'both-eyes' }, false],
    ['both sides, one eye shut', calmAdult, { side: 'both-together' }, false],
    [
      'both sides, closing unsure',
      calmAdult,
      { side: 'both-together', 'eyes-shut': 'not-sure' },
      false,
    ],
    [
      'side unsure, both eyes shut',
      calmAdult,
      { side: 'not-sure', 'eyes-shut': 'both-eyes' },
      false,
    ],
  ],
  H4: [
    ['both eyes shut, mouth moves', calmAdult, bothEyesAndMouth, true],
    [
      'both eyes shut, jaw moves',
      calmAdult,
      { ...bothEyesAndMouth, 'where-now': ['eye-closing', 'jaw'] },
      true,
    ],
    [
      'both sides, hard blinks, mouth moves',
      calmAdult,
      { side: 'both-together', 'movement-kind': 'hard-blinks', 'eyes-shut': 'neither' },
      true,
    ],
    [
      'age unknown counts as adult',
      calmAdult,
      { ...bothEyesAndMouth, 'age-now': 'not-sure' },
      true,
    ],
    [
      'age not answered counts as adult',
      calmAdult,
      { ...bothEyesAndMouth, 'age-now': undefined },
      true,
    ],
    [
      'at 12 to 17',
      calmAdult,
      { ...bothEyesAndMouth, 'age-now': 'age-12-17', 'onset-age': undefined },
      false,
    ],
    [
      'both eyes shut, eyes only',
      calmAdult,
      { ...bothEyesAndMouth, 'where-now': ['eye-closing'] },
      false,
    ],
    [
      'both sides, quick jerks, eyes stay open',
      calmAdult,
      { side: 'both-together', 'eyes-shut': 'neither' },
      false,
    ],
    [
      'each side at its own time, hard blinks',
      calmAdult,
      { side: 'both-separately', 'movement-kind': 'hard-blinks', 'eyes-shut': 'neither' },
      false,
    ],
    [
      'closing unsure, quick jerks',
      calmAdult,
      { side: 'both-together', 'eyes-shut': 'not-sure' },
      false,
    ],
    [
      'a blocker may cause it (H10)',
      calmAdult,
      { ...bothEyesAndMouth, ...blocker('weeks-to-months') },
      false,
    ],
    ['medicines unsure', calmAdult, { ...bothEyesAndMouth, medicines: ['not-sure'] }, true],
  ],
  H5: [
    ['an urge, begun under 18', calmAdult, { ...urge, 'onset-age': 'under-18' }, true],
    ['an urge and other tics', calmAdult, { ...urge, 'other-tics': 'other-tics-yes' }, true],
    [
      'an urge, begun at 40, no other tics',
      calmAdult,
      { ...urge, 'other-tics': 'other-tics-no' },
      false,
    ],
    [
      'an urge, onset and other tics unsure',
      calmAdult,
      { ...urge, 'onset-age': 'not-sure', 'other-tics': 'not-sure' },
      false,
    ],
    ['can hold without an urge', calmChild, { 'urge-hold': 'can-hold-no-urge' }, false],
    ['holding unsure', calmChild, { 'urge-hold': 'not-sure' }, false],
    [
      'a child with an urge: the onset is derived',
      calmChild,
      { 'other-tics': 'other-tics-no' },
      true,
    ],
  ],
  H6: [
    ['under 4', calmChild, { 'age-now': 'under-4' }, true],
    ['under 12', calmChild, {}, true],
    ['12 to 17', calmChild, { 'age-now': 'age-12-17' }, true],
    ['18 to 39', calmChild, { 'age-now': 'age-18-39', 'onset-age': 'under-18' }, false],
    [
      'age unsure, begun under 18, for weeks',
      calmChild,
      { 'age-now': 'not-sure', 'onset-age': 'under-18', 'how-long': 'weeks-2-to-12' },
      true,
    ],
    [
      'age unsure, begun under 18, duration unsure',
      calmChild,
      { 'age-now': 'not-sure', 'onset-age': 'under-18', 'how-long': 'not-sure' },
      true,
    ],
    [
      'age not answered, begun under 18, for months',
      calmChild,
      { 'age-now': undefined, 'onset-age': 'under-18', 'how-long': 'months-3-to-12' },
      true,
    ],
    [
      'age unsure, begun under 18, for over a year',
      calmChild,
      { 'age-now': 'not-sure', 'onset-age': 'under-18' },
      false,
    ],
    [
      'age and onset unsure',
      calmChild,
      { 'age-now': 'not-sure', 'onset-age': 'not-sure', 'how-long': 'weeks-2-to-12' },
      false,
    ],
  ],
  H7: [
    ['rippling of one cheek', calmAdult, cheekRipple, true],
    [
      'rippling of eye and mouth',
      calmAdult,
      { ...cheekRipple, 'where-now': ['eye-closing', 'cheek'] },
      true,
    ],
    [
      'rippling of eye and jaw',
      calmAdult,
      { ...cheekRipple, 'where-now': ['eye-closing', 'jaw'] },
      true,
    ],
    [
      'rippling that jumps about',
      calmAdult,
      { ...cheekRipple, 'where-now': ['cheek', 'moves-around'] },
      true,
    ],
    [
      'rippling around one eye for over a year',
      calmAdult,
      { ...cheekRipple, 'where-now': ['eye-closing'] },
      true,
    ],
    [
      'rippling of the brow for weeks',
      calmAdult,
      { ...cheekRipple, 'where-now': ['brow'], 'how-long': 'weeks-2-to-12' },
      true,
    ],
    [
      'a lid that flickers and narrows for weeks',
      calmAdult,
      { ...cheekRipple, ...narrowed, 'how-long': 'weeks-2-to-12' },
      false,
    ],
    ['rippling of an eyelid', calmLid, {}, false],
    ['rippling from lid to lid', calmLid, { 'where-now': ['lid-flicker', 'moves-around'] }, false],
    ['both sides', calmAdult, { ...cheekRipple, side: 'both-together' }, false],
    ['side unsure', calmAdult, { ...cheekRipple, side: 'not-sure' }, false],
    [
      'quick jerks of one cheek',
      calmAdult,
      { ...cheekRipple, 'movement-kind': 'quick-jerks' },
      false,
    ],
    ['kind unsure', calmAdult, { ...cheekRipple, 'movement-kind': 'not-sure' }, false],
    ['place unsure', calmAdult, { ...cheekRipple, 'where-now': ['not-sure'] }, false],
  ],
  H8: [
    ['the jaw clamps on one side', calmAdult, clamp, true],
    ['duration unknown', calmAdult, { ...clamp, 'how-long': 'not-sure' }, true],
    [
      'begun under 2 weeks ago: tetanus first',
      calmAdult,
      { ...clamp, 'how-long': 'under-2-weeks' },
      false,
    ],
    ['with a weak face', calmAdult, { ...clamp, 'warning-signs': ['face-weak-now'] }, false],
    ['warning signs unsure', calmAdult, { ...clamp, 'warning-signs': ['not-sure'] }, true],
    ['clamps on both sides', calmAdult, { ...clamp, 'jaw-kind': 'clamps-both' }, false],
    ['unsure how', calmAdult, { ...clamp, 'jaw-kind': 'not-sure' }, false],
    ['not answered how', calmAdult, { ...clamp, 'jaw-kind': undefined }, false],
  ],
  H9: [
    ['the lid will not lift', calmAdult, { 'squeeze-or-droop': 'wont-lift' }, true],
    ['both kinds', calmAdult, { 'squeeze-or-droop': 'both-kinds' }, true],
    ['squeezed', calmAdult, {}, false],
    ['unsure', calmAdult, { 'squeeze-or-droop': 'not-sure' }, false],
    ['not answered', calmAdult, { 'squeeze-or-droop': undefined }, false],
  ],
  H10: [
    [
      'a blocker, and the jaw moves',
      calmAdult,
      { ...blocker('weeks-to-months'), 'where-now': ['jaw'] },
      true,
    ],
    [
      'a blocker, and both eyes close',
      calmAdult,
      { ...blocker('weeks-to-months'), ...bothEyesAndMouth },
      true,
    ],
    [
      'a blocker, both sides beyond the eyelid',
      calmAdult,
      { ...blocker('weeks-to-months'), side: 'both-together' },
      true,
    ],
    ['a blocker already stopped, whatever moves', calmAdult, blocker('already-stopped'), true],
    ['a child on a blocker, whatever moves', calmChild, blocker('weeks-to-months'), true],
    [
      'a stimulant, and the tongue moves',
      calmAdult,
      { medicines: ['stimulant'], 'where-now': ['tongue-throat'] },
      true,
    ],
    [
      'another new medicine, and both eyes close',
      calmAdult,
      { medicines: ['other-new'], ...bothEyesAndMouth },
      true,
    ],
    ['a blocker, a one-sided spasm', calmAdult, blocker('weeks-to-months'), false],
    ['another new medicine, a one-sided spasm', calmAdult, { medicines: ['other-new'] }, false],
    ['a child on a stimulant, blinking', calmChild, { medicines: ['stimulant'] }, false],
    [
      'a stimulant already stopped',
      calmAdult,
      { medicines: ['stimulant'], 'medicine-when': 'already-stopped' },
      false,
    ],
    ['medicines unsure', calmAdult, { medicines: ['not-sure'], 'where-now': ['jaw'] }, false],
    ['medicines not answered', calmAdult, { medicines: undefined, 'where-now': ['jaw'] }, false],
  ],
  'gritty-eyes': [
    ['hard blinks of gritty eyes for weeks', calmAdult, gritty, true],
    ['for months', calmAdult, { ...gritty, 'how-long': 'months-3-to-12' }, false],
    ['duration unknown', calmAdult, { ...gritty, 'how-long': 'not-sure' }, false],
    ['the eyes are forced shut', calmAdult, { ...gritty, 'eyes-shut': 'both-eyes' }, false],
    ['closing unsure', calmAdult, { ...gritty, 'eyes-shut': 'not-sure' }, false],
    ['the eyes are fine', calmAdult, { ...gritty, 'eye-discomfort': 'eye-discomfort-no' }, false],
    ['discomfort unsure', calmAdult, { ...gritty, 'eye-discomfort': 'not-sure' }, false],
    ['one side', calmAdult, { ...gritty, side: 'left' }, false],
  ],
  H11: [
    ['eye and mouth', calmAdult, {}, true],
    ['the mouth alone', calmLid, { 'where-now': ['chin'], 'eyes-shut': 'neither' }, true],
    ['eye and jaw', calmLid, { 'where-now': ['eye-closing', 'jaw'], 'eyes-shut': 'neither' }, true],
    [
      'jumps about',
      calmLid,
      { 'where-now': ['chin', 'moves-around'], 'eyes-shut': 'neither' },
      true,
    ],
    [
      'a lid, and both eyes close',
      calmLid,
      { 'movement-kind': 'hard-blinks', 'eyes-shut': 'both-eyes' },
      true,
    ],
    [
      'a lid and an arm',
      calmLid,
      { 'where-now': ['lid-flicker', 'other-body'], 'arm-jerks': 'small-flickers' },
      true,
    ],
    [
      'a lid, and one eye closes',
      calmLid,
      { 'movement-kind': 'hard-blinks', 'eyes-shut': 'one-eye' },
      true,
    ],
    ['a lid that also narrows', calmLid, narrowed, true],
    ['a lid only', calmLid, {}, false],
    ['from lid to lid', calmLid, { 'where-now': ['lid-flicker', 'moves-around'] }, false],
    [
      'place unsure, closing unsure',
      calmLid,
      { 'where-now': ['not-sure'], 'eyes-shut': 'not-sure' },
      false,
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (id, lines) => {
  test.each(
    lines.map(([story, base, changes, holds]) => [story, holds, changed(base, changes)] as const),
  )('%s: holds %s', (_story, holds, answers) => {
    expect(holding(answers).includes(id)).toBe(holds);
  });

  test('has cases in and out', () => {
    expect(new Set(lines.map(([, , , holds]) => holds))).toEqual(new Set([true, false]));
  });
});

describe('the order', () => {
  const order = hardCriteria.map(({ id }) => id);

  test('is that of the evidence, H6 to H3, with the gritty eyes directly after H10', () => {
    expect(order.filter((id) => /^H\d/.test(id))).toEqual([...hardCriterionIds]);
    expect(order[order.indexOf('H10') + 1]).toBe('gritty-eyes');
  });

  test('the bans of the review come before every numbered criterion (ruling 18)', () => {
    const unnumbered = order.filter((id) => !/^H\d/.test(id) && id !== 'gritty-eyes');
    expect(unnumbered).toEqual(expect.arrayContaining(['spells-ban-tic', 'new-palsy']));
    for (const ban of unnumbered) {
      expect(order.indexOf(ban), ban).toBeLessThan(order.indexOf('H6'));
      expect(
        hardCriteria.find(({ id }) => id === ban),
        ban,
      ).not.toHaveProperty('first');
    }
  });

  test('every criterion of the tables above exists, and every criterion has a table', () => {
    expect([...order].sort()).toEqual(Object.keys(tables).sort());
  });
});

describe('a ban of the review', () => {
  test.each<[id: string, Answers, Changes, banned: PatternId]>([
    [
      'unrecovered-palsy',
      calmAdult,
      { ...linked, 'palsy-recovery': 'not-recovered' },
      'post-paralytic-spasm',
    ],
    ['steady-lid', calmLid, { 'movement-kind': 'constant-pull' }, 'eyelid-myokymia'],
    [
      'steady-mouth',
      calmAdult,
      { 'movement-kind': 'constant-pull', 'where-now': ['mouth-corner'] },
      'hemifacial-spasm-primary',
    ],
    ['stopped-medicine', calmChild, blocker('already-stopped'), 'tic'],
    ['child-getting-worse', calmChild, { side: 'left', course: 'worse-or-spreading' }, 'tic'],
    ['lid-only', calmLid, {}, 'facial-myokymia'],
    ['narrowed-lid', calmLid, narrowed, 'facial-myokymia'],
  ])('%s: the name is nowhere on the result, in no setting', (id, base, changes, banned) => {
    const answers = changed(base, changes);
    expect(holding(answers)).toContain(id);
    expect(outcome(answers).named).not.toContain(banned);
  });
});

describe('which wins when two would fix the first pattern', () => {
  const battles: readonly [string, Answers, Changes, PatternId][] = [
    [
      'H7 before H5: rippling of a cheek with an urge',
      calmAdult,
      { ...cheekRipple, ...urge, 'onset-age': 'under-18' },
      'facial-myokymia',
    ],
    [
      'H7 before H9: rippling around an eye whose lid will not lift',
      calmAdult,
      { 'movement-kind': 'ripple', 'squeeze-or-droop': 'wont-lift' },
      'facial-myokymia',
    ],
    [
      'H8 before H5: a clamping jaw with an urge',
      calmAdult,
      { ...clamp, ...urge, 'other-tics': 'other-tics-yes' },
      'other-or-unclear',
    ],
    [
      'H9 before H1: linked after a palsy, but the lid will not lift',
      calmAdult,
      { ...linked, 'squeeze-or-droop': 'wont-lift' },
      'other-or-unclear',
    ],
    [
      'H9 before H4: both eyes and mouth, but the lids will not lift',
      calmAdult,
      { ...bothEyesAndMouth, 'squeeze-or-droop': 'both-kinds' },
      'other-or-unclear',
    ],
    [
      'gritty eyes before H5: hard blinks with an urge',
      calmAdult,
      { ...gritty, ...urge, 'other-tics': 'other-tics-yes' },
      'other-or-unclear',
    ],
    [
      'H5 before H1: an urge and a childhood onset, linked after a palsy',
      calmAdult,
      { ...linked, ...urge, 'onset-age': 'under-18' },
      'tic',
    ],
    [
      'H5 before H4: both eyes and mouth with an urge and other tics',
      calmAdult,
      { ...bothEyesAndMouth, ...urge, 'other-tics': 'other-tics-yes' },
      'tic',
    ],
    [
      'H1 before H2: linked every time and at rest',
      calmAdult,
      { ...linked, 'at-rest': 'also-when-still' },
      'post-paralytic-spasm',
    ],
    [
      'H2 before H4: one side at rest after a palsy, and both eyes close',
      calmAdult,
      { ...atRest, 'eyes-shut': 'both-eyes' },
      'post-paralytic-spasm',
    ],
  ];
  test.each(battles)('%s', (_story, base, changes, first) => {
    expect(outcome(changed(base, changes)).first).toEqual([first]);
  });

  test('spells take the tic away before H5 can fix it', () => {
    const { first, named } = outcome({
      ...calmChild,
      'warning-signs': ['spells'],
      side: 'both-together',
      'how-long': 'months-3-to-12',
    });
    expect(first).not.toContain('tic');
    expect(named).not.toContain('tic');
  });

  test('a palsy under 3 months ago takes the post-paralytic name away before H1 and H2', () => {
    for (const changes of [linked, atRest]) {
      const { named, routes } = outcome(
        changed(calmAdult, { ...changes, 'palsy-when': 'palsy-under-3m' }),
      );
      expect(named).not.toContain('post-paralytic-spasm');
      expect(routes).toContain('new-facial-palsy');
    }
  });
});

describe('what a criterion brings', () => {
  test('H1: post-paralytic, strong', () => {
    expect(outcome(changed(calmAdult, linked))).toMatchObject({
      first: ['post-paralytic-spasm'],
      bands: ['strong'],
    });
  });

  test('H2: both names, never one alone', () => {
    const answers = changed(calmAdult, atRest);
    expect(outcome(answers).bands).toEqual(['two-patterns']);
    for (const setting of settings)
      expect(assess(answers, setting).result.patterns.slice(0, 2)).toEqual([
        { id: 'post-paralytic-spasm', fit: 'partly' },
        { id: 'hemifacial-spasm-primary', fit: 'partly' },
      ]);
  });

  test('H4, H5, H7: at least possible', () => {
    for (const answers of [
      changed(calmAdult, bothEyesAndMouth),
      changed(calmAdult, { ...urge, 'other-tics': 'other-tics-yes' }),
      changed(calmAdult, cheekRipple),
    ])
      for (const band of outcome(answers).bands) expect(['possible', 'strong']).toContain(band);
  });

  test('H8, H9, gritty eyes: "something else" first, unclear, and the door', () => {
    expect(outcome(changed(calmAdult, clamp))).toMatchObject({
      first: ['other-or-unclear'],
      bands: ['unclear'],
      routes: ['hemimasticatory-spasm'],
    });
    expect(outcome(changed(calmAdult, { 'squeeze-or-droop': 'wont-lift' }))).toMatchObject({
      first: ['other-or-unclear'],
      bands: ['unclear'],
      routes: ['lid-opening-or-ptosis'],
    });
    expect(outcome(changed(calmAdult, gritty))).toMatchObject({
      first: ['other-or-unclear'],
      bands: ['unclear'],
      routes: ['eye-surface'],
    });
  });

  test('H10: the drug door; Meige is not fixed, and tic, blepharospasm and Meige are at most possible', () => {
    const sheets: readonly Answers[] = [
      changed(calmAdult, { ...bothEyesAndMouth, ...blocker('weeks-to-months') }),
      changed(calmAdult, {
        ...bothEyesAndMouth,
        'where-now': ['eye-closing'],
        ...blocker('weeks-to-months'),
      }),
      changed(calmChild, blocker('already-stopped')),
    ];
    for (const answers of sheets) {
      const { bands, routes } = outcome(answers);
      expect(bands).not.toContain('strong');
      expect(routes).toContain('drug-induced');
    }
  });

  test('H3: neither one-sided pattern is named when both eyes close together', () => {
    const { named } = outcome(changed(calmAdult, bothEyesAndMouth));
    expect(named).not.toContain('hemifacial-spasm-primary');
    expect(named).not.toContain('post-paralytic-spasm');
  });

  test('H11: a twitch that leaves the eyelid is never called harmless', () => {
    for (const changes of [
      narrowed,
      { 'where-now': ['lid-flicker', 'other-body'], 'eyes-shut': 'neither' },
      { 'movement-kind': 'hard-blinks', 'eyes-shut': 'one-eye' },
    ] as const)
      expect(outcome(changed(calmLid, changes)).named).not.toContain('eyelid-myokymia');
  });

  test('a banned first pattern is not fixed: at 15 both eyes and mouth are not called Meige', () => {
    const { named } = outcome(
      changed(calmAdult, { ...bothEyesAndMouth, 'age-now': 'age-12-17', 'onset-age': undefined }),
    );
    for (const id of ['meige-syndrome', 'blepharospasm'] as const) expect(named).not.toContain(id);
  });
});

describe('names that calm are not added as a lesser fit', () => {
  test('beside a child’s flag, a medicine and new jerks of one side, and nowhere else (C08, D09, E03)', () => {
    expect(notAddedBeside).toEqual({
      RF13: ['tic'],
      RF20: ['tic', 'blepharospasm', 'meige-syndrome'],
      RF33: ['hemifacial-spasm-primary'],
    });
  });
});

describe('what a hard criterion does, and what it cites', () => {
  test('the criteria stand in the order of the documents', () => {
    expect(hardCriteria.map(({ id }) => id)).toEqual(criteriaAsRuled);
  });

  test.each(hardCriteria.map((criterion) => [criterion.id, criterion] as const))(
    '%s bans, fixes, caps and opens what the documents say, on what they cite',
    (id, { id: _, when: __, evidence, ...effect }) => {
      expect(effect).toEqual(effectAsRuled(id));
      expect(['A', 'A*', 'B', 'C']).toContain(evidence.grade);
      expect(evidence.sources ?? []).toEqual(sourcesAsCited[id] ?? []);
    },
  );
});
