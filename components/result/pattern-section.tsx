'use client';

import type { PatternId } from '../../rules/schema/ids.ts';
import { useNumbers } from '../place/use-numbers.ts';
import { formsOf } from '../questionnaire/question-words.ts';
import { useWords } from '../words-provider.tsx';
import { LearnLink } from './learn-link.tsx';
import { mayCalm } from './may-calm.ts';
import styles from './pattern-section.module.css';
import { patternVariant } from './pattern-variant.ts';
import type { Told } from './told.ts';

/** One pattern in full: its name, how well it fits, what it is. Reassures only where nothing is open (FX-12). */
const Pattern = ({
  id,
  fit,
  told: { assessment, answers, context },
}: {
  readonly id: PatternId;
  readonly fit: string | null;
  readonly told: Told;
}) => {
  const { t, say, has } = useWords();
  const numbers = useNumbers();
  const variant = patternVariant(id, answers, assessment);
  const forms = formsOf(context);
  const variants = variant === null ? [] : [...forms.map((form) => `${variant}_${form}`), variant];
  const key = `results:patterns.${id}`;
  const text = (name: string) => {
    const contexts = [...variants, ...forms];
    const exists = ['', ...contexts.map((context) => `_${context}`)].some((end) =>
      has(`${key}.${name}${end}`),
    );
    return exists && (variants.some((end) => has(`${key}.${name}_${end}`)) || has(`${key}.${name}`))
      ? say(`${key}.${name}`, contexts, numbers)
      : null;
  };
  const calm = mayCalm(id, assessment, answers) ? text('calm') : null;
  return (
    <article className={styles.pattern}>
      <h3>{text('name')}</h3>
      {fit !== null && <p className={styles.fit}>{fit}</p>}
      <p>{text('lead')}</p>
      {calm !== null && <p>{calm}</p>}
      <p>{text('more')}</p>
      {id !== 'other-or-unclear' && (
        <LearnLink topic={id} label={t('reasons:learn.pattern', { pattern: t(`${key}.plain`) })} />
      )}
    </article>
  );
};

/**
 * What the answers fit, in words, never as a share; always with the sentence that this is no
 * diagnosis above it and with something else left possible.
 */
export const PatternSection = (told: Told) => {
  const { t, say } = useWords();
  const { result } = told.assessment;
  const named = result.patterns.filter(({ fit }) => fit !== 'less');
  const less = result.patterns.filter(({ id, fit }) => fit === 'less' && id !== 'other-or-unclear');
  const known = named.filter(({ id }) => id !== 'other-or-unclear');
  // "Something else" is said below every name; as the second of two it would contradict the first.
  // Where it stands alone it says both itself: that nothing fits, and what that leaves.
  const shown = known.length > 0 ? known : result.patterns.slice(0, 1);
  const isHalfKnown = result.band === 'two-patterns' && known.length === 1;
  return (
    <section className={styles.section} aria-labelledby="patterns">
      <h2 id="patterns">{t('ui:result.patterns')}</h2>
      <p className={styles.limit}>{say('results:limit', formsOf(told.context))}</p>
      {known.length > 0 && <p>{t(`results:band.${isHalfKnown ? 'possible' : result.band}`)}</p>}
      {shown.map(({ id, fit }) => (
        <Pattern
          key={id}
          id={id}
          fit={id === 'other-or-unclear' ? null : t(`results:fit.${fit}`)}
          told={told}
        />
      ))}
      {less.length > 0 && (
        <>
          <p>{t('ui:result.lessWell')}</p>
          <ul>
            {less
              .filter(({ id }) => !shown.some((pattern) => pattern.id === id))
              .map(({ id }) => (
                <li key={id}>{t(`results:patterns.${id}.name`)}</li>
              ))}
          </ul>
        </>
      )}
      {known.length > 0 && <p>{t('results:somethingElse')}</p>}
    </section>
  );
};
