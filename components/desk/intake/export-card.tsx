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
import { saveFile } from '../save-file.ts';
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

/**
 * The intake for the hospital's own system, in either language: as plain text to copy or to save, and
 * as a FHIR bundle to save. A training case is text only.
 */
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
  const [said, setSaid] = useState<'copied' | 'notCopied' | 'saved' | 'notSaved' | null>(null);
  const { data: spoken } = useQuery({
    queryKey: ['words', lang],
    queryFn: () => loadWords(lang),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const text = spoken === undefined ? '' : blockOf(intake, spoken, timeZone);
  // The trail says that the words left; a bundle comes from the server, which notes it by itself.
  const noteText = () => void api.noteCopy(intake.id, 'text').catch(() => undefined);
  const copy = async () => {
    noteText();
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      setSaid('notCopied');
    }
  };
  const fileName = (ending: string) => `${t('desk:export.file')}-${intake.ticket}.${ending}`;
  const saveText = () => {
    noteText();
    saveFile(fileName('txt'), 'text/plain', text);
    setSaid('saved');
  };
  const { exportFhir } = api;
  const saveBundle = async (fetchBundle: NonNullable<typeof exportFhir>) => {
    setSaid(null);
    try {
      const bundle = await fetchBundle(intake.id, lang);
      saveFile(fileName('fhir.json'), 'application/fhir+json', JSON.stringify(bundle, null, 2));
      setSaid('saved');
    } catch {
      setSaid('notSaved');
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
        <DeskButton onPress={saveText}>{t('desk:export.saveText')}</DeskButton>
        {exportFhir !== null && (
          <DeskButton onPress={() => void saveBundle(exportFhir)}>
            {t('desk:export.saveFhir')}
          </DeskButton>
        )}
        <span role="status">{said !== null && t(`desk:export.${said}`)}</span>
      </div>
    </section>
  );
};
