'use client';

import { useEffect, useState } from 'react';
import { CheckScreen, type QuestionLayout } from '../check/check-screen.tsx';
import { FailedPage } from '../check/failed-page.tsx';
import { OpeningPage } from '../check/opening-page.tsx';
import { OpenPage } from '../handover/open-page.tsx';
import { StartPage } from '../start/start-page.tsx';
import { useWords } from '../words-provider.tsx';
import { useCopyCheck } from './use-copy-check.ts';
import { goTo } from './use-copy-place.ts';

/** The whole check of a copy without a server, and the place where codes are opened. */
export const CopyCheck = ({ layout }: { readonly layout: QuestionLayout }) => {
  const { t } = useWords();
  const check = useCopyCheck();
  const { place, view, step } = check;
  const [date] = useState(() => new Date());
  const title = t('ui:titles.start');

  useEffect(() => {
    if (place === 'start') document.title = title;
  }, [place, title]);

  if (check.hasFailed) return <FailedPage />;
  if (place === 'open') return <OpenPage />;
  if (place === 'start') return <StartPage onBegun={goTo} />;
  if (view === null || step === null) return <OpeningPage />;
  return (
    <CheckScreen
      view={view}
      step={step}
      layout={layout}
      date={date}
      ToldPage={check.ToldPage}
      send={check.send}
      foresee={check.foresee}
      hrefOf={(to) => (to === null ? '#' : `#${to}`)}
      onBack={check.goBack}
      onNote={() => goTo('note')}
      onPrint={() => window.print()}
      onRestarted={check.restart}
    />
  );
};
