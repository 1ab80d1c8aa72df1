'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CheckView } from '../../lib/check/check-view.ts';
import { createOutbox, type Outbox } from '../../lib/outbox/live-outbox.ts';
import { memoryStore } from '../../lib/outbox/memory-store.ts';
import type { AcceptingClinic } from '../../lib/sending/accepting-clinic.ts';
import { mayConsent } from '../../lib/sending/may-consent.ts';
import { submissionOf } from '../../lib/sending/submission.ts';
import { arriveAt } from '../chrome/arrival.ts';
import { ConsentPage } from '../consent/consent-page.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { useWords } from '../words-provider.tsx';
import { SentPage, type SentState } from './sent-page.tsx';

/** An outbox in memory, for one phone: nothing of it is stored, and no other tab hears of it. */
const phoneOutbox = (): Outbox =>
  createOutbox({
    name: 'phone',
    store: memoryStore(),
    tabs: { tell: () => {}, listen: () => {}, close: () => {} },
    becomeOwner: (_name, begin) => {
      begin();
      return () => {};
    },
    fetch: (input, init) => globalThis.fetch(input, init),
  });

/**
 * From the consent to the confirmation, on the patient's own phone or in the frame of a host. The
 * result waits behind it.
 */
export const SendPage = ({
  view,
  clinic,
  consentText,
  inFrame = null,
  onBack,
}: {
  readonly view: CheckView;
  readonly clinic: AcceptingClinic;
  readonly consentText: string;
  /** The host's own ticket, in a frame, whose history is the host's; null on a page of our own. */
  readonly inFrame?: { readonly ref: string | null } | null;
  readonly onBack: () => void;
}) => {
  const { t, locale } = useWords();
  const [outbox] = useState(phoneOutbox);
  const [sent, setSent] = useState<'asking' | 'declined' | { readonly key: string }>('asking');
  const isSending = useRef(false);
  useEffect(() => outbox.close, [outbox]);
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.getSnapshot, outbox.getSnapshot);
  const screen = typeof sent === 'string' ? sent : 'sent';
  useEffect(() => arriveAt(`send ${screen}`), [screen]);

  // The browser's Back leads to the result, as the page's own does.
  const leave = useRef(onBack);
  useEffect(() => {
    leave.current = onBack;
  });
  const hasHistory = inFrame === null;
  useEffect(() => {
    if (!hasHistory) return;
    const close = () => leave.current();
    history.pushState(null, '', location.pathname);
    window.addEventListener('popstate', close);
    return () => window.removeEventListener('popstate', close);
  }, [hasHistory]);
  const goBack = () => (hasHistory ? history.back() : onBack());

  const agree = async () => {
    if (isSending.current) return;
    isSending.current = true;
    const submission = submissionOf(view, {
      clinic: clinic.slug,
      lang: locale,
      source: 'phone',
      consent: { text: consentText },
      now: new Date(),
      ref: inFrame?.ref ?? null,
    });
    await outbox.queue(submission);
    setSent({ key: submission.key });
  };
  const back = <BackLink href="#main" label={t('ui:question.back')} onBack={goBack} />;
  const state = (): SentState => {
    if (!mayConsent(view)) return { kind: 'guardian' };
    if (typeof sent === 'string') return { kind: 'declined' };
    const failure = waiting.failed.find(({ id }) => id === sent.key)?.failure;
    if (failure !== undefined)
      return { kind: 'refused', isOutdated: failure.kind === 'refused' && failure.isOutdated };
    const receipt = outbox.receiptOf(sent.key);
    if (receipt !== null) return { kind: 'sent', ticket: receipt.ticket };
    return { kind: waiting.isReached === false ? 'waiting' : 'sending' };
  };
  if (sent === 'asking' && mayConsent(view))
    return (
      <ConsentPage
        clinic={clinic.name[locale]}
        hours={clinic.retentionHours}
        isForAnother={view.subject === 'other'}
        onAgreed={() => void agree()}
        onDeclined={() => setSent('declined')}
      >
        {back}
      </ConsentPage>
    );
  return (
    <SentPage state={state()} clinic={clinic} onBack={goBack}>
      {back}
    </SentPage>
  );
};
