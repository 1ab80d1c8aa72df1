'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { CheckEvent } from '../../machines/check/check-context.ts';
import { arriveAt } from '../chrome/arrival.ts';
import { ClinicOffer } from '../send/clinic-offer.tsx';
import type { SendPage } from '../send/send-page.tsx';
import { useAcceptingClinic } from '../send/use-accepting-clinic.ts';
import { useWords, WordsProvider } from '../words-provider.tsx';
import { CheckScreen, type QuestionLayout } from './check-screen.tsx';
import { FailedPage } from './failed-page.tsx';
import { useCheckView } from './loaded-check.ts';
import { prerenderedView } from './prerendered-view.ts';
import { pathOfStep, type Step } from './step.ts';
import { loadReadyCheck, useReadyCheck, useWordsFirst } from './use-ready-check.ts';
import { useStepUrl } from './use-step-url.ts';

interface CheckPageProps {
  readonly prerendered: Step;
  readonly layout: QuestionLayout;
  /** The hash of the text that is agreed to before anything is sent. */
  readonly consentText: string;
}

const notReady = { check: null, ToldPage: null, words: {} };

/**
 * The check of this tab on one page: the view comes from the live check, what the person does goes
 * back to it, the address follows. `prerendered` is the step of the address the page was built for;
 * it is shown until the check is there, and what is ticked on it meanwhile is kept.
 */
export const CheckPage = (props: CheckPageProps) => {
  useWordsFirst(useWords().locale);
  return <CheckInPlace {...props} />;
};

const CheckInPlace = ({ prerendered, layout, consentText }: CheckPageProps) => {
  const { locale } = useWords();
  const router = useRouter();
  const ready = useReadyCheck(locale);
  const { check, ToldPage, words } = ready === null || ready === 'failed' ? notReady : ready;
  const live = useCheckView(check);
  const { step, goBack, openNote } = useStepUrl(check, live);
  const [date] = useState(() => new Date());
  const clinic = useAcceptingClinic(step === 'result');
  const [Sending, setSending] = useState<typeof SendPage | null>(null);

  /** An answer given before the rules and all words have arrived waits for them. */
  const send = (event: CheckEvent) => {
    if (check !== null) return check.send(event);
    loadReadyCheck(locale).then(
      ({ check: arrived }) => arrived.send(event),
      () => {},
    );
  };

  const openSending = async () => {
    const { SendPage: page } = await import('../send/send-page.tsx');
    setSending(() => page);
  };

  if (ready === 'failed') return <FailedPage />;
  const hasBegun = live !== null && live.stage !== 'start';
  return (
    <WordsProvider dictionary={words} locale={locale}>
      {Sending !== null && clinic !== null && live?.stage === 'result' ? (
        <Sending
          view={live}
          clinic={clinic}
          consentText={consentText}
          onBack={() => {
            setSending(null);
            requestAnimationFrame(() => arriveAt(pathOfStep(locale, 'result')));
          }}
        />
      ) : (
        <CheckScreen
          view={hasBegun ? live : prerenderedView(prerendered)}
          step={hasBegun ? step : prerendered}
          layout={layout}
          date={date}
          ToldPage={ToldPage}
          send={send}
          foresee={check?.foresee}
          onBack={goBack}
          onNote={openNote}
          onPrint={() => window.print()}
          clinic={
            clinic !== null && <ClinicOffer clinic={clinic} onSend={() => void openSending()} />
          }
          onRestarted={() => {
            check?.send({ type: 'restarted' });
            router.push(`/${locale}`);
          }}
        />
      )}
    </WordsProvider>
  );
};
