import type { QuestionId } from '../../../rules/schema/contract.ts';
import { effectiveValue } from './reference.ts';

/** What one sheet says, in the words of the rulings. */
export const readSheet = (answers: object) => {
  const value = (id: QuestionId | 'extent') => effectiveValue(answers, id);
  const is = (id: QuestionId | 'extent', ...options: readonly string[]) =>
    options.includes(String(value(id)));
  const ticked = (id: QuestionId, ...options: readonly string[]) =>
    ((value(id) ?? []) as readonly string[]).some((tick) => options.includes(tick));
  const unknown = (id: QuestionId | 'extent') => {
    const said = value(id);
    return said === undefined || said === 'not-sure' || said[0] === 'not-sure';
  };
  const places = [...((value('where-now') ?? []) as readonly string[])].sort().join();
  const eyelidOnly = places === 'lid-flicker' || places === 'lid-flicker,moves-around';
  const under18 = is('age-now', 'under-4', 'under-12', 'age-12-17');
  const under2 = is('how-long', 'under-2-weeks');
  const under12 = is('how-long', 'under-2-weeks', 'weeks-2-to-12');
  const howLongUnknown = unknown('how-long');
  const oneSide = is('side', 'left', 'right');
  return {
    is,
    ticked,
    unknown,
    eyelidOnly,
    beyondEyelid: !eyelidOnly,
    under18,
    /** "Under 18, or age unknown with an onset under 18." */
    child: under18 || (unknown('age-now') && is('onset-age', 'under-18')),
    under2,
    under12,
    under2OrUnknown: under2 || howLongUnknown,
    under12OrUnknown: under12 || howLongUnknown,
    oneSide,
    oneSideOrUnknown: oneSide || unknown('side'),
    worse: is('course', 'worse-or-spreading'),
    jawTongueNeck: ticked('where-now', 'jaw', 'tongue-throat', 'head-turn'),
    bothEyes: is('eyes-shut', 'both-eyes'),
    knownTic:
      is('urge-hold', 'urge-and-can-hold') &&
      (is('onset-age', 'under-18') || is('other-tics', 'other-tics-yes')),
    sureTic:
      is('movement-kind', 'on-purpose-look', 'hard-blinks') &&
      (is('other-tics', 'other-tics-yes') || is('course', 'changes-kind')) &&
      !is('course', 'worse-or-spreading', 'not-sure') &&
      !unknown('course'),
    narrowedLid:
      is('extent', 'eye-area') &&
      !ticked('where-now', 'brow', 'other-body') &&
      is('eyes-shut', 'neither') &&
      under12,
  };
};

/** One sheet in the words of the rulings. */
export type SheetRead = ReturnType<typeof readSheet>;
