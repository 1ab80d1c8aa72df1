import { describe, expect, test } from 'vitest';
import { factsOf } from '../../rules/engine/facts.ts';
import type { Answer, Answers } from '../../rules/schema/contract.ts';

describe('a flicker of the eyelid alone leaves the eye open and began at the eye (ruling 2)', () => {
  const kinds: readonly [Answer<'movement-kind'> | undefined, boolean][] = [
    ['ripple', true],
    ['quick-jerks', true],
    ['not-sure', true],
    [undefined, true],
    ['jerks-then-squeeze', false],
    ['hard-blinks', false],
    ['on-purpose-look', false],
    ['constant-pull', false],
  ];
  test.each(kinds)('its kind: %s', (kind, isFixed) => {
    const sheet: Answers = {
      'where-now': ['lid-flicker'],
      ...(kind === undefined ? {} : { 'movement-kind': kind }),
    };
    expect(factsOf(sheet).derived).toEqual({
      'eyes-shut': isFixed ? 'neither' : undefined,
      'first-area': isFixed ? 'eye-first' : undefined,
      'onset-age': undefined,
    });
  });

  const places: readonly [Answer<'where-now'>, boolean][] = [
    [['lid-flicker', 'moves-around'], true],
    [['moves-around'], false],
    [['lid-flicker', 'other-body'], false],
    [['lid-flicker', 'brow'], false],
  ];
  test.each(places)('its place: %j', (place, isFixed) => {
    const { derived } = factsOf({ 'where-now': place, 'movement-kind': 'ripple' });
    expect(derived['eyes-shut']).toBe(isFixed ? 'neither' : undefined);
  });
});
