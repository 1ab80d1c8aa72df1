'use client';

import type { WordingContext } from '../../lib/check/wording-context.ts';
import type { RouteId } from '../../rules/schema/ids.ts';
import { formsOf } from '../questionnaire/question-words.ts';
import { useWords } from '../words-provider.tsx';
import styles from './pattern-section.module.css';

/** Doors beside the patterns: what a doctor should think of, and why. */
export const RouteList = ({
  routes,
  context,
}: {
  readonly routes: readonly RouteId[];
  readonly context: WordingContext;
}) => {
  const { say } = useWords();
  const forms = formsOf(context);
  return routes.map((id) => (
    <article key={id} className={styles.pattern}>
      <h3>{say(`results:routes.${id}.name`, forms)}</h3>
      <p>{say(`results:routes.${id}.lead`, forms)}</p>
    </article>
  ));
};
