'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { Dictionary } from '../../lib/i18n/words.ts';
import { type EnrolmentState, loadEnrolment } from '../../lib/kiosk/enrolment.ts';
import { wipeCaches, wipePage } from '../../lib/kiosk/wipe-page.ts';
import { heartbeat } from '../../lib/sending/heartbeat.ts';
import type { QuestionLayout } from '../check/check-screen.tsx';
import { chooseTheme } from '../chrome/theme.ts';
import { useWords, WordsProvider } from '../words-provider.tsx';
import { EnrolPage } from './enrol-page.tsx';
import { KioskMessage } from './kiosk-message.tsx';
import { KioskVisit } from './kiosk-visit.tsx';
import { useOutbox } from './use-outbox.ts';

/** Whether the page could be fetched again, from the server or from the program on the device. */
const canReload = async (): Promise<boolean> =>
  (navigator.serviceWorker?.controller ?? null) !== null || (await heartbeat());

/**
 * The kiosk. After each person everything is wiped at once, and then the whole page is thrown away and
 * fetched anew, so that not even its memory is left (P-30). The second half waits for nobody: whoever
 * touches the screen first keeps the page, and where nothing could be fetched it stays.
 */
export const KioskPage = ({
  dictionaries,
  layout,
  consentText,
}: {
  readonly dictionaries: Readonly<Record<Locale, Dictionary>>;
  readonly layout: QuestionLayout;
  readonly consentText: Readonly<Record<Locale, string>>;
}) => {
  const { t, locale: ownLocale } = useWords();
  const [state, setState] = useState<EnrolmentState | null>(null);
  const [locale, setLocale] = useState<Locale>(ownLocale);
  const [person, setPerson] = useState(0);
  const isFree = useRef(true);

  const load = useCallback(() => {
    void loadEnrolment().then(setState);
  }, []);
  useEffect(load, [load]);

  const enrolment = state?.kind === 'enrolled' ? state.enrolment : null;
  const outbox = useOutbox(enrolment === null ? null : `kiosk:${enrolment.kioskId}`);

  const touched = useCallback(() => {
    isFree.current = false;
  }, []);
  const finish = useCallback(async () => {
    wipePage();
    chooseTheme('auto');
    setLocale(ownLocale);
    setPerson((before) => before + 1);
    isFree.current = true;
    await wipeCaches();
    if ((await canReload()) && isFree.current) location.replace(location.pathname);
  }, [ownLocale]);

  if (state === null)
    return (
      <KioskMessage title={t('kiosk:screen.title')}>
        <p>{t('kiosk:screen.enrol.opening')}</p>
      </KioskMessage>
    );
  if (state.kind !== 'enrolled')
    return (
      <EnrolPage
        isServerAway={state.kind === 'unknown'}
        onState={(next) => (next === 'again' ? load() : setState(next))}
      />
    );
  return (
    <WordsProvider dictionary={dictionaries[locale]} locale={locale}>
      <KioskVisit
        key={person}
        dictionaries={dictionaries}
        layout={layout}
        consentText={consentText}
        enrolment={state.enrolment}
        outbox={outbox}
        onLocale={setLocale}
        onTouched={touched}
        onFinished={finish}
      />
    </WordsProvider>
  );
};
