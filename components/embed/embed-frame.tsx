'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type EmbedQuery, readEmbedQuery } from '../../lib/embed/embed-query.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { choosePlace, placeChoice } from '../../lib/place-choice.ts';
import { AloudButton, AloudPlace } from '../aloud/aloud-door.tsx';
import { CheckScreen, type QuestionLayout } from '../check/check-screen.tsx';
import { StartPage } from '../start/start-page.tsx';
import { useWords } from '../words-provider.tsx';
import { ClinicHead } from './clinic-head.tsx';
import { ClinicSection } from './clinic-section.tsx';
import styles from './embed-frame.module.css';
import { FrameFoot } from './frame-foot.tsx';
import { FrameNotice } from './frame-notice.tsx';
import { LostPage } from './lost-page.tsx';
import { PrintBlocked } from './print-blocked.tsx';
import { printPage } from './print-page.ts';
import { useBrand } from './use-brand.ts';
import { useCardOutOfView } from './use-card-in-view.ts';
import { useClinic } from './use-clinic.ts';
import { tryAgain, useEmbedCheck } from './use-embed-check.ts';
import { useFormPresses } from './use-form-presses.ts';
import { useFrameHeight } from './use-frame-height.ts';
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
  onLang,
}: {
  readonly layout: QuestionLayout;
  /** Version of the rules. */
  readonly rules: string;
  readonly onLang: (locale: Locale) => void;
}) => {
  const { t } = useWords();
  const { mode, subject } = useSyncExternalStore(never, askedNow, () => nothingAsked);
  const isKiosk = mode === 'kiosk';
  const clinic = useClinic();
  const check = useEmbedCheck();
  const { view, step, send } = check;
  const wrapper = useRef<HTMLDivElement>(null);
  const [isPrintBlocked, setPrintBlocked] = useState(false);
  const [date] = useState(() => new Date());

  const host = useHost({ clinic, rules, onLang, onReset: () => check.restart('silently') });
  const isEmergency = step === 'emergency';
  const isCut = useCardOutOfView(isEmergency, wrapper, host);
  const isSmall = useSmallFrame(host.hasScript);
  useFrameHeight(wrapper, host);
  useScrollRequest(step ?? 'start', host);
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
    return (
      <CheckScreen
        view={view}
        step={step}
        layout={layout}
        date={date}
        ToldPage={check.ToldPage}
        send={send}
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
            <ClinicSection clinic={clinic} urgency={view.assessment.urgency} />
          )
        }
      />
    );
  };

  return (
    <div ref={wrapper} className={styles.frame}>
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
