import type { IntakeRow } from '../api/intake.ts';

/** What has come into the queue since it was last looked at. */
export interface Arrivals {
  readonly all: readonly IntakeRow[];
  /** Those for which the desk may make a sound: an emergency, or to be seen today. */
  readonly urgent: readonly IntakeRow[];
}

const isLoud = ({ urgency }: IntakeRow): boolean =>
  urgency === 'emergency-now' || urgency === 'same-day';

/**
 * Who is new or has become urgent. The first look at a queue brings nobody: it was there before.
 *
 * @param before null at the first look
 */
export const arrivalsSince = (
  before: readonly IntakeRow[] | null,
  now: readonly IntakeRow[],
): Arrivals => {
  if (before === null) return { all: [], urgent: [] };
  const known = new Map(before.map((row) => [row.id, row]));
  const isNew = ({ id }: IntakeRow): boolean => !known.has(id);
  const became = (row: IntakeRow): boolean => {
    const old = known.get(row.id);
    return isLoud(row) && (old === undefined || !isLoud(old));
  };
  const open = now.filter(({ status }) => status === 'waiting' || status === 'called');
  return { all: open.filter(isNew), urgent: open.filter(became) };
};
