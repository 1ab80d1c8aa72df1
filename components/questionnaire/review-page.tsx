'use client';

import type { MouseEvent, ReactNode } from 'react';
import type { WordingContext } from '../../lib/check/wording-context.ts';
import type { Answers, QuestionId } from '../../rules/schema/contract.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { Late } from '../ui/late.tsx';
import { useWords } from '../words-provider.tsx';
import { answerWords } from './answer-words.ts';
import { MoreQuestions } from './more-questions.tsx';
import type { WayBack } from './question-page.tsx';
import { questionWords } from './question-words.ts';
import styles from './review-page.module.css';
import { useStepTitle } from './use-step-title.ts';

/** As many as a screen shows; the others follow a moment later. */
const rowsAtOnce = 8;

/** Every answer once more, each with the way to change it, before the result. */
export const ReviewPage = ({
  answers,
  path,
  context,
  back,
  notice,
  hrefOf,
  onChange,
  onReviewed,
  onMore,
}: {
  readonly answers: Answers;
  /** Every question that was due, in the order in which they were asked. */
  readonly path: readonly QuestionId[];
  readonly context: WordingContext;
  readonly back: WayBack;
  readonly notice?: ReactNode;
  readonly hrefOf: (question: QuestionId) => string;
  readonly onChange: (question: QuestionId) => void;
  readonly onReviewed: () => void;
  /** Undefined where nothing more would be asked. */
  readonly onMore?: (() => void) | undefined;
}) => {
  const spoken = useWords();
  const { t } = spoken;
  useStepTitle(t('ui:review.title'));
  const change = (event: MouseEvent, question: QuestionId) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onChange(question);
  };
  const shown =
    answers['seizure-now'] === undefined || path.includes('seizure-now')
      ? path
      : path.flatMap((id): readonly QuestionId[] =>
          id === 'emergency-signs' ? [id, 'seizure-now'] : [id],
        );
  const row = (id: QuestionId) => {
    const { short } = questionWords(spoken, id, context);
    const given = answerWords(spoken, answers, id, context);
    return (
      <div key={id} className={styles.row}>
        <dt className={styles.question}>{short}</dt>
        <dd className={styles.answer}>
          {given.length === 0 && <span className={styles.none}>{t('ui:review.notProvided')}</span>}
          {given.length === 1 && given[0]}
          {given.length > 1 && (
            <ul>
              {given.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </dd>
        <dd className={styles.change}>
          <a href={hrefOf(id)} onClick={(event) => change(event, id)}>
            {t('ui:review.change')}
            <span className="visually-hidden" data-aloud="skip">
              {' '}
              {short}
            </span>
          </a>
        </dd>
      </div>
    );
  };
  return (
    <div className="page">
      <BackLink href={back.href} label={t('ui:question.back')} onBack={back.onBack} />
      <main id="main" data-aloud="answers">
        {notice}
        <h1 tabIndex={-1}>{t('ui:review.title')}</h1>
        <p className={styles.lead}>{t('ui:review.lead')}</p>
        <dl className={styles.list}>
          {shown.slice(0, rowsAtOnce).map(row)}
          <Late>{shown.slice(rowsAtOnce).map(row)}</Late>
        </dl>
        <div data-aloud="main">
          <Button onPress={onReviewed}>{t('ui:review.toResult')}</Button>
        </div>
        {onMore !== undefined && <MoreQuestions onMore={onMore} />}
      </main>
    </div>
  );
};
