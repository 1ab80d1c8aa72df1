'use client';

import type { WordingContext } from '../../lib/check/wording-context.ts';
import type { RouteId } from '../../rules/schema/ids.ts';
import { formsOf } from '../questionnaire/question-words.ts';
import { useWords } from '../words-provider.tsx';
import { LearnLink } from './learn-link.tsx';
import styles from './pattern-section.module.css';

/** The doors that have a page to read. */
const topicOfRoute: { readonly [R in RouteId]?: string } = {
  'new-facial-palsy': 'weak-face',
  'facial-wasting': 'thinner-face',
};

/** Doors beside the patterns: what a doctor should think of, and why. */
export const RouteList = ({
  routes,
  context,
}: {
  readonly routes: readonly RouteId[];
  readonly context: WordingContext;
}) => {
  const { t, say } = useWords();
  const forms = formsOf(context);
  return routes.map((id) => (
    <article key={id} className={styles.pattern}>
      <h3>{say(`results:routes.${id}.name`, forms)}</h3>
      <p>{say(`results:routes.${id}.lead`, forms)}</p>
      {topicOfRoute[id] !== undefined && (
        <LearnLink
          topic={topicOfRoute[id]}
          label={t('reasons:learn.pattern', { pattern: say(`results:routes.${id}.name`, forms) })}
        />
      )}
    </article>
  ));
};
