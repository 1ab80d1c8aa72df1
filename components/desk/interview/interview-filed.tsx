'use client';

import { useState } from 'react';
import type { OutboxView } from '../../../lib/outbox/outbox-view.ts';
import type { Receipt } from '../../../lib/sending/receipt.ts';
import type { Urgency } from '../../../rules/schema/urgency.ts';
import { OutboxState } from '../../kiosk/outbox-state.tsx';
import { TicketSlip } from '../../kiosk/ticket-slip.tsx';
import { useNumbers } from '../../place/use-numbers.ts';
import { careLevels } from '../../result/care-level.ts';
import { CareCard } from '../../ui/care-card.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './interview-filed.module.css';
import { ForPatient } from './patient-words.tsx';
import { PressKey } from './press-key.tsx';
import { useKeys } from './use-keys.ts';

const Heading = ({ urgency }: { readonly urgency: Urgency }) => {
  const { say } = useWords();
  return say(`results:urgency.${urgency}.heading`, [], useNumbers());
};

/** The end of the interview: the ticket, how soon, and what can be printed. */
export const InterviewFiled = ({
  urgency,
  receipt,
  isFailed,
  outbox,
  clinic,
  hasKeys,
  onNote,
  onNext,
}: {
  readonly urgency: Urgency;
  /** Null while it waits to be sent. */
  readonly receipt: Receipt | null;
  readonly isFailed: boolean;
  readonly outbox: OutboxView;
  readonly clinic: string;
  readonly hasKeys: boolean;
  readonly onNote: () => void;
  readonly onNext: () => void;
}) => {
  const { t } = useWords();
  const [date] = useState(() => new Date());
  const print = () => window.print();
  useKeys({ Enter: onNext, t: print, v: onNote }, hasKeys);
  return (
    <>
      <div className={`${styles.filed} screen-only`}>
        <div role="status">
          {receipt === null ? (
            <p className={styles.waiting}>
              {t(isFailed ? 'kiosk:interview.refused' : 'kiosk:interview.waiting')}
            </p>
          ) : (
            <>
              <p>{t('kiosk:interview.ticket')}</p>
              <p className={styles.ticket}>{receipt.ticket}</p>
            </>
          )}
        </div>
        <CareCard
          level={careLevels[urgency]}
          levelName={t(`results:urgency.${urgency}.prefix`)}
          heading={<Heading urgency={urgency} />}
        >
          <ForPatient className={styles.patient}>
            <Heading urgency={urgency} />
          </ForPatient>
          <p>{t('kiosk:slip.limit')}</p>
        </CareCard>
        <OutboxState view={outbox} />
        <div className={styles.actions}>
          <PressKey name="Enter" look="main" onPress={onNext}>
            {t('kiosk:interview.next')}
          </PressKey>
          <PressKey name="t" onPress={print}>
            {t('kiosk:interview.printTicket')}
          </PressKey>
          <PressKey name="v" onPress={onNote}>
            {t('kiosk:interview.note')}
          </PressKey>
        </div>
      </div>
      <ForPatient>
        <TicketSlip clinic={clinic} ticket={receipt?.ticket ?? null} date={date} />
      </ForPatient>
    </>
  );
};
