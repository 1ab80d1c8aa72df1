'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
import { isPrivateOption, isPrivateQuestion } from '../../../lib/check/private-questions.ts';
import type { WordingContext } from '../../../lib/check/wording-context.ts';
import { chosenOptions } from '../../../rules/schema/chosen-options.ts';
import {
  type Answer,
  type Answers,
  contract,
  exclusiveOptions,
  type QuestionId,
} from '../../../rules/schema/contract.ts';
import { isOnsetAfterAge } from '../../../rules/schema/onset-after-age.ts';
import type { ShownGroup } from '../../questionnaire/question-choices.tsx';
import { questionWords } from '../../questionnaire/question-words.ts';
import { choiceId } from '../../ui/choice.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './interview-question.module.css';
import { type KeyedOption, optionKeys } from './option-keys.ts';
import { usePatientLang, usePatientWords } from './patient-words.tsx';
import { PressKey } from './press-key.tsx';
import { PrivateAnswer } from './private-answer.tsx';
import { useKeys } from './use-keys.ts';

const standsAlone = (option: string): boolean =>
  (exclusiveOptions as readonly string[]).includes(option);

/**
 * One question in two languages at once: what the patient reads, large, and beside each line what the
 * clerk reads, with the key that chooses it. A key that names one whole answer goes on at once; where
 * several can be chosen, Enter does. Give it the question as `key`.
 */
export const InterviewQuestion = ({
  question,
  context,
  answers,
  groups,
  hasKeys,
  intro,
  onAnswered,
  onSkipped,
  onBack,
}: {
  readonly question: QuestionId;
  readonly context: WordingContext;
  readonly answers: Answers;
  readonly groups: readonly ShownGroup[];
  readonly hasKeys: boolean;
  readonly intro?: ReactNode;
  readonly onAnswered: (answer: Answer) => void;
  readonly onSkipped?: (() => void) | undefined;
  readonly onBack?: (() => void) | undefined;
}) => {
  const clerk = useWords();
  const patient = usePatientWords();
  const patientLang = usePatientLang();
  const { t } = clerk;
  const forClerk = questionWords(clerk, question, context);
  const forPatient = questionWords(patient, question, context);
  const isSameLanguage = clerk.locale === patient.locale;
  const isMany = contract[question].kind === 'many';
  const [chosen, setChosen] = useState<readonly string[]>(chosenOptions(answers, question));
  const [problem, setProblem] = useState<string | null>(null);
  const [isPrivate, setPrivate] = useState(false);
  const keyed = optionKeys(question);
  const mayBePrivate =
    isPrivateQuestion(question) || keyed.some(({ option }) => isPrivateOption(option));

  const finish = (options: readonly string[]) => {
    const [first] = options;
    if (first === undefined) return setProblem(forClerk.error);
    if (question === 'onset-age' && isOnsetAfterAge(answers['age-now'], first))
      return setProblem(t('ui:errors.onsetAfterAge'));
    onAnswered((isMany ? options : first) as Answer);
  };
  const toggle = (option: string) => {
    setProblem(null);
    if (!isMany) return setChosen([option]);
    if (chosen.includes(option)) return setChosen(chosen.filter((other) => other !== option));
    setChosen(
      standsAlone(option) ? [option] : [...chosen.filter((other) => !standsAlone(other)), option],
    );
  };
  const press = ({ option, isWhole }: KeyedOption) => {
    if (isMany && !isWhole) return toggle(option);
    setChosen([option]);
    finish([option]);
  };
  useKeys(
    {
      ...Object.fromEntries(keyed.map((each) => [each.key, () => press(each)])),
      Enter: () => finish(chosen),
      Backspace: onBack,
      s: onSkipped,
      p: mayBePrivate ? () => setPrivate(true) : undefined,
    },
    hasKeys && !isPrivate,
  );

  if (isPrivate)
    return (
      <PrivateAnswer
        question={question}
        context={context}
        chosen={chosen}
        onBack={() => setPrivate(false)}
        onAnswered={(options) => {
          setPrivate(false);
          setChosen(options);
          if (isPrivateQuestion(question)) finish(options);
        }}
      />
    );

  const row = (each: KeyedOption) => {
    const id = choiceId(question, each.option);
    const isPointedAt = isPrivateQuestion(question) || isPrivateOption(each.option);
    return (
      <label key={each.option} className={styles.row} htmlFor={id}>
        <kbd className={styles.key}>{each.key}</kbd>
        <input
          id={id}
          className={styles.input}
          type={isMany ? 'checkbox' : 'radio'}
          name={question}
          checked={chosen.includes(each.option)}
          onChange={() => toggle(each.option)}
        />
        <span className={styles.patient} lang={patientLang}>
          {forPatient.option(each.option)}
        </span>
        {!isSameLanguage && (
          <span className={styles.clerk}>
            {isPointedAt ? t('kiosk:interview.pointed') : forClerk.option(each.option)}
          </span>
        )}
      </label>
    );
  };
  const grouped = new Set(groups.flatMap(({ options }) => options));
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        finish(chosen);
      }}
    >
      {intro}
      <fieldset
        className={isSameLanguage ? `${styles.lines} ${styles.alone}` : styles.lines}
        {...(problem === null ? {} : { 'aria-describedby': `${question}-problem` })}
      >
        <legend className={styles.legend}>
          <span className={styles.patient} lang={patientLang}>
            <span className={styles.title}>{forPatient.title}</span>
            {forPatient.hint !== null && <span className={styles.hint}>{forPatient.hint}</span>}
          </span>
          {!isSameLanguage && (
            <span className={styles.clerk}>
              <span className={styles.title}>{forClerk.title}</span>
              {forClerk.hint !== null && <span className={styles.hint}>{forClerk.hint}</span>}
            </span>
          )}
        </legend>
        {problem !== null && (
          <p id={`${question}-problem`} className={styles.problem} role="alert">
            <span className="visually-hidden">{t('ui:errors.prefix')} </span>
            {problem}
          </p>
        )}
        {isPrivateQuestion(question) && (
          <p className={styles.quiet}>{t('kiosk:interview.doNotRead')}</p>
        )}
        {groups.map(({ id, options }) => (
          <div key={id} className={styles.group}>
            <p className={styles.heading}>
              <span className={styles.patient} lang={patientLang}>
                {forPatient.group(id)}
              </span>
              {!isSameLanguage && <span className={styles.clerk}>{forClerk.group(id)}</span>}
            </p>
            {options.some(isPrivateOption) && (
              <p className={styles.quiet}>{t('kiosk:interview.doNotReadLine')}</p>
            )}
            {keyed.filter(({ option }) => options.includes(option)).map(row)}
          </div>
        ))}
        <div className={styles.group}>
          {keyed.filter(({ option }) => !grouped.has(option)).map(row)}
        </div>
      </fieldset>
      <div className={styles.actions}>
        <PressKey name="Enter" look="main" isSubmit>
          {t('ui:question.continue')}
        </PressKey>
        {onBack !== undefined && (
          <PressKey name="Backspace" onPress={onBack}>
            {t('ui:question.back')}
          </PressKey>
        )}
        {onSkipped !== undefined && (
          <PressKey name="s" onPress={onSkipped}>
            {t('ui:question.skip')}
          </PressKey>
        )}
        {mayBePrivate && (
          <PressKey name="p" onPress={() => setPrivate(true)}>
            {t('kiosk:interview.private')}
          </PressKey>
        )}
      </div>
      <p className={styles.why}>{forClerk.why}</p>
    </form>
  );
};
