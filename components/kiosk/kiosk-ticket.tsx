'use client';

import { useState } from 'react';
import type { OutboxView } from '../../lib/outbox/outbox-view.ts';
import type { Receipt } from '../../lib/sending/receipt.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import { KioskMessage } from './kiosk-message.tsx';
import styles from './kiosk-ticket.module.css';
import { OutboxState } from './outbox-state.tsx';
import { TicketSlip } from './ticket-slip.tsx';

/**
 * The end at the kiosk: the number, large; or that it waits to be sent, or could not be. The level and
 * the answers are not shown here: others can see the screen (P-33, A-41).
 */
export const KioskTicket = ({
  clinic,
  receipt,
  isFailed,
  outbox,
  onResult,
  onFinished,
}: {
  readonly clinic: string;
  /** Null while it waits. */
  readonly receipt: Receipt | null;
  readonly isFailed: boolean;
  readonly outbox: OutboxView;
  readonly onResult: () => void;
  readonly onFinished: () => void;
}) => {
  const { t } = useWords();
  const [date] = useState(() => new Date());
  const isTrying = receipt === null && !isFailed && outbox.isReached !== false;
  const finish = (
    <div className={styles.actions}>
      <Button onPress={() => window.print()}>
        {t(receipt === null ? 'kiosk:screen.waiting.print' : 'kiosk:screen.ticket.print')}
      </Button>
      <Button look="quiet" onPress={onFinished}>
        {t('kiosk:screen.ticket.finish')}
      </Button>
    </div>
  );
  const slip = <TicketSlip clinic={clinic} ticket={receipt?.ticket ?? null} date={date} />;

  if (isFailed)
    return (
      <KioskMessage key="failed" title={t('kiosk:screen.refused.title')} isSpoken>
        <p>{t('kiosk:screen.refused.body')}</p>
        <Button onPress={onFinished}>{t('kiosk:screen.ticket.finish')}</Button>
      </KioskMessage>
    );
  if (isTrying)
    return (
      <KioskMessage key="sending" title={t('kiosk:screen.sending')} isSpoken>
        <OutboxState view={outbox} />
      </KioskMessage>
    );
  if (receipt === null)
    return (
      <>
        <KioskMessage
          key="waiting"
          title={t('kiosk:screen.waiting.title')}
          isSpoken
          isPrinted={false}
        >
          <p>
            {t(
              outbox.where === 'memory'
                ? 'kiosk:screen.waiting.memory'
                : 'kiosk:screen.waiting.body',
            )}
          </p>
          <p>{t('kiosk:screen.waiting.desk')}</p>
          <OutboxState view={outbox} />
          {finish}
        </KioskMessage>
        {slip}
      </>
    );
  return (
    <>
      <KioskMessage key="ticket" title={t('kiosk:screen.ticket.title')} isSpoken isPrinted={false}>
        <p className={styles.ticket}>{receipt.ticket}</p>
        <p>{t('kiosk:screen.ticket.wait')}</p>
        <p>
          <strong>{t('kiosk:screen.ticket.worse')}</strong>
        </p>
        {finish}
        <div className={styles.result}>
          <Button look="plain" onPress={onResult}>
            {t('kiosk:screen.ticket.result')}
          </Button>
          <p>{t('kiosk:screen.ticket.resultHint')}</p>
        </div>
      </KioskMessage>
      {slip}
    </>
  );
};
