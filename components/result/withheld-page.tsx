'use client';

import { copyFacts } from '../../lib/copy/copy-facts.ts';
import { dayWords } from '../../lib/i18n/day-words.ts';
import type { Verdict } from '../../lib/standing/standing.ts';
import { EmergencyLine } from '../place/emergency-line.tsx';
import type { WayBack } from '../questionnaire/question-page.tsx';
import { useStepTitle } from '../questionnaire/use-step-title.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './result-page.module.css';
import { SafetyNetSection } from './safety-net-section.tsx';
import type { Told } from './told.ts';
import { UrgencyCard } from './urgency-card.tsx';

/** What was urgent stays urgent, whoever has withdrawn the rules. */
const urgent = ['emergency-now', 'same-day', 'within-2-weeks'];

/**
 * Stands in for the result when its rules are withdrawn (C-07) or too old to trust: why, what
 * to do instead, and every sign that cannot wait. An urgent advice is still shown; a calming one is not.
 */
export const WithheldPage = ({
  verdict,
  told,
  back,
}: {
  readonly verdict: Exclude<Verdict, 'current'>;
  readonly told: Told;
  readonly back: WayBack;
}) => {
  const { t, locale } = useWords();
  const title = t(`results:withheld.${verdict}.title`);
  useStepTitle(title);
  // Only a copy without a server has such facts, and by then it runs in a browser.
  const copy = copyFacts();
  return (
    <div className="page">
      <BackLink href={back.href} label={t('ui:question.back')} onBack={back.onBack} />
      <main id="main" className={styles.main} data-aloud="answers">
        <h1 tabIndex={-1}>{title}</h1>
        {copy === null ? (
          <p>{t(`results:withheld.${verdict}.body`)}</p>
        ) : (
          <p>{t('copy:tooOld', { until: dayWords(locale, new Date(copy.until), 'UTC') })}</p>
        )}
        {urgent.includes(told.assessment.urgency) && <UrgencyCard {...told} />}
        <p>{t('results:withheld.instead')}</p>
        {verdict === 'too-old' && copy === null && (
          <Button onPress={() => window.location.reload()}>{t('ui:failed.again')}</Button>
        )}
        <EmergencyLine />
        <SafetyNetSection />
      </main>
    </div>
  );
};
