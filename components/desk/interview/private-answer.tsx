'use client';

import { useEffect, useRef, useState } from 'react';
import { isPrivateOption, isPrivateQuestion } from '../../../lib/check/private-questions.ts';
import type { WordingContext } from '../../../lib/check/wording-context.ts';
import { contract, exclusiveOptions, type QuestionId } from '../../../rules/schema/contract.ts';
import { questionWords } from '../../questionnaire/question-words.ts';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/radios.tsx';
import { useWords } from '../../words-provider.tsx';
import { ForPatient } from './patient-words.tsx';
import styles from './private-answer.module.css';

const standsAlone = (option: string): boolean =>
  (exclusiveOptions as readonly string[]).includes(option);

const yes = 'yes';
const no = 'no';

const Asked = ({
  question,
  context,
  chosen,
  onAnswered,
}: {
  readonly question: QuestionId;
  readonly context: WordingContext;
  readonly chosen: readonly string[];
  readonly onAnswered: (chosen: readonly string[]) => void;
}) => {
  const spoken = useWords();
  const { t } = spoken;
  const words = questionWords(spoken, question, context);
  const line = contract[question].options.find(isPrivateOption);
  const isWhole = isPrivateQuestion(question) || line === undefined;
  const [choice, setChoice] = useState<string | null>(null);

  const done = () => {
    if (isWhole) return onAnswered(choice === null ? chosen : [choice]);
    if (choice === null) return onAnswered(chosen);
    const others = chosen.filter((option) => option !== line);
    onAnswered(
      choice === yes ? [...others.filter((option) => !standsAlone(option)), line] : others,
    );
  };

  return (
    <>
      <h2 className={styles.title}>{isWhole ? words.title : t('kiosk:private.line')}</h2>
      {!isWhole && <p className={styles.line}>{words.option(line)}</p>}
      <Radios
        name={`${question}-private`}
        choices={
          isWhole
            ? contract[question].options.map((value) => ({ value, label: words.option(value) }))
            : [
                { value: yes, label: t('kiosk:private.yes') },
                { value: no, label: t('kiosk:private.no') },
              ]
        }
        chosen={choice}
        onChoose={setChoice}
      />
      <p className={styles.who}>{t('kiosk:private.whoSees')}</p>
      <Button onPress={done}>{t('kiosk:private.done')}</Button>
    </>
  );
};

/**
 * A screen for the patient alone, in the patient's language only: turned towards them or handed over,
 * answered by touch. Nothing is read aloud and no key of the clerk works while it is up.
 */
export const PrivateAnswer = ({
  question,
  context,
  chosen,
  onAnswered,
  onBack,
}: {
  readonly question: QuestionId;
  readonly context: WordingContext;
  readonly chosen: readonly string[];
  readonly onAnswered: (chosen: readonly string[]) => void;
  readonly onBack: () => void;
}) => {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      className={styles.screen}
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
    >
      <ForPatient className={styles.inner}>
        <Asked question={question} context={context} chosen={chosen} onAnswered={onAnswered} />
      </ForPatient>
    </dialog>
  );
};
