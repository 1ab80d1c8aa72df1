'use client';

import { questionWords } from '../questionnaire/question-words.ts';
import type { Told } from '../result/told.ts';
import { useWords } from '../words-provider.tsx';
import { type Sign, signsAsked } from './note-answers.ts';
import styles from './visit-note.module.css';

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

/** The signs that need a doctor soon: there, not known, and said not to be there. */
export const SignsList = ({ answers, context }: Pick<Told, 'answers' | 'context'>) => {
  const { t } = useWords();
  const signs = signsAsked(answers);
  return (
    <section className={styles.wide}>
      <h2>{t('ui:note.signs')}</h2>
      <Signs heading={t('ui:note.present')} signs={signs.present} context={context} />
      <Signs heading={t('ui:note.unknown')} signs={signs.unknown} context={context} />
      <Signs heading={t('ui:note.denied')} signs={signs.denied} context={context} />
    </section>
  );
};
