import type { Witness } from '../../rules/schema/contract.ts';
import type { Mode } from '../../rules/schema/mode.ts';
import { type CheckContext, type Stage, stages } from './check-context.ts';
import { isConsistent } from './is-consistent.ts';
import type { CheckKnowledge } from './knowledge.ts';

/**
 * A check at rest, as plain JSON. It names the rules it was made with and is restored by no others.
 * Version 1 did not know how much was asked; it is refused, never read as if it did.
 */
export type CheckSnapshot = { readonly version: 2; readonly stage: Stage } & CheckContext;

/** Why nothing was restored. Nothing is repaired: a check is restored whole or not at all. */
export type SnapshotRefusal =
  | 'not-a-snapshot'
  | 'other-version'
  | 'other-rules'
  | 'not-a-sheet'
  | 'inconsistent';

export type RestoredCheck =
  | { readonly ok: true; readonly stage: Stage; readonly context: CheckContext }
  | { readonly ok: false; readonly reason: SnapshotRefusal };

/** The snapshot of a check. */
export const toSnapshot = (stage: Stage, context: CheckContext): CheckSnapshot => ({
  version: 2,
  stage,
  ...context,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = (value: unknown, known: readonly unknown[]): boolean => known.includes(value);

const modes = ['short', 'full'] as const satisfies readonly Mode[];
const witnesses = ['self', 'other', 'both', 'disagree'] as const satisfies readonly Witness[];

/** The shape of everything beside the rules and the answers; whether it fits them is asked later. */
const hasShape = (input: Readonly<Record<string, unknown>>): boolean => {
  const { stage, skipped, witness, subject, mode, at, acknowledged } = input;
  return (
    Object.keys(input).length === 10 &&
    isOneOf(stage, stages) &&
    isOneOf(subject, ['self', 'other']) &&
    isOneOf(mode, modes) &&
    (at === null || typeof at === 'string') &&
    [skipped, acknowledged].every(
      (list) => Array.isArray(list) && list.every((id) => typeof id === 'string'),
    ) &&
    isRecord(witness) &&
    Object.values(witness).every((value) => isOneOf(value, witnesses))
  );
};

/**
 * Reads what claims to be a snapshot: a parsed value from a storage that anybody may have written to.
 * Refuses another version, other rules, a sheet that the rules refuse, and a check that the machine
 * could not have come to with these rules.
 */
export const fromSnapshot = (input: unknown, knowledge: CheckKnowledge): RestoredCheck => {
  const refuse = (reason: SnapshotRefusal) => ({ ok: false, reason }) as const;
  if (!isRecord(input)) return refuse('not-a-snapshot');
  if (input.version !== 2) return refuse('other-version');
  const { rules } = input;
  if (
    !isRecord(rules) ||
    rules.version !== knowledge.rules.version ||
    rules.hash !== knowledge.rules.hash
  )
    return refuse('other-rules');
  const answers = knowledge.readSheet(input.answers);
  if (answers === null) return refuse('not-a-sheet');
  if (!hasShape(input)) return refuse('not-a-snapshot');
  const { version: _, stage, ...context } = input as unknown as CheckSnapshot;
  return isConsistent(knowledge, stage, context)
    ? { ok: true, stage, context }
    : refuse('inconsistent');
};
