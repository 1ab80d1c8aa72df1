'use client';

import type { ReactNode } from 'react';
import { MoreQuestions } from '../questionnaire/more-questions.tsx';
import type { WayBack } from '../questionnaire/question-page.tsx';
import { useStepTitle } from '../questionnaire/use-step-title.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Late } from '../ui/late.tsx';
import { useWords } from '../words-provider.tsx';
import { ChangeSection } from './change-section.tsx';
import { FollowUpSection } from './follow-up-section.tsx';
import { NextStepsSection } from './next-steps-section.tsx';
import { NoPatternSection } from './no-pattern-section.tsx';
import { NotConsideredSection } from './not-considered-section.tsx';
import { OtherFlagsSection } from './other-flags-section.tsx';
import { PatternSection } from './pattern-section.tsx';
import { ReasonsSection } from './reasons-section.tsx';
import styles from './result-page.module.css';
import { RouteList } from './route-list.tsx';
import { RulesLine } from './rules-line.tsx';
import { SafetyNetSection } from './safety-net-section.tsx';
import type { Told } from './told.ts';
import { UrgencyCard } from './urgency-card.tsx';
import { WhySoonSection } from './why-soon-section.tsx';

/**
 * The result, most important first: how soon; what it fits and what this is not; why; what would
 * change it; what to do; when to come sooner; by which rules.
 */
export const ResultPage = ({
  back,
  date,
  code = null,
  onNote,
  onRestarted,
  onMore,
  clinic,
  ...told
}: Told & {
  readonly back: WayBack;
  readonly date: Date;
  /** The handover code, where one is offered. */
  readonly code?: ReactNode;
  readonly onNote: () => void;
  /** Undefined where nothing more would be asked. */
  readonly onMore?: (() => void) | undefined;
  readonly onRestarted?: (() => void) | undefined;
  /** What the clinic that shows the check adds: how to reach it. */
  readonly clinic?: ReactNode;
}) => {
  const { t, locale } = useWords();
  const { urgency, result, impact, rules } = told.assessment;
  const hasPattern = result.patterns.length > 0;
  // Without a pattern what cannot wait is told in its place.
  const isToday = urgency === 'emergency-now' || urgency === 'same-day';
  useStepTitle(t('ui:result.title'));
  return (
    <div className="page">
      <BackLink href={back.href} label={t('ui:question.back')} onBack={back.onBack} />
      <main id="main" className={styles.main} data-aloud="answers">
        <h1 tabIndex={-1}>{t('ui:result.title')}</h1>
        <UrgencyCard {...told} />
        {hasPattern ? <PatternSection {...told} /> : <NoPatternSection {...told} />}
        {(hasPattern || !isToday) && <WhySoonSection {...told} />}
        <Late>
          {hasPattern && result.routes.length > 0 && (
            <section className={styles.section} aria-labelledby="routes">
              <h2 id="routes">{t('ui:result.routes')}</h2>
              <RouteList routes={result.routes} context={told.context} />
            </section>
          )}
          <OtherFlagsSection {...told} />
          {hasPattern && <ReasonsSection {...told} />}
          {hasPattern && <ChangeSection assessment={told.assessment} />}
          <NextStepsSection {...told} date={onRestarted === undefined ? null : date} />
          <FollowUpSection {...told} />
          {clinic}
          {urgency === 'self-care-watch' && (
            <section className={styles.section} aria-labelledby="still-worried">
              <h2 id="still-worried">{t('ui:result.stillWorried')}</h2>
              <p>{t('results:selfCare')}</p>
            </section>
          )}
          {impact !== null && (
            <section className={styles.section} aria-labelledby="impact">
              <h2 id="impact">{t('ui:result.impact')}</h2>
              <p>{t(`results:impact.${impact.band}`)}</p>
            </section>
          )}
          <SafetyNetSection urgency={urgency} />
          {hasPattern && <NotConsideredSection />}
          {onMore !== undefined && <MoreQuestions onMore={onMore} />}
          {code}
          <section className={styles.section} aria-labelledby="take-along">
            <h2 id="take-along">{t('ui:result.takeAlong')}</h2>
            <p>{t('ui:result.noteLead')}</p>
            <Button onPress={onNote}>{t('ui:result.toNote')}</Button>
            {onRestarted !== undefined && (
              <Disclosure summary={t('ui:result.restart')}>
                <p>{t('ui:result.restartHint')}</p>
                <Button look="quiet" onPress={onRestarted}>
                  {t('ui:result.restartNow')}
                </Button>
              </Disclosure>
            )}
          </section>
          <RulesLine rules={rules} date={date} />
          <p>
            <a className={styles.report} href={`/${locale}/safety#report`}>
              {t('ui:chrome.report')}
            </a>
          </p>
        </Late>
      </main>
    </div>
  );
};
