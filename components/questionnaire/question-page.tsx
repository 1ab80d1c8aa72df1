'use client';

import { type ReactNode, useState } from 'react';
import { BackLink } from '../ui/back-link.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { useWords } from '../words-provider.tsx';
import { CrisisHelp } from './crisis-help.tsx';
import { type Asked, firstChoiceId, QuestionForm } from './question-form.tsx';
import styles from './question-page.module.css';
import { questionWords } from './question-words.ts';
import { useStepTitle } from './use-step-title.ts';

/** Where Back leads, as an address and as an act. */
export interface WayBack {
  readonly href: string;
  readonly onBack: () => void;
}

/**
 * One question, one page: the way back, the question as the page's heading and legend, the
 * options, Continue. Give it the question as `key`, so that nothing of the last one stays.
 */
export const QuestionPage = ({
  back,
  title,
  intro,
  notice,
  ...asked
}: Asked & {
  readonly back: WayBack;
  /** Another heading than the question itself, for a question asked a second time. */
  readonly title?: string;
  readonly intro?: ReactNode;
  /** Stands above everything, also above an error. */
  readonly notice?: ReactNode;
}) => {
  const spoken = useWords();
  const { t } = spoken;
  const words = questionWords(spoken, asked.question, asked.context);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  useStepTitle(title ?? words.title, problem !== null);

  return (
    <div className="page">
      <BackLink href={back.href} label={t('ui:question.back')} onBack={back.onBack} />
      <main id="main">
        {notice}
        {problem !== null && (
          <ErrorSummary
            heading={t('ui:errors.heading')}
            problems={[{ message: problem, controlId: firstChoiceId(asked.question) }]}
            attempt={attempt}
          />
        )}
        <QuestionForm
          {...asked}
          problem={problem}
          onProblem={(found) => {
            setProblem(found);
            if (found !== null) setAttempt((before) => before + 1);
          }}
          heading={
            <>
              {words.heading !== null && <span className={styles.caption}>{words.heading}</span>}
              <h1 tabIndex={-1}>{title ?? words.title}</h1>
            </>
          }
          intro={intro}
          after={asked.question === 'mood' && <CrisisHelp context={asked.context} />}
        />
      </main>
    </div>
  );
};
