'use client';

import { useState } from 'react';
import type { CodedCheck, MadeCode } from '../../lib/handover/make-code.ts';
import { openAddress } from '../../lib/site-address.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './code-section.module.css';
import { QrCode } from './qr-code.tsx';

/**
 * The handover code on the result: hidden until a tap shows it, shown until a tap hides it
 * (ruling 35). What it holds and how bright it is stand before the button.
 */
export const CodeSection = ({
  check,
  date,
}: {
  readonly check: CodedCheck;
  readonly date: Date;
}) => {
  const { t, locale } = useWords();
  const [code, setCode] = useState<MadeCode | 'failed' | null>(null);
  const [isLarge, setIsLarge] = useState(false);
  const isShown = code !== null && code !== 'failed';

  const show = async () => {
    try {
      const { makeCode } = await import('../../lib/handover/make-code.ts');
      setCode(makeCode(openAddress(locale), check, locale, date));
    } catch {
      setCode('failed');
    }
  };
  const hide = () => {
    setCode(null);
    setIsLarge(false);
  };

  return (
    <section className={styles.code} aria-labelledby="handover-code">
      <h2 id="handover-code">{t('handover:code.heading')}</h2>
      <p>{t('handover:code.lead')}</p>
      <p>{t('handover:code.who')}</p>
      <p>{t('handover:code.bright')}</p>
      <Button look="quiet" onPress={isShown ? hide : show}>
        {t(isShown ? 'handover:code.hide' : 'handover:code.show')}
      </Button>
      <p role="status" className={styles.failed}>
        {code === 'failed' && t('handover:code.failed')}
      </p>
      {isShown && (
        <>
          <figure className={`${styles.frame} ${isLarge ? styles.large : ''}`}>
            <QrCode picture={code.picture} label={t('handover:code.picture')} />
          </figure>
          <Button look="quiet" onPress={() => setIsLarge(!isLarge)}>
            {t(isLarge ? 'handover:code.shrink' : 'handover:code.enlarge')}
          </Button>
          <Disclosure summary={t('handover:code.typed')}>
            <p>{t('handover:code.typedHint')}</p>
            <ol className={styles.lines}>
              {code.lines.map((line) => (
                <li key={line} translate="no">
                  {line}
                </li>
              ))}
            </ol>
          </Disclosure>
        </>
      )}
    </section>
  );
};
