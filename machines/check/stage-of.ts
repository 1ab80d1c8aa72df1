import type { SnapshotFrom } from 'xstate';
import type { Stage } from './check-context.ts';
import type { checkMachine } from './check-machine.ts';

/** The stage of a check. `deciding` is passed through, never rested in. */
export const stageOf = ({ value }: SnapshotFrom<typeof checkMachine>): Stage => {
  if (value === 'deciding') throw new Error('The check machine rests where it must decide.');
  return value;
};
