'use client';

import { followUpGroups } from '../../lib/check/follow-up.ts';
import { formsOf } from '../questionnaire/question-words.ts';
import { useWords } from '../words-provider.tsx';
import styles from './next-steps-section.module.css';
import type { Told } from './told.ts';

/** What changes for somebody whom a doctor has seen before: what to bring, to ask and to write down. */
export const FollowUpSection = ({ assessment, answers, context }: Told) => {
  const { t, say, locale } = useWords();
  const groups = followUpGroups(answers, assessment);
  if (groups.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="follow-up">
      <h2 id="follow-up">{t('results:followUp.title')}</h2>
      <p>{t('results:followUp.lead')}</p>
      {groups.map(({ kind, items }) => (
        <div key={kind} className={styles.group}>
          <h3>{t(`results:followUp.kinds.${kind}`)}</h3>
          <ul>
            {items.map(({ id, sources = [] }) => (
              <li key={id}>
                {say(`results:followUp.items.${id}`, formsOf(context))}
                {sources.map((source) => (
                  <span key={source}>
                    {' '}
                    <a href={`/${locale}/evidence/sources#${source}`}>
                      {t('ui:result.source', { id: source })}
                    </a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.basis}>{t('results:followUp.basis')}</p>
    </section>
  );
};
