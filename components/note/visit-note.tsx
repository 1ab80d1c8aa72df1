'use client';

import type { ReactNode } from 'react';
import type { CheckView } from '../../lib/check/check-view.ts';
import type { Reason } from '../../rules/schema/assessment.ts';
import type { QuestionId } from '../../rules/schema/contract.ts';
import { useNumbers } from '../place/use-numbers.ts';
import { usePlace } from '../place/use-place.ts';
import { answerWords } from '../questionnaire/answer-words.ts';
import type { WayBack } from '../questionnaire/question-page.tsx';
import { formsOf, questionWords } from '../questionnaire/question-words.ts';
import { useStepTitle } from '../questionnaire/use-step-title.ts';
import { flagAdvice } from '../result/flag-advice.ts';
import { reasonAnswer } from '../result/reason-words.ts';
import { RulesLine } from '../result/rules-line.tsx';
import type { Told } from '../result/told.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import { type Sign, signsAsked } from './note-answers.ts';
import styles from './visit-note.module.css';

/** The gates are told as signs, not as answers. */
const toldAsSigns: readonly QuestionId[] = ['emergency-signs', 'warning-signs'];

const Signs = ({
  heading,
  signs,
  context,
}: {
  readonly heading: string;
  readonly signs: readonly Sign[];
  readonly context: Told['context'];
}) => {
  const spoken = useWords();
  if (signs.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className={styles.signs}>
        {signs.map(({ question, option }) => (
          <li key={option}>{questionWords(spoken, question, context).option(option)}</li>
        ))}
      </ul>
    </>
  );
};

const reasonKey = ({ question, option }: Reason): string => `${question} ${option}`;

const ReasonLine = ({
  reason,
  side,
  context,
}: {
  readonly reason: Reason;
  readonly side: 'strength' | 'against';
  readonly context: Told['context'];
}) => {
  const spoken = useWords();
  return (
    <li>
      <span className={styles.about}>{questionWords(spoken, reason.question, context).short}</span>
      {reasonAnswer(spoken, reason, context)}
      <span className={styles.fit}>{spoken.t(`results:${side}.${reason.strength}`)}</span>
    </li>
  );
};

/**
 * One page for the doctor: what this is not, how soon, what it fits and why, what was asked and
 * answered (and by whom it was seen), what to look at in the room. Made for A4, read on a screen too.
 */
export const VisitNote = ({
  back,
  date,
  path,
  witness,
  code = null,
  onPrint,
  ...told
}: Told & {
  readonly back: WayBack;
  readonly date: Date;
  readonly path: readonly QuestionId[];
  readonly witness: CheckView['witness'];
  /** The handover code for the paper, where one is offered. */
  readonly code?: ReactNode;
  readonly onPrint: () => void;
}) => {
  const { assessment, answers, context } = told;
  const spoken = useWords();
  const { t, say } = spoken;
  const numbers = useNumbers();
  const place = usePlace();
  const forms = formsOf(context);
  const { urgency, redFlags, result, reasons, impact, rules } = assessment;
  const headingForms =
    urgency === 'emergency-now' && place === null
      ? ['unknown']
      : [...(place === null ? [] : [place.id]), ...forms];
  const signs = signsAsked(answers);
  const asked = path.filter((id) => !toldAsSigns.includes(id));
  const answered = asked.filter((id) => answers[id] !== undefined);
  const open = asked.filter((id) => answers[id] === undefined);
  useStepTitle(t('ui:note.title'));
  return (
    <div className="page">
      <BackLink href={back.href} label={t('ui:question.back')} onBack={back.onBack} />
      <main id="main" className={styles.note}>
        <p className={styles.limit}>{say('results:limit', forms)}</p>
        <h1 tabIndex={-1}>{t('ui:note.title')}</h1>
        <div className={styles.print}>
          <Button onPress={onPrint}>{t('ui:note.print')}</Button>
          <p>{t('ui:note.printHint')}</p>
          {code !== null && <p>{t('handover:note.hint')}</p>}
        </div>
        {code}

        <section>
          <h2>{t('ui:note.urgency')}</h2>
          <p className={styles.urgency}>
            {say(`results:urgency.${urgency}.heading`, headingForms, numbers)}
          </p>
          {redFlags.length > 0 && (
            <ul>
              {redFlags.map((flag) => (
                <li key={flag.id}>
                  <strong>{say(`flags:${flag.id}.name`, forms)}</strong>{' '}
                  {flagAdvice(spoken, flag, urgency, answers, forms, numbers)}
                </li>
              ))}
            </ul>
          )}
        </section>

        <section>
          <h2>{t('ui:note.fits')}</h2>
          {result.patterns.length === 0 && <p>{t('ui:note.noPattern')}</p>}
          {result.patterns.length > 0 && (
            <>
              <p>{t(`results:band.${result.band}`)}</p>
              <ul>
                {result.patterns.map(({ id, fit }) => (
                  <li key={id}>
                    {t(`results:patterns.${id}.name`)}
                    <span className={styles.fit}>{t(`results:fit.${fit}`)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {result.routes.length > 0 && (
            <ul>
              {result.routes.map((id) => (
                <li key={id}>{t(`results:routes.${id}.name`)}</li>
              ))}
            </ul>
          )}
        </section>

        {reasons
          .filter(({ pattern }) => pattern === result.patterns[0]?.id)
          .map(({ pattern, for: speaking, against }) => (
            <section key={pattern}>
              <h2>{t('ui:note.why')}</h2>
              <ul>
                {speaking.map((reason) => (
                  <ReasonLine key={reasonKey(reason)} reason={reason} side="strength" {...told} />
                ))}
                {against.map((reason) => (
                  <ReasonLine key={reasonKey(reason)} reason={reason} side="against" {...told} />
                ))}
              </ul>
            </section>
          ))}

        <section className={styles.wide}>
          <h2>{t('ui:note.answers')}</h2>
          <dl className={styles.answers}>
            {answered.map((id) => {
              const seenBy = witness[id];
              return (
                <div key={id} className={styles.row}>
                  <dt>{questionWords(spoken, id, context).short}</dt>
                  <dd>
                    {answerWords(spoken, answers, id, context).map((text) => (
                      <span key={text} className={styles.given}>
                        {text}
                      </span>
                    ))}
                    {seenBy !== undefined && (
                      <span className={styles.given}>{t(`ui:witness.note.${seenBy}`)}</span>
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
          {open.length > 0 && (
            <>
              <h3>{t('ui:review.notProvided')}</h3>
              <ul className={styles.open}>
                {open.map((id) => (
                  <li key={id} className={styles.openQuestion}>
                    {questionWords(spoken, id, context).short}
                  </li>
                ))}
              </ul>
            </>
          )}
          {impact !== null && <p>{t(`results:impact.${impact.band}`)}</p>}
        </section>

        <section className={styles.wide}>
          <h2>{t('ui:note.signs')}</h2>
          <Signs heading={t('ui:note.present')} signs={signs.present} context={context} />
          <Signs heading={t('ui:note.unknown')} signs={signs.unknown} context={context} />
          <Signs heading={t('ui:note.denied')} signs={signs.denied} context={context} />
        </section>

        <section>
          <h2>{t('ui:note.room')}</h2>
          <ul className={styles.room}>
            {(['watch', 'pucker', 'close', 'film', 'medicines'] as const).map((item) => (
              <li key={item}>{t(`ui:note.look.${item}`)}</li>
            ))}
          </ul>
        </section>

        <RulesLine rules={rules} date={date} />
      </main>
    </div>
  );
};
