'use client';

import type { ReactNode } from 'react';
import type { NextStepId } from '../../rules/schema/ids.ts';
import { useNumbers } from '../place/use-numbers.ts';
import { usePlace } from '../place/use-place.ts';
import { formsOf } from '../questionnaire/question-words.ts';
import { Fold } from '../ui/fold.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './next-steps-section.module.css';
import { ReminderButton } from './reminder-button.tsx';
import type { Told } from './told.ts';

/** What is talked over with a doctor, and not needed before. */
const forTheVisit: readonly string[] = ['test', 'treat'];

/** In the order in which they are done; the first word of a step's id says where it belongs. */
const kinds = ['see', 'test', 'treat', 'care', 'avoid', 'bring'] as const;
type Kind = (typeof kinds)[number];

const isKind = (step: NextStepId, kind: Kind): boolean => step.startsWith(`${kind}-`);

const Group = ({
  heading,
  isFolded,
  children,
}: {
  readonly heading: ReactNode;
  readonly isFolded: boolean;
  readonly children: ReactNode;
}) =>
  isFolded ? (
    <Fold heading={heading}>{children}</Fold>
  ) : (
    <>
      {heading}
      {children}
    </>
  );

/** What to do next: which door, what to ask for, what to leave, what to bring. */
export const NextStepsSection = ({
  assessment,
  context,
  date,
}: Told & {
  /** From when the weeks are counted; null where no reminder is offered. */
  readonly date: Date | null;
}) => {
  const { t, say } = useWords();
  const numbers = useNumbers();
  const place = usePlace();
  const forms = formsOf(context);
  const isToday = assessment.urgency === 'same-day';
  // A door for today comes first: "ask to be sent there" would put off what cannot wait. Then words
  // for a child: they say more than the place does.
  const here = [
    ...(isToday ? [...(place === null ? [] : [`today_${place.id}`]), 'today'] : []),
    ...forms.filter((form) => form === 'child'),
    ...(place === null ? [] : [place.id]),
    ...forms,
  ];
  const groups = kinds
    .map((kind) => ({ kind, steps: assessment.nextSteps.filter((step) => isKind(step, kind)) }))
    .filter(({ steps }) => steps.length > 0);
  const mentionsTreatment = groups.some(({ kind }) => kind === 'test' || kind === 'treat');
  const mentionsTablets =
    assessment.result.patterns.some(
      ({ id, fit }) => id === 'hemifacial-spasm-primary' && fit !== 'less',
    ) || assessment.redFlags.some(({ id }) => id === 'RF25');
  const tells = new Set(assessment.nextSteps);
  const isSelfCare = assessment.urgency === 'self-care-watch';
  const isSoon = isToday || assessment.urgency === 'emergency-now';
  return (
    <section className={styles.section} aria-labelledby="steps">
      <h2 id="steps">{t('ui:result.next')}</h2>
      {groups.map(({ kind, steps }) => (
        <div key={kind} className={styles.group}>
          <Group
            heading={<h3>{t(`ui:result.steps.${kind}`)}</h3>}
            isFolded={forTheVisit.includes(kind)}
          >
            <ul>
              {steps.map((step) => (
                <li key={step}>{say(`results:steps.${step}`, here, numbers)}</li>
              ))}
            </ul>
          </Group>
        </div>
      ))}
      {(mentionsTreatment || mentionsTablets) && (
        <div className={styles.group}>
          <h3>{t('ui:result.beforeTreatment')}</h3>
          {mentionsTreatment && <p>{say('flags:RF23.advice.note', forms, numbers)}</p>}
          {mentionsTablets && <p>{say('flags:RF28.advice.note', forms, numbers)}</p>}
        </div>
      )}
      {tells.has('come-back') && !isSoon && (
        <div className={styles.group}>
          <h3>{t('ui:result.comeBack')}</h3>
          <p>{say('results:steps.come-back', isSelfCare ? ['self-care'] : forms, numbers)}</p>
          {date !== null && <ReminderButton date={date} />}
        </div>
      )}
    </section>
  );
};
