'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { IntakeRow } from '../../../lib/api/intake.ts';
import type { IntakeChange } from '../../../lib/api/intake-change.ts';
import { Refused } from '../../../lib/desk/fetch-json.ts';
import { canMove } from '../../../lib/desk/possible-moves.ts';
import {
  everybodyHere,
  groupQueue,
  needsAttention,
  type QueueFilter,
} from '../../../lib/desk/queue-groups.ts';
import { beginTraining } from '../../../lib/desk/training-mode.ts';
import { useWords } from '../../words-provider.tsx';
import { useClinic, useDepartmentName, useDeskApi } from '../desk-api.tsx';
import { DeskButton } from '../desk-button.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskOutbox } from '../outbox/desk-outbox.tsx';
import { hasSingleKeys, onSingleKeys } from '../single-keys.ts';
import { useChangeIntake } from '../use-change-intake.ts';
import { useDeskTitle } from '../use-desk-title.ts';
import { useLiveQueue } from '../use-live-queue.ts';
import { useNotedPrint } from '../use-noted-print.ts';
import { intakePath } from './intake-path.ts';
import { KeyHelp } from './key-help.tsx';
import { QueueBar } from './queue-bar.tsx';
import { QueueFilters } from './queue-filters.tsx';
import type { QueueCommand } from './queue-keys.ts';
import { QueueNotices } from './queue-notices.tsx';
import styles from './queue-page.module.css';
import { QueueTable } from './queue-table.tsx';
import { TicketSlip } from './ticket-slip.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useChime } from './use-chime.ts';
import { useNotice } from './use-notice.ts';

const none: readonly IntakeRow[] = [];

/** Who is waiting, the most urgent first, and what can be done about each. */
export const QueuePage = () => {
  const { t, locale } = useWords();
  const router = useRouter();
  const api = useDeskApi();
  const clinic = useClinic();
  const queue = useLiveQueue();
  const change = useChangeIntake();
  const chime = useChime();
  const { notice, say, sayFault } = useNotice();
  const hasSingles = useSyncExternalStore(onSingleKeys, hasSingleKeys, () => true);
  const [filter, setFilter] = useState<QueueFilter>(everybodyHere);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [showsHelp, setShowsHelp] = useState(false);
  const arrived = useArrivals(queue.data?.intakes, chime.ring);

  const rows = queue.data?.intakes ?? none;
  const groups = useMemo(() => groupQueue(rows, filter), [rows, filter]);
  const shown = groups.flatMap((group) => group.rows);
  const current = shown.find(({ id }) => id === currentId) ?? shown[0] ?? null;
  useNotedPrint(current?.id ?? null, 'ticket');
  const isGone = queue.isError && !(queue.error instanceof Refused);
  const departments = (clinic?.departments ?? []).map(({ id, name }) => ({
    id,
    name: name[locale],
  }));
  const departmentName = useDepartmentName();
  useDeskTitle(t('desk:queue.title'), rows.filter(needsAttention).length);

  const doChange = (row: IntakeRow, wanted: IntakeChange) => {
    const { kind } = wanted;
    change.mutate(
      { id: row.id, version: row.version, change: wanted },
      {
        onSuccess: () => say(t(`desk:queue.done.${kind}`, { ticket: row.ticket })),
        onError: (error) => sayFault(error, row.ticket),
      },
    );
  };
  const doCommand = (command: QueueCommand, row: IntakeRow) => {
    switch (command) {
      case 'open':
        return router.push(intakePath(locale, row.id));
      case 'call':
      case 'uncall':
      case 'acknowledge':
        return isGone || !canMove(command, row) ? undefined : doChange(row, { kind: command });
      case 'reprint':
        return window.print();
      case 'help':
        return setShowsHelp(true);
      default:
        return undefined;
    }
  };

  return (
    <DeskFrame
      title={t('desk:queue.title')}
      actions={
        <div className={styles.actions}>
          <DeskButton isPressed={chime.isOn} onPress={chime.toggle}>
            {t(chime.isOn ? 'desk:sound.on' : 'desk:sound.off')}
          </DeskButton>
          <DeskButton keyName={hasSingles ? '?' : undefined} onPress={() => setShowsHelp(true)}>
            {t('desk:keys.help')}
          </DeskButton>
          <Link className={styles.link} href={`/${locale}/desk/display`} prefetch={false}>
            {t('desk:display.open')}
          </Link>
          {!api.isTraining && (
            <DeskButton look="plain" onPress={() => void beginTraining()}>
              {t('desk:training.begin')}
            </DeskButton>
          )}
        </div>
      }
    >
      <p className={styles.limit}>{t('desk:limit')}</p>
      <DeskOutbox />
      <QueueFilters filter={filter} departments={departments} onFilter={setFilter} />
      <QueueNotices
        query={queue}
        notice={notice}
        arrived={arrived}
        isEmpty={shown.length === 0}
        isFiltered={rows.length > 0}
        timeZone={clinic?.timeZone}
      />
      {shown.length > 0 && (
        <QueueTable
          groups={groups}
          current={current}
          hasSingles={hasSingles}
          departmentName={departmentName}
          onCurrent={setCurrentId}
          onCommand={doCommand}
        />
      )}
      {current !== null && (
        <>
          <QueueBar
            row={current}
            departments={departments}
            hasSingles={hasSingles}
            isReadOnly={isGone}
            onChange={doChange}
            onReprint={() => window.print()}
          />
          {clinic !== undefined && <TicketSlip row={current} clinic={clinic} />}
        </>
      )}
      {showsHelp && <KeyHelp hasSingles={hasSingles} onClose={() => setShowsHelp(false)} />}
    </DeskFrame>
  );
};
