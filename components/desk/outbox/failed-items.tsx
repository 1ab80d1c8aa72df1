'use client';

import { useState } from 'react';
import { timeOfDay } from '../../../lib/desk/clinic-time.ts';
import type { Outbox } from '../../../lib/outbox/live-outbox.ts';
import type { OutboxView } from '../../../lib/outbox/outbox-view.ts';
import type { FailedItem } from '../../../machines/outbox/outbox-context.ts';
import { useWords } from '../../words-provider.tsx';
import { DeskButton } from '../desk-button.tsx';
import styles from './failed-items.module.css';

/** The clock of this device, which stamped them. */
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const reasonOf = ({ failure }: FailedItem): string =>
  failure.kind === 'refused' && failure.isOutdated ? 'outdated' : failure.kind;

/**
 * What could not be sent from this desk, each with its reason, and what to do about it. Something that
 * the server refused can be sent again, or discarded with a second press; what is gone already is only
 * put out of sight.
 */
export const FailedItems = ({
  outbox,
  view: { failed },
}: {
  readonly outbox: Pick<Outbox, 'retry' | 'discard'> | null;
  readonly view: Pick<OutboxView, 'failed'>;
}) => {
  const { t, locale } = useWords();
  const [sure, setSure] = useState<string | null>(null);
  if (outbox === null || failed.length === 0) return null;
  const isRefused = ({ failure }: FailedItem) => failure.kind === 'refused';
  const discard = (item: FailedItem) => {
    if (isRefused(item) && sure !== item.id) return setSure(item.id);
    setSure(null);
    outbox.discard(item.id);
  };
  return (
    <section className={`${styles.failed} screen-only`} aria-label={t('desk:outbox.title')}>
      <h2>{t('desk:outbox.title')}</h2>
      <ul className={styles.items}>
        {failed.map((item) => (
          <li key={item.id}>
            <p>
              {t('desk:outbox.kept', { time: timeOfDay(item.keptAt, locale, ownZone()) })}{' '}
              {t(`desk:outbox.${reasonOf(item)}`, {
                status: item.failure.kind === 'refused' ? String(item.failure.status) : '',
              })}
            </p>
            <DeskButton onPress={() => discard(item)}>
              {t(
                isRefused(item)
                  ? `desk:outbox.${sure === item.id ? 'discardSure' : 'discard'}`
                  : 'desk:outbox.dismiss',
              )}
            </DeskButton>
          </li>
        ))}
      </ul>
      {failed.some(isRefused) && (
        <>
          <DeskButton look="main" onPress={outbox.retry}>
            {t('desk:outbox.retry')}
          </DeskButton>
          <p className={styles.hint}>{t('desk:outbox.hint')}</p>
        </>
      )}
    </section>
  );
};
