import type { IntakeRow } from '../api/intake.ts';
import type { IntakeStatus } from './intake.ts';

/** What is shown of the queue; empty text and null mean "everything". */
export interface QueueFilter {
  readonly ticket: string;
  readonly status: IntakeStatus | 'open' | 'all';
  readonly department: string | null;
  readonly lang: string | null;
}

/** What a desk sees first: everybody who is still here. */
export const everybodyHere: QueueFilter = {
  ticket: '',
  status: 'open',
  department: null,
  lang: null,
};

/** Whether somebody still has to take note of a red flag of somebody who is still here. */
export const needsAttention = ({ flags, acknowledged, status }: IntakeRow): boolean =>
  flags.length > 0 && !acknowledged && (status === 'waiting' || status === 'called');

const isOpen = ({ status }: IntakeRow): boolean => status === 'waiting' || status === 'called';

const matches = (filter: QueueFilter, row: IntakeRow): boolean =>
  (filter.status === 'all' ||
    (filter.status === 'open' ? isOpen(row) : row.status === filter.status)) &&
  (filter.department === null || row.department === filter.department) &&
  (filter.lang === null || row.lang === filter.lang) &&
  row.ticket.includes(filter.ticket.trim().toUpperCase());

/** The parts of the queue, in the order on screen. */
export const queueParts = ['attention', 'waiting', 'called', 'done'] as const;
export type QueuePart = (typeof queueParts)[number];

const partOf = (row: IntakeRow): QueuePart => {
  if (needsAttention(row)) return 'attention';
  return row.status === 'waiting' || row.status === 'called' ? row.status : 'done';
};

/**
 * The queue in its parts. Red flags that nobody has taken note of are pinned above everything and
 * pass every filter, so that no filter can hide one (H15). Within a part the server's order stays.
 */
export const groupQueue = (
  rows: readonly IntakeRow[],
  filter: QueueFilter,
): readonly { readonly part: QueuePart; readonly rows: readonly IntakeRow[] }[] =>
  queueParts
    .map((part) => ({
      part,
      rows: rows.filter(
        (row) => partOf(row) === part && (part === 'attention' || matches(filter, row)),
      ),
    }))
    .filter(({ rows: some }) => some.length > 0);
