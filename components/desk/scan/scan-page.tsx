'use client';

import { SiteHeader } from '../../chrome/site-header.tsx';
import { CameraReader } from '../../handover/camera-reader.tsx';
import { HandedOverPage } from '../../handover/handed-over-page.tsx';
import styles from '../../handover/open-page.module.css';
import { closeCode, openCode, useOpening } from '../../handover/opened-code.ts';
import { ScanField } from '../../handover/scan-field.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words-provider.tsx';
import { FileCode } from './file-code.tsx';

/**
 * The desk's place for codes: a scanner, the camera or the keyboard put one in, the answers appear.
 * The result brings a main part of its own, so this page has the plain header and not the desk's frame.
 */
export const ScanPage = () => {
  const { t, locale } = useWords();
  const opening = useOpening();
  if (typeof opening === 'object' && 'assessment' in opening)
    return (
      <>
        <SiteHeader />
        <HandedOverPage opened={opening} onClose={closeCode}>
          <FileCode handedOver={opening} />
          <Button look="quiet" onPress={closeCode}>
            {t('handover:scan.next')}
          </Button>
        </HandedOverPage>
      </>
    );
  return (
    <>
      <SiteHeader />
      <div className="page">
        <BackLink href={`/${locale}/desk`} label={t('ui:question.back')} />
        <main id="main" className={styles.open}>
          <h1 tabIndex={-1}>{t('handover:scan.title')}</h1>
          <p>{t('handover:scan.lead')}</p>
          <p role="status" className={styles.failed}>
            {opening === 'loading' && t('handover:open.reading')}
            {opening === 'failed' && t('handover:code.failed')}
          </p>
          <ScanField
            unopened={typeof opening === 'object' ? opening : null}
            onText={openCode}
            takesFocus
          />
          <CameraReader onText={openCode} />
        </main>
      </div>
    </>
  );
};
