'use client';

import { useEffect, useState } from 'react';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { Dictionary } from '../../lib/i18n/words.ts';
import type { Enrolment } from '../../lib/kiosk/enrolment.ts';
import { warningSeconds } from '../../lib/kiosk/watch-idle.ts';
import type { Outbox } from '../../lib/outbox/live-outbox.ts';
import { holdPlace } from '../../lib/place-choice.ts';
import type { QuestionLayout } from '../check/check-screen.tsx';
import { NearbyHelpProvider } from '../questionnaire/nearby-help.tsx';
import { useWords } from '../words-provider.tsx';
import { CallStaff, StaffCall } from './call-staff.tsx';
import { IdleWarning } from './idle-warning.tsx';
import { KioskCheck } from './kiosk-check.tsx';
import { KioskFrame } from './kiosk-frame.tsx';
import { KioskMessage } from './kiosk-message.tsx';
import { KioskStart } from './kiosk-start.tsx';
import { useOutboxView } from './use-outbox.ts';
import { usePresence } from './use-presence.ts';

/** One person at the kiosk, from the choice of the language to the end. Thrown away whole afterwards. */
export const KioskVisit = ({
  dictionaries,
  layout,
  consentText,
  enrolment,
  outbox,
  onLocale,
  onTouched,
  onFinished,
}: {
  readonly dictionaries: Readonly<Record<Locale, Dictionary>>;
  readonly layout: QuestionLayout;
  readonly consentText: Readonly<Record<Locale, string>>;
  readonly enrolment: Enrolment;
  readonly outbox: Outbox | null;
  readonly onLocale: (locale: Locale) => void;
  /** Somebody is here: nothing may take the page away from them any more. */
  readonly onTouched: () => void;
  readonly onFinished: () => void;
}) => {
  const { t, locale } = useWords();
  const presence = usePresence();
  const { isFull } = useOutboxView(outbox);
  const [hasChosen, setHasChosen] = useState(false);
  const { clinic, name, place, languages, retentionHours } = enrolment;
  useEffect(() => holdPlace(place), [place]);
  useEffect(() => {
    if (presence === 'present') onTouched();
    if (presence === 'gone') onFinished();
  }, [presence, onTouched, onFinished]);
  const choose = (chosen: Locale) => {
    onLocale(chosen);
    setHasChosen(true);
  };
  return (
    <StaffCall>
      <KioskFrame
        clinic={name[locale]}
        languages={languages}
        hasBegun={hasChosen}
        onLocale={onLocale}
        onFinished={onFinished}
      >
        {isFull && !hasChosen && (
          <KioskMessage title={t('kiosk:screen.full.title')}>
            <p>{t('kiosk:screen.full.body')}</p>
          </KioskMessage>
        )}
        {!isFull && !hasChosen && (
          <KioskStart dictionaries={dictionaries} languages={languages} onLocale={choose} />
        )}
        {hasChosen && (
          <NearbyHelpProvider value={<CallStaff look="main" />}>
            <KioskCheck
              layout={layout}
              clinic={clinic}
              clinicName={name[locale]}
              hours={retentionHours}
              consentText={consentText}
              outbox={outbox}
              onLeft={() => setHasChosen(false)}
              onFinished={onFinished}
            />
          </NearbyHelpProvider>
        )}
        {presence === 'warning' && <IdleWarning seconds={warningSeconds} />}
      </KioskFrame>
    </StaffCall>
  );
};
