'use client';

import type { OutboxView } from '../../lib/outbox/outbox-view.ts';
import { useWords } from '../words-provider.tsx';
import styles from './outbox-state.module.css';

const Shape = ({ state }: { readonly state: 'sent' | 'waiting' | 'failed' }) => {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {state === 'sent' && <path d="m2.5 8.5 3.5 3.5 7.5-8" {...line} />}
      {state === 'waiting' && (
        <>
          <circle cx="8" cy="8" r="6.2" {...line} />
          <path d="M8 4.5V8l2.5 2" {...line} />
        </>
      )}
      {state === 'failed' && <path d="M8 1.5 15 14.5H1zM8 6v4M8 12v1" {...line} />}
    </svg>
  );
};

/** Sent, waiting to send, or failed: in words and a shape, with what the device cannot promise. */
export const OutboxState = ({ view }: { readonly view: OutboxView }) => {
  const { t } = useWords();
  const { waiting, failed, others, where, isFull, isNearlyFull } = view;
  const state = failed.length > 0 ? 'failed' : waiting > 0 ? 'waiting' : 'sent';
  return (
    <div className={styles.outbox} role="status">
      <p className={styles.state} data-state={state}>
        <Shape state={state} />
        {state === 'failed' && t('kiosk:outbox.failed', { count: String(failed.length) })}
        {state === 'waiting' && t('kiosk:outbox.waiting', { count: String(waiting) })}
        {state === 'sent' && t('kiosk:outbox.sent')}
      </p>
      {state === 'failed' && waiting > 0 && (
        <p>{t('kiosk:outbox.waiting', { count: String(waiting) })}</p>
      )}
      {failed.some(({ failure }) => failure.kind === 'expired') && (
        <p>{t('kiosk:outbox.expired')}</p>
      )}
      {where === 'memory' && waiting > 0 && <p>{t('kiosk:outbox.memory')}</p>}
      {others > 0 && <p>{t('kiosk:outbox.others', { count: String(others) })}</p>}
      {isFull && <p>{t('kiosk:outbox.full')}</p>}
      {!isFull && isNearlyFull && <p>{t('kiosk:outbox.nearlyFull')}</p>}
    </div>
  );
};
