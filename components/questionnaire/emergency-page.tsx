'use client';

import { useState } from 'react';
import type { WordingContext } from '../../lib/check/wording-context.ts';
import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import { useNumbers } from '../place/use-numbers.ts';
import { usePlace } from '../place/use-place.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { CareCard } from '../ui/care-card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { useWords } from '../words-provider.tsx';
import { EmergencyAction } from './emergency-action.tsx';
import styles from './emergency-page.module.css';
import { type Asked, firstChoiceId, QuestionForm } from './question-form.tsx';
import type { WayBack } from './question-page.tsx';
import { formsOf, questionWords } from './question-words.ts';
import { useStepTitle } from './use-step-title.ts';

/** A question that can take the emergency away, asked below what to do (ruling 1). */
const EmergencyQuestion = (asked: Asked) => {
  const spoken = useWords();
  const { t } = spoken;
  const words = questionWords(spoken, asked.question, asked.context);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  return (
    <section className={styles.question}>
      {problem !== null && (
        <ErrorSummary
          heading={t('ui:errors.heading')}
          problems={[{ message: problem, controlId: firstChoiceId(asked.question) }]}
          attempt={attempt}
        />
      )}
      <QuestionForm
        {...asked}
        heading={<h2>{words.title}</h2>}
        problem={problem}
        onProblem={(found) => {
          setProblem(found);
          if (found !== null) setAttempt((before) => before + 1);
        }}
      />
    </section>
  );
};

/**
 * What the very next step shows after an emergency sign: one action, the number as text and
 * as a link, what to tell and what not to do. Nothing about patterns, no link to further reading.
 */
export const EmergencyPage = ({
  emergencies,
  context,
  isMinor,
  back,
  asked,
  onLeave,
}: {
  readonly emergencies: readonly RaisedFlag[];
  readonly context: WordingContext;
  /** Under 18, for whom some places have a line of their own. */
  readonly isMinor: boolean;
  readonly back: WayBack;
  /** The question asked here, if one is due. */
  readonly asked: Asked | null;
  /** Absent before the check has been taken up, when nothing can be left. */
  readonly onLeave?: (() => void) | undefined;
}) => {
  const { t, say } = useWords();
  const numbers = useNumbers();
  const place = usePlace();
  const forms = formsOf(context);
  const isCrisis = emergencies.length > 0 && emergencies.every(({ id }) => id === 'RF21');
  const heading = isCrisis
    ? t('ui:emergency.crisisHeading', numbers)
    : say('results:urgency.emergency-now.heading', place === null ? ['unknown'] : [], numbers);
  useStepTitle(heading);
  const word = (name: string) => say(`results:emergencyPage.${name}`, forms, numbers);

  return (
    <div className="page">
      <BackLink href={back.href} label={t('ui:question.back')} onBack={back.onBack} />
      <main id="main" className={styles.main}>
        <CareCard
          level="emergency"
          levelName={t('results:urgency.emergency-now.prefix')}
          heading={heading}
          headingLevel="h1"
        >
          <EmergencyAction crisis={isCrisis} isMinor={isMinor} />
          {!isCrisis && <p>{say('results:urgency.emergency-now.body', forms)}</p>}
          <p>
            <strong>{word('cannotSpeak')}</strong>
          </p>
        </CareCard>

        {emergencies.length > 0 && (
          <section>
            <h2>{t('ui:emergency.doNow')}</h2>
            {emergencies.map(({ id }) => (
              <p key={id}>{say(`flags:${id}.advice.emergency-now`, forms, numbers)}</p>
            ))}
          </section>
        )}
        {!isCrisis && (
          <>
            <section>
              <h2>{t('ui:emergency.tell')}</h2>
              <p>{word('tell')}</p>
            </section>
            <section>
              <h2>{t('ui:emergency.dontDo')}</h2>
              <p>{word('dontDo')}</p>
            </section>
          </>
        )}
        {emergencies.length > 0 && (
          <section>
            <h2>{t('ui:emergency.why')}</h2>
            {emergencies.map(({ id }) => (
              <p key={id}>{say(`flags:${id}.reason`, forms)}</p>
            ))}
          </section>
        )}

        {asked !== null && <EmergencyQuestion key={asked.question} {...asked} />}

        {onLeave !== undefined && (
          <section className={styles.leave}>
            <Disclosure summary={word('leave')}>
              <p>{word('leaveHint')}</p>
              <Button look="quiet" onPress={onLeave}>
                {t('ui:emergency.leave')}
              </Button>
            </Disclosure>
          </section>
        )}
      </main>
    </div>
  );
};
