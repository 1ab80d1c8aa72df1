'use client';

import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { dayAndTime } from '../../../lib/desk/clinic-time.ts';
import { type BlockWords, historyBlock } from '../../../lib/desk/history-block.ts';
import type { Intake } from '../../../lib/desk/intake.ts';
import { dueQuestions, toldOf } from '../../../lib/desk/told-of.ts';
import { type Locale, locales } from '../../../lib/i18n/locales.ts';
import { signsAsked } from '../../note/note-answers.ts';
import { answerWords } from '../../questionnaire/answer-words.ts';
import { formsOf, questionWords } from '../../questionnaire/question-words.ts';
import { type Spoken, useWords } from '../../words-provider.tsx';
import { useDeskApi } from '../desk-api.tsx';
import { DeskButton } from '../desk-button.tsx';
import styles from './intake-page.module.css';
import { loadWords } from './load-words.ts';

const punctuation: Readonly<Record<Locale, Pick<BlockWords, 'separator' | 'colon'>>> = {
  'zh-CN': { separator: '；', colon: '：' },
  en: { separator: '; ', colon: ': ' },
};

const blockOf = (intake: Intake, spoken: Spoken, timeZone: string): string => {
  const { answers, assessment, context } = toldOf(intake);
  return historyBlock(
    {
      ticket: intake.ticket,
      time: dayAndTime(intake.receivedAt, spoken.locale, timeZone),
      subject: intake.subject,
      answers,
      assessment,
      urgency: spoken.t(`desk:urgency.${intake.urgency}`),
      path: dueQuestions(answers),
      signs: signsAsked(answers),
    },
    {
      t: spoken.t,
      short: (question) => questionWords(spoken, question, context).short,
      answer: (question) => answerWords(spoken, answers, question, context),
      sign: (question, option) => questionWords(spoken, question, context).option(option),
      flag: (id) => spoken.say(`flags:${id}.name`, formsOf(context)),
      ...punctuation[spoken.locale],
    },
  );
};

/** The intake as plain text for the hospital's own system, in either language, with one press to copy it. */
export const ExportCard = ({
  intake,
  timeZone,
}: {
  readonly intake: Intake;
  readonly timeZone: string;
}) => {
  const { t, locale } = useWords();
  const api = useDeskApi();
  const id = useId();
  const [lang, setLang] = useState<Locale>(locale);
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const { data: spoken } = useQuery({
    queryKey: ['words', lang],
    queryFn: () => loadWords(lang),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const text = spoken === undefined ? '' : blockOf(intake, spoken, timeZone);
  const copy = async () => {
    void api.noteCopy(intake.id, 'text').catch(() => undefined);
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      setCopied('notCopied');
    }
  };
  return (
    <section className={styles.card}>
      <h2>{t('desk:export.title')}</h2>
      <div className={styles.field}>
        <label htmlFor={`${id}-lang`}>{t('desk:export.lang')}</label>
        <select
          id={`${id}-lang`}
          value={lang}
          onChange={({ target }) => setLang(target.value as Locale)}
        >
          {locales.map((each) => (
            <option key={each} value={each}>
              {t(`desk:languages.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <textarea
        className={styles.export}
        aria-label={t('desk:export.title')}
        lang={lang}
        readOnly
        rows={10}
        value={text}
      />
      <div className={styles.buttons}>
        <DeskButton onPress={() => void copy()}>{t('desk:export.copy')}</DeskButton>
        <span role="status">{copied !== null && t(`desk:export.${copied}`)}</span>
      </div>
    </section>
  );
};
