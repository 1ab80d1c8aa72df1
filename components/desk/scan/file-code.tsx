'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../../../lib/desk/session.ts';
import type { HandedOver } from '../../../lib/handover/handed-over.ts';
import { staffOwner } from '../../../lib/outbox/staff-owner.ts';
import { submissionOf } from '../../../lib/sending/submission.ts';
import { dateOfDay } from '../../handover/origin-banner.tsx';
import { OutboxState } from '../../kiosk/outbox-state.tsx';
import { useOutbox, useOutboxView } from '../../kiosk/use-outbox.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words-provider.tsx';
import { FailedItems } from '../outbox/failed-items.tsx';

/** Noon of the day in the code, which is all it says of the time; never later than now. */
const collectedAt = ({ day }: HandedOver, now: Date): Date | null => {
  if (day === null) return null;
  const noon = new Date(dateOfDay(day).setHours(12));
  return noon < now ? noon : now;
};

/**
 * Puts the answers of a code into the clinic's queue, for staff who are signed in. They go through the
 * outbox, so that a lost network neither loses nor doubles them; the server assesses them itself.
 */
export const FileCode = ({ handedOver }: { readonly handedOver: HandedOver }) => {
  const { t, locale } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const outbox = useOutbox(session === undefined ? null : staffOwner(session));
  const waiting = useOutboxView(outbox);
  const [key, setKey] = useState<string | null>(null);

  if (session === undefined)
    return (
      <p>
        {t('handover:file.signedOut')}{' '}
        <a href={`/${locale}/desk/sign-in`}>{t('handover:file.signIn')}</a>
      </p>
    );
  const file = async () => {
    if (outbox === null) return;
    const submission = submissionOf(handedOver, {
      clinic: session.clinic.slug,
      lang: handedOver.locale,
      source: 'code',
      consent: null,
      now: collectedAt(handedOver, new Date()),
    });
    setKey(submission.key);
    if ((await outbox.queue(submission)) === 'full') setKey(null);
  };
  const receipt = key === null ? null : (outbox?.receiptOf(key) ?? null);
  const isRefused = waiting.failed.some(({ id }) => id === key);
  return (
    <>
      {key === null && <Button onPress={file}>{t('handover:file.file')}</Button>}
      <p role="status">
        {receipt !== null && t('handover:file.ticket', { ticket: receipt.ticket })}
        {key !== null &&
          receipt === null &&
          t(isRefused ? 'kiosk:interview.refused' : 'kiosk:interview.waiting')}
      </p>
      <OutboxState view={waiting} />
      <FailedItems outbox={outbox} view={waiting} />
    </>
  );
};
