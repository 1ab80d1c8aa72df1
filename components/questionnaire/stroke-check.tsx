'use client';

import type { WordingContext } from '../../lib/check/wording-context.ts';
import { useNumbers } from '../place/use-numbers.ts';
import { useWords } from '../words-provider.tsx';
import type { Asked } from './question-form.tsx';
import { QuestionPage, type WayBack } from './question-page.tsx';
import { formsOf, questionWords } from './question-words.ts';
import styles from './stroke-check.module.css';
import { StrokeDrawing, strokeSigns } from './stroke-drawings.tsx';

/** What to look at, drawn and said. */
export const StrokeSigns = ({ context }: { readonly context: WordingContext }) => {
  const { say } = useWords();
  const numbers = useNumbers();
  const word = (name: string) => say(`results:strokeCheck.${name}`, formsOf(context), numbers);
  return (
    <>
      <p>{word('intro')}</p>
      <ol className={styles.signs}>
        {strokeSigns.map((sign) => (
          <li key={sign} className={styles.sign}>
            <StrokeDrawing sign={sign} className={styles.drawing} />
            <span className={styles.words}>{word(sign)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.again}>{word('askAgain')}</p>
    </>
  );
};

/**
 * Who is not sure about the emergency signs is shown what to look at, and then asked once more
 * (ruling 3). Only what is said here counts.
 */
export const StrokeCheck = ({ back, ...asked }: Asked & { readonly back: WayBack }) => {
  const spoken = useWords();
  const { title } = questionWords(spoken, asked.question, asked.context);
  return (
    <QuestionPage
      {...asked}
      back={back}
      title={spoken.t('results:strokeCheck.title')}
      intro={
        <div className={styles.intro}>
          <StrokeSigns context={asked.context} />
          <p className={styles.question}>{title}</p>
        </div>
      }
    />
  );
};
