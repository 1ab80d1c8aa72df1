'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type EmbedQuery, readEmbedQuery } from '../../lib/embed/embed-query.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { choosePlace, placeChoice } from '../../lib/place-choice.ts';
import { AloudButton, AloudPlace } from '../aloud/aloud-door.tsx';
import { CheckScreen, type QuestionLayout } from '../check/check-screen.tsx';
import { ClinicOffer } from '../send/clinic-offer.tsx';
import { StartPage } from '../start/start-page.tsx';
import { useWords } from '../words-provider.tsx';
import { ClinicHead } from './clinic-head.tsx';
import { ClinicSection } from './clinic-section.tsx';
import styles from './embed-frame.module.css';
import { FrameFoot } from './frame-foot.tsx';
import { FrameNotice } from './frame-notice.tsx';
import { IdleNotice } from './idle-notice.tsx';
import { LostPage } from './lost-page.tsx';
import { PrintBlocked } from './print-blocked.tsx';
import { printPage } from './print-page.ts';
import { useBrand } from './use-brand.ts';
import { useCardOutOfView } from './use-card-in-view.ts';
import { useClinic } from './use-clinic.ts';
import { tryAgain, useEmbedCheck } from './use-embed-check.ts';
import { useFormPresses } from './use-form-presses.ts';
import { useFrameHeight } from './use-frame-height.ts';
import { useFrameIdle } from './use-frame-idle.ts';
import { useFrameSending } from './use-frame-sending.ts';
import { useHost } from './use-host.ts';
import { useNamedMain } from './use-named-main.ts';
import { useOutwardLinks } from './use-outward-links.ts';
import { useProgress } from './use-progress.ts';
import { useScrollRequest } from './use-scroll-request.ts';
import { useSmallFrame } from './use-small-frame.ts';

const never = () => () => {};
let asked: EmbedQuery | undefined;
/** What the host's address says; it stays what it was when the frame opened. */
const askedNow = (): EmbedQuery => {
  asked ??= readEmbedQuery(new URLSearchParams(window.location.search));
  return asked;
};
const nothingAsked = readEmbedQuery(new URLSearchParams());

/** The whole check in a host's page: no history, no storage, nothing said to anybody but an allowed host. */
export const EmbedFrame = ({
  layout,
  rules,
  consentText,
  onLang,
}: {
  readonly layout: QuestionLayout;
  /** Version of the rules. */
  readonly rules: string;
  /** The hash of the text that is agreed to before anything is sent, in each language. */
  readonly consentText: Readonly<Record<Locale, string>>;
  readonly onLang: (locale: Locale) => void;
}) => {
  const { t, locale } = useWords();
  const { mode, subject, ref, lang } = useSyncExternalStore(never, askedNow, () => nothingAsked);
  const isKiosk = mode === 'kiosk';
  const clinic = useClinic();
  const check = useEmbedCheck();
  const { view, step, send } = check;
  const wrapper = useRef<HTMLDivElement>(null);
  const [isPrintBlocked, setPrintBlocked] = useState(false);
  const [date] = useState(() => new Date());

  const [heardRef, setHeardRef] = useState<string | null>(null);
  const sending = useFrameSending(clinic, step);
  const forget = () => {
    sending.close();
    check.restart('silently');
  };
  const host = useHost({ clinic, rules, onLang, onRef: setHeardRef, onReset: forget });
  const asksFor = useFrameIdle(isKiosk, () => {
    if (step !== null) host.post('closed', {});
    forget();
    choosePlace(clinic === null || clinic.place === 'other' ? null : clinic.place);
    if (lang !== null) onLang(lang);
  });
  const isEmergency = step === 'emergency';
  const isCut = useCardOutOfView(isEmergency, wrapper, host);
  const isSmall = useSmallFrame(host.hasScript);
  useFrameHeight(wrapper, host);
  useScrollRequest(sending.Page === null ? (step ?? 'start') : 'sending', host);
  useProgress(check, clinic, host);
  useOutwardLinks(wrapper, isKiosk);
  useFormPresses(wrapper);
  useNamedMain(wrapper, t('ui:product.name'));
  useBrand(clinic?.accent ?? null);

  useEffect(() => {
    if (clinic !== null && clinic.place !== 'other' && placeChoice() === null)
      choosePlace(clinic.place);
  }, [clinic]);

  useEffect(() => {
    if (check.hasFailed) host.post('error', { code: 'load-failed' });
  }, [check.hasFailed, host.post]);

  const print = () => {
    const went = printPage();
    if (went === 'here') return;
    host.post('print_request', {});
    setPrintBlocked(went === 'blocked');
  };

  const page = () => {
    if (check.hasFailed) return <LostPage onAgain={tryAgain} />;
    if (view === null || step === null) return <StartPage told={subject} onBegun={check.begin} />;
    const { Page: SendPage, accepting } = sending;
    if (SendPage !== null && accepting !== null && step === 'result')
      return (
        <SendPage
          view={view}
          clinic={accepting}
          consentText={consentText[locale]}
          inFrame={{ ref: heardRef ?? ref }}
          onBack={sending.close}
        />
      );
    return (
      <CheckScreen
        view={view}
        step={step}
        layout={layout}
        date={date}
        ToldPage={check.ToldPage}
        send={send}
        foresee={check.foresee}
        hrefOf={() => '#'}
        onBack={check.goBack}
        onNote={check.openNote}
        onPrint={print}
        onRestarted={() => {
          host.post('closed', {});
          check.restart();
        }}
        clinic={
          clinic !== null &&
          view.assessment !== null && (
            <>
              <ClinicSection clinic={clinic} urgency={view.assessment.urgency} />
              {sending.accepting !== null && (
                <ClinicOffer clinic={sending.accepting} onSend={sending.open} />
              )}
            </>
          )
        }
      />
    );
  };

  return (
    <div ref={wrapper} className={styles.frame}>
      {asksFor !== null && step !== null && <IdleNotice seconds={asksFor} wrapper={wrapper} />}
      {(isSmall || isCut) && <FrameNotice reason={isCut ? 'cut' : 'small'} isKiosk={isKiosk} />}
      {clinic !== null && <ClinicHead clinic={clinic} />}
      <div className={styles.listen}>
        <AloudButton />
        <AloudPlace isShared={isKiosk} />
      </div>
      {step === 'note' && isPrintBlocked && <PrintBlocked />}
      {page()}
      <noscript>
        <p className="notice">{t('ui:start.noScript')}</p>
      </noscript>
      <FrameFoot languages={clinic?.languages ?? locales} isKiosk={isKiosk} onLang={onLang} />
    </div>
  );
};
