'use client';

import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import { formsOf } from '../questionnaire/question-words.ts';
import { useWords } from '../words-provider.tsx';
import { FlagBecause } from './flag-because.tsx';
import styles from './flag-reasons.module.css';
import type { Told } from './told.ts';

/** Each flag with the answers that raised it and why it matters; its whole rule is one link away, but not beside an emergency. */
export const FlagReasons = ({
  flags,
  answers,
  context,
}: Pick<Told, 'answers' | 'context'> & { readonly flags: readonly RaisedFlag[] }) => {
  const { t, say, locale } = useWords();
  const forms = formsOf(context);
  const [first] = flags;
  if (first === undefined) return null;
  return (
    <>
      {flags.map((flag) => (
        <div key={flag.id} className={styles.flag}>
          <p>
            <strong>{say(`flags:${flag.id}.name`, forms)}</strong>
          </p>
          <FlagBecause flag={flag} answers={answers} context={context} />
          <p>{say(`flags:${flag.id}.reason`, forms)}</p>
        </div>
      ))}
      {first.urgency !== 'emergency-now' && (
        <p>
          <a className={styles.rule} href={`/${locale}/evidence/signs#${first.id}`}>
            {t('ui:result.flagRules')}
          </a>
        </p>
      )}
    </>
  );
};
