'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { FactorOffer } from '../../../lib/api/account.ts';
import { isSignedOut } from '../../../lib/desk/fetch-json.ts';
import { sessionQuery } from '../../../lib/desk/session.ts';
import { offerFactor } from '../../../lib/desk/staff-calls.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './account-form.module.css';
import { DoorFrame } from './door-frame.tsx';
import { FactorSetup } from './factor-setup.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useSubmit } from './use-submit.ts';

/** The first thing that an administrator does: nothing else opens before. */
export const SecondFactorPage = () => {
  const { t, locale } = useWords();
  const router = useRouter();
  const session = useQuery(sessionQuery);
  const { trouble, submit } = useSubmit();
  const [offer, setOffer] = useState<FactorOffer | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const hasBegun = useRef(false);
  const mustEnrol = session.data?.mustEnrol;
  const isOut = isSignedOut(session.error);

  const begin = () => submit(() => offerFactor(null), setOffer);
  // Once, when the server has said that a second factor is missing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `begin` is new with every drawing.
  useEffect(() => {
    if (isOut) router.replace(`/${locale}/desk/sign-in`);
    else if (mustEnrol === false && codes.length === 0) router.replace(`/${locale}/desk`);
    else if (mustEnrol === true && !hasBegun.current) {
      hasBegun.current = true;
      begin();
    }
  }, [mustEnrol, isOut, locale, router]);

  return (
    <DoorFrame title={t('staff:factor.title')} lead={t('staff:factor.lead')}>
      {codes.length > 0 ? (
        <div className={styles.form}>
          <RecoveryCodes codes={codes} onKept={() => location.assign(`/${locale}/desk/settings`)} />
        </div>
      ) : offer === null ? (
        <div className={styles.form}>
          <p role="status">
            {t(trouble === null ? 'staff:settings.loading' : 'staff:errors.unreachable')}
          </p>
          {trouble !== null && <Button onPress={begin}>{t('staff:actions.tryAgain')}</Button>}
        </div>
      ) : (
        <FactorSetup offer={offer} onConfirmed={setCodes} />
      )}
    </DoorFrame>
  );
};
