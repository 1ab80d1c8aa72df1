'use client';

import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../../lib/desk/session.ts';
import { staffOwner } from '../../../lib/outbox/staff-owner.ts';
import { useOutbox, useOutboxView } from '../../kiosk/use-outbox.ts';
import { useWords } from '../../words-provider.tsx';
import { useDeskApi } from '../desk-api.tsx';
import { FailedItems } from './failed-items.tsx';

/**
 * The outbox of whoever is signed in, on a page that files nothing itself: it goes on sending there,
 * and says so for as long as something waits or could not be sent.
 */
export const DeskOutbox = () => {
  const { t } = useWords();
  const { isTraining } = useDeskApi();
  const { data: session } = useQuery(sessionQuery);
  const outbox = useOutbox(session === undefined || isTraining ? null : staffOwner(session));
  const view = useOutboxView(outbox);
  return (
    <>
      {view.waiting > 0 && (
        <p role="status">{t('desk:outbox.waiting', { count: String(view.waiting) })}</p>
      )}
      <FailedItems outbox={outbox} view={view} />
    </>
  );
};
