import { Refusal } from '../../lib/api/problem.ts';
import type { Actor } from '../staff/actor.ts';
import { add } from '../telemetry/telemetry.ts';

/**
 * As many streams as one account may hold open on one process. Each tab of the desk holds one; more
 * than this is a fault or somebody who wants to hold them all.
 */
export const mostStreams = 64;

const open = new Map<string, number>();

const keyOf = (actor: Actor): string => {
  if (actor.kind === 'staff') return actor.staffId;
  return actor.kind === 'kiosk' ? actor.kioskId : '';
};

/**
 * Counts one more stream of whoever asks.
 *
 * @returns how to count it no more; doing so twice counts once
 * @throws Refusal 429 when they hold as many as fit; the list can be asked for all the same
 */
export const holdStream = (actor: Actor): (() => void) => {
  const key = keyOf(actor);
  const count = open.get(key) ?? 0;
  if (count >= mostStreams)
    throw new Refusal(429, {
      path: '',
      code: 'too-many-streams',
      message: `More than ${mostStreams} streams of one account are open. Close some, or ask for the list.`,
    }).withHeaders({ 'retry-after': '30' });
  open.set(key, count + 1);
  add('facewise.streams.open', 1);
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    add('facewise.streams.open', -1);
    const left = (open.get(key) ?? 1) - 1;
    if (left === 0) open.delete(key);
    else open.set(key, left);
  };
};
