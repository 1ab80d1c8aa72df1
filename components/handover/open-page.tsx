'use client';

import { useEffect, useState } from 'react';
import { mayHaveBegun } from '../check/loaded-check.ts';
import { useWords } from '../words-provider.tsx';
import { takeCode } from './code-fragment.ts';
import { HandedOverPage } from './handed-over-page.tsx';
import styles from './open-page.module.css';
import { closeCode, openCode, useOpening } from './opened-code.ts';
import { ScanField } from './scan-field.tsx';

/** Says that a check of this tab is left as it is, and leads back to it. */
const KeptCheck = () => {
  const { t, locale } = useWords();
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(mayHaveBegun()), []);
  if (!isThere) return null;
  return (
    <p>
      {t('handover:opened.checkKept')}{' '}
      <a href={`/${locale}/check`}>{t('handover:opened.toCheck')}</a>
    </p>
  );
};

/**
 * Where a scanned handover code leads. The code is out of the address before this runs; it is read
 * here, on the device, and shown as the result and the note it came from. The check of this tab is
 * not touched.
 */
export const OpenPage = () => {
  const { t } = useWords();
  const opening = useOpening();

  useEffect(() => {
    const open = () => {
      const code = takeCode();
      if (code !== null) openCode(code);
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  if (typeof opening === 'object' && 'assessment' in opening)
    return (
      <HandedOverPage opened={opening} onClose={closeCode}>
        <KeptCheck />
      </HandedOverPage>
    );
  return (
    <div className="page">
      <main id="main" className={styles.open}>
        <h1 tabIndex={-1}>{t('handover:open.title')}</h1>
        <p>{t('handover:open.lead')}</p>
        <p>{t('handover:open.stays')}</p>
        <p role="status" className={styles.failed}>
          {opening === 'loading' && t('handover:open.reading')}
          {opening === 'failed' && t('handover:code.failed')}
        </p>
        <ScanField unopened={typeof opening === 'object' ? opening : null} onText={openCode} />
      </main>
    </div>
  );
};
