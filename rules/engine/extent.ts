import type { Extent } from '../schema/condition.ts';
import type { Answer } from '../schema/contract.ts';

const eyeItems = ['lid-flicker', 'eye-closing', 'brow'];
const mouthItems = ['cheek', 'mouth-corner', 'chin', 'neck-skin'];
const jawItems = ['jaw', 'tongue-throat', 'head-turn'];

/**
 * Turns the tick list `where-now` into the scored feature `extent`; first match wins (evidence 3.4,
 * as changed by the safety review for twitches that jump between the lids, and by ruling 2).
 * Undefined when nothing usable was ticked.
 */
export const extentOf = (ticks: Answer<'where-now'> | undefined): Extent | undefined => {
  if (ticks === undefined || ticks.length === 0 || ticks.includes('not-sure')) return undefined;
  const hasAny = (items: readonly string[]) => ticks.some((tick) => items.includes(tick));
  const isLidToLid = ticks.every((tick) => tick === 'lid-flicker' || tick === 'moves-around');
  if (ticks.includes('moves-around'))
    return isLidToLid && ticks.includes('lid-flicker') ? 'lid-only' : 'moves-around';
  if (hasAny(jawItems) && hasAny(eyeItems)) return 'eye-and-jaw';
  if (hasAny(eyeItems) && hasAny(mouthItems)) return 'eye-and-mouth';
  if (hasAny(mouthItems) || ticks.includes('jaw') || ticks.includes('tongue-throat'))
    return 'mouth-only';
  if (ticks.includes('eye-closing') || ticks.includes('brow')) return 'eye-area';
  return ticks.includes('lid-flicker') ? 'lid-only' : 'moves-around';
};
