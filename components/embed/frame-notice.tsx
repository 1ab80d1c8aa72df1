'use client';

import { useWords } from '../words-provider.tsx';
import styles from './frame-notice.module.css';
import { FullPageLink } from './full-page-link.tsx';

/** Above everything, and always in sight: the frame is too small for the check, or cuts off what matters. */
export const FrameNotice = ({
  reason,
  isKiosk,
}: {
  readonly reason: 'small' | 'cut';
  readonly isKiosk: boolean;
}) => {
  const { t } = useWords();
  return (
    <aside className={styles.notice} aria-label={t('embed:notice')}>
      <p>{t(`embed:reasons.${reason}`)}</p>
      {!isKiosk && <FullPageLink isUrgent />}
    </aside>
  );
};
