'use client';

import { useSyncExternalStore } from 'react';
import { useWords } from '../words-provider.tsx';
import styles from './full-page-link.module.css';

const never = () => () => {};

/**
 * The way to the check on a page of its own. The address is part of the link, because a sandbox may
 * leave the link dead without a word; it can be typed then.
 */
export const FullPageLink = ({ isUrgent = false }: { readonly isUrgent?: boolean }) => {
  const { t, locale } = useWords();
  const host = useSyncExternalStore(
    never,
    () => window.location.host,
    () => '',
  );
  return (
    <a
      className={isUrgent ? `${styles.link} ${styles.urgent}` : styles.link}
      href={`/${locale}`}
      target="_blank"
      rel="noopener"
    >
      {t('embed:fullPage')} <span className={styles.address}>{`${host}/${locale}`}</span>
    </a>
  );
};
