'use client';

import { useEffect, useState } from 'react';
import type { CheckView } from '../../lib/check/check-view.ts';
import { createLiveCheck } from '../../lib/check/live-check.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { Outbox } from '../../lib/outbox/live-outbox.ts';
import { mayConsent } from '../../lib/sending/may-consent.ts';
import { submissionOf } from '../../lib/sending/submission.ts';
import { CheckScreen, type QuestionLayout } from '../check/check-screen.tsx';
import { useCheckView } from '../check/loaded-check.ts';
import { stepOfView } from '../check/step.ts';
import { ToldPage } from '../check/told-page.tsx';
import { arriveAt } from '../chrome/arrival.ts';
import { ConsentPage } from '../consent/consent-page.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import { KioskMessage } from './kiosk-message.tsx';
import { KioskWho } from './kiosk-start.tsx';
import { KioskTicket } from './kiosk-ticket.tsx';
import { useHeldHistory } from './use-held-history.ts';
import { useOutboxView } from './use-outbox.ts';

/** What happened to the answers after the review. */
type Decision =
  | { readonly kind: 'open' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'full' }
  | { readonly kind: 'agreed'; readonly key: string };

/** Which screen stands, as one name: when it changes, focus goes to the new heading. */
const screenOf = (view: CheckView, decision: Decision, told: string | null): string =>
  view.stage === 'result'
    ? `kiosk ${told ?? decision.kind}`
    : `kiosk ${view.stage} ${view.at ?? ''}`;

/**
 * The check of one person at the kiosk, in memory only: for whom, the questions, the consent, the
 * ticket. The screens of the check are those of every other place.
 */
export const KioskCheck = ({
  layout,
  clinic,
  clinicName,
  hours,
  consentText,
  outbox,
  onLeft,
  onFinished,
}: {
  readonly layout: QuestionLayout;
  readonly clinic: string;
  readonly clinicName: string;
  readonly hours: number;
  /** The hash of the text that is agreed to, by language. */
  readonly consentText: Readonly<Record<Locale, string>>;
  readonly outbox: Outbox | null;
  /** Back from the first screen, to the choice of the language. */
  readonly onLeft: () => void;
  readonly onFinished: () => void;
}) => {
  const { t, locale } = useWords();
  const [check] = useState(() => createLiveCheck(() => null));
  const view = useCheckView(check);
  const waiting = useOutboxView(outbox);
  const [decision, setDecision] = useState<Decision>({ kind: 'open' });
  const [told, setTold] = useState<'result' | 'note' | null>(null);
  const [date] = useState(() => new Date());
  const screen = view === null ? 'kiosk' : screenOf(view, decision, told);
  useEffect(() => arriveAt(screen), [screen]);

  const goBack = () => {
    if (told !== null) return setTold(told === 'note' ? 'result' : null);
    if (decision.kind === 'declined') return setDecision({ kind: 'open' });
    if (decision.kind !== 'open') return;
    if (check.getSnapshot().stage === 'start') return onLeft();
    check.send({ type: 'wentBack' });
  };
  useHeldHistory(goBack, onFinished);
  if (view === null) return null;

  const agree = async () => {
    if (outbox === null) return;
    const submission = submissionOf(view, {
      clinic,
      lang: locale,
      source: 'kiosk',
      consent: { text: consentText[locale] },
      now: new Date(),
    });
    const kept = await outbox.queue(submission);
    setDecision(kept === 'full' ? { kind: 'full' } : { kind: 'agreed', key: submission.key });
  };

  if (view.stage === 'start')
    return <KioskWho onBegun={(subject) => check.send({ type: 'started', subject })} />;
  if (view.stage !== 'result' || told !== null)
    return (
      <CheckScreen
        view={view}
        step={told ?? stepOfView(view)}
        layout={layout}
        date={date}
        ToldPage={ToldPage}
        send={check.send}
        foresee={check.foresee}
        onBack={goBack}
        onNote={() => setTold('note')}
        onPrint={() => window.print()}
        onRestarted={onFinished}
      />
    );
  const back = <BackLink href="#main" label={t('ui:question.back')} onBack={goBack} />;
  const finish = (
    <Button look="quiet" onPress={onFinished}>
      {t('kiosk:screen.ticket.finish')}
    </Button>
  );
  if (!mayConsent(view))
    return (
      <KioskMessage title={t('kiosk:screen.guardian.title')}>
        <p>{t('kiosk:screen.guardian.body')}</p>
        <Button onPress={goBack}>{t('kiosk:screen.guardian.back')}</Button>
        {finish}
      </KioskMessage>
    );
  switch (decision.kind) {
    case 'open':
      return (
        <ConsentPage
          clinic={clinicName}
          hours={hours}
          isForAnother={view.subject === 'other'}
          onAgreed={() => void agree()}
          onDeclined={() => setDecision({ kind: 'declined' })}
        >
          {back}
        </ConsentPage>
      );
    case 'declined':
      return (
        <KioskMessage title={t('kiosk:screen.declined.title')}>
          <p>{t('kiosk:screen.declined.body')}</p>
          <p>{t('kiosk:screen.declined.kept')}</p>
          <Button onPress={goBack}>{t('kiosk:screen.declined.back')}</Button>
          {finish}
        </KioskMessage>
      );
    case 'full':
      return (
        <KioskMessage title={t('kiosk:screen.full.title')}>
          <p>{t('kiosk:screen.full.body')}</p>
          {finish}
        </KioskMessage>
      );
    case 'agreed':
      return (
        <KioskTicket
          clinic={clinicName}
          receipt={outbox?.receiptOf(decision.key) ?? null}
          isFailed={waiting.failed.some(({ id }) => id === decision.key)}
          outbox={waiting}
          onResult={() => setTold('result')}
          onFinished={onFinished}
        />
      );
  }
};
