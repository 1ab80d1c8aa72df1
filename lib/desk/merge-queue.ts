import { urgencies } from '../../rules/schema/urgency.ts';
import type { IntakeList, IntakeRow } from '../api/intake.ts';

/** Most urgent first, then in the order of arrival at the server. The device's clock has no say. */
const byUrgencyThenArrival = (a: IntakeRow, b: IntakeRow): number =>
  urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || a.sequence - b.sequence;

/** Of two states of one intake the later one: an answer can overtake another on its way. */
const later = (known: IntakeRow | undefined, told: IntakeRow): IntakeRow =>
  known !== undefined && known.version > told.version ? known : told;

/**
 * The queue after news. `news` holds every intake that changed since `known` was told, so that the
 * result is what the server would tell now.
 */
export const mergeQueue = (known: IntakeList, news: IntakeList): IntakeList => {
  const before = new Map(known.intakes.map((row) => [row.id, row]));
  const replaced = new Set([...news.intakes.map(({ id }) => id), ...news.removed]);
  return {
    revision: Math.max(known.revision, news.revision),
    removed: [],
    more: known.more,
    intakes: [
      ...known.intakes.filter(({ id }) => !replaced.has(id)),
      ...news.intakes.map((row) => later(before.get(row.id), row)),
    ].sort(byUrgencyThenArrival),
  };
};

/** The queue with one intake as it is after a change from this page, before the server tells of it. */
export const withRow = (known: IntakeList, row: IntakeRow): IntakeList =>
  mergeQueue(known, { revision: known.revision, intakes: [row], removed: [], more: known.more });
