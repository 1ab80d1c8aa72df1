'use client';

import { useEffect, useRef, useState } from 'react';
import type { StaffLink } from '../../../lib/api/staff-member.ts';
import { useWords } from '../../words-provider.tsx';
import linkStyles from './one-time-link.module.css';
import styles from './settings.module.css';
import { timeWords } from './time-words.ts';

/** A link to hand over: made here from the address of this page, shown once. */
export const OneTimeLink = ({
  link,
  name,
  onClose,
}: {
  readonly link: StaffLink;
  readonly name: string;
  readonly onClose: () => void;
}) => {
  const { t, locale } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const address = `${location.origin}/${locale}/desk/invite#${link.token}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new link is a new thing to read.
  useEffect(() => heading.current?.focus(), [link.token]);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  return (
    <section className={linkStyles.once}>
      <h2 ref={heading} tabIndex={-1}>
        {t('staff:people.linkTitle', { name })}
      </h2>
      <p>{t('staff:people.linkLead')}</p>
      <code className={linkStyles.secret}>{address}</code>
      <p>{t('staff:people.linkUntil', { time: timeWords(link.expiresAt, locale) })}</p>
      <div className={styles.smalls}>
        <button className={styles.small} type="button" onClick={copy}>
          {t(isCopied ? 'staff:actions.copied' : 'staff:actions.copy')}
        </button>
        <button className={styles.small} type="button" onClick={onClose}>
          {t('staff:actions.close')}
        </button>
      </div>
    </section>
  );
};
