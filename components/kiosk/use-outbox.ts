'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { openDeviceOutbox } from '../../lib/outbox/device-outbox.ts';
import type { Outbox } from '../../lib/outbox/live-outbox.ts';
import { emptyView, type OutboxView } from '../../lib/outbox/outbox-view.ts';

const never = () => () => {};

/**
 * The outbox of this device for an owner; null while nobody is known or it is being opened. Closed
 * with the page; what waits stays on the device.
 *
 * @param owner `staff:<id>` or `kiosk:<id>`
 */
export const useOutbox = (owner: string | null): Outbox | null => {
  const [opened, setOpened] = useState<{ readonly owner: string; readonly outbox: Outbox } | null>(
    null,
  );
  useEffect(() => {
    if (owner === null) return;
    let isGone = false;
    let mine: Outbox | null = null;
    void openDeviceOutbox(owner).then((outbox) => {
      if (isGone) return outbox.close();
      mine = outbox;
      setOpened({ owner, outbox });
    });
    return () => {
      isGone = true;
      mine?.close();
    };
  }, [owner]);
  return opened !== null && opened.owner === owner ? opened.outbox : null;
};

/** What the outbox shows now. */
export const useOutboxView = (outbox: Outbox | null): OutboxView =>
  useSyncExternalStore(
    outbox?.subscribe ?? never,
    () => outbox?.getSnapshot() ?? emptyView,
    () => emptyView,
  );
