'use client';

import { type KeyboardEvent, useCallback, useLayoutEffect, useRef } from 'react';
import type { IntakeRow } from '../../../lib/api/intake.ts';
import type { QueuePart } from '../../../lib/desk/queue-groups.ts';
import { minutesSince } from '../../../lib/desk/server-clock.ts';
import { useWords } from '../../words-provider.tsx';
import { useServerNow } from '../use-server-now.ts';
import { commandOf, type QueueCommand } from './queue-keys.ts';
import { QueueRow } from './queue-row.tsx';
import styles from './queue-table.module.css';

const columns = [
  'ticket',
  'urgency',
  'waiting',
  'fits',
  'flags',
  'lang',
  'status',
  'department',
] as const;

/** Where a key leads from a line; null where it leads nowhere. */
const lineAfter = (command: QueueCommand, at: number, count: number): number | null => {
  switch (command) {
    case 'up':
      return Math.max(0, at - 1);
    case 'down':
      return Math.min(count - 1, at + 1);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    default:
      return null;
  }
};

/**
 * The queue as a grid with one stop for the Tab key: from line to line by the arrow keys, one key
 * for each thing to do. Focus moves only when somebody moves it.
 */
export const QueueTable = ({
  groups,
  current,
  hasSingles,
  departmentName,
  onCurrent,
  onCommand,
}: {
  readonly groups: readonly { readonly part: QueuePart; readonly rows: readonly IntakeRow[] }[];
  /** The chosen line, null when there is none. */
  readonly current: IntakeRow | null;
  readonly hasSingles: boolean;
  readonly departmentName: (id: string | null) => string | null;
  readonly onCurrent: (id: string) => void;
  readonly onCommand: (command: QueueCommand, row: IntakeRow) => void;
}) => {
  const { t } = useWords();
  const table = useRef<HTMLTableElement>(null);
  const now = useServerNow();
  const order = groups.flatMap(({ rows }) => rows);
  const focused = useRef<string | null>(null);
  // A line that moves to another part of the list is built anew and drops the focus it had.
  useLayoutEffect(() => {
    if (focused.current !== null && document.activeElement === document.body)
      table.current?.querySelector<HTMLElement>(`[data-id="${focused.current}"]`)?.focus();
  });
  const focusLine = useCallback((id: string) => {
    table.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  }, []);
  const press = (event: KeyboardEvent) => {
    const command = commandOf(event, hasSingles);
    if (command === null || current === null) return;
    event.preventDefault();
    const next = lineAfter(command, order.indexOf(current), order.length);
    if (next === null) return onCommand(command, current);
    const id = order[next]?.id;
    if (id !== undefined) focusLine(id);
  };
  return (
    <table
      ref={table}
      className={styles.table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table may be a grid (ARIA in HTML)
      role="grid"
      aria-rowcount={order.length + groups.length + 1}
      onKeyDown={press}
      onFocus={({ target }) => {
        focused.current = target.closest<HTMLElement>('[data-id]')?.dataset.id ?? null;
      }}
      onBlur={({ target }) => {
        if (target.isConnected) focused.current = null;
      }}
      onClick={({ target }) => {
        const line = (target as Element).closest<HTMLElement>('[data-id]');
        line?.focus({ preventScroll: true });
      }}
    >
      <caption className={styles.caption}>{t('desk:queue.caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={styles[column]}
              {...(column === 'urgency' ? { 'aria-sort': 'descending' as const } : {})}
            >
              {t(`desk:queue.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ part, rows }) => (
        <tbody key={part} data-part={part}>
          <tr className={styles.part}>
            <th scope="rowgroup" colSpan={columns.length}>
              {t(`desk:queue.parts.${part}`, { count: String(rows.length) })}
            </th>
          </tr>
          {rows.map((row) => (
            <QueueRow
              key={row.id}
              row={row}
              minutes={now === null ? null : minutesSince(row.receivedAt, now)}
              department={departmentName(row.department)}
              isCurrent={row.id === current?.id}
              onCurrent={onCurrent}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
};
