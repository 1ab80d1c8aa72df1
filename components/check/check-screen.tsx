'use client';

import type { CheckView } from '../../lib/check/check-view.ts';
import type { CheckEvent } from '../../machines/check/check-context.ts';
import type { OptionId, QuestionId } from '../../rules/schema/contract.ts';
import { EmergencyPage } from '../questionnaire/emergency-page.tsx';
import type { ShownGroup } from '../questionnaire/question-choices.tsx';
import type { Asked } from '../questionnaire/question-form.tsx';
import { QuestionPage, type WayBack } from '../questionnaire/question-page.tsx';
import { ReviewPage } from '../questionnaire/review-page.tsx';
import { StillUrgent } from '../questionnaire/still-urgent.tsx';
import { StrokeCheck } from '../questionnaire/stroke-check.tsx';
import { useWords } from '../words-provider.tsx';
import { OpeningPage } from './opening-page.tsx';
import { pathOfStep, type Step } from './step.ts';
import type { ToldActions, ToldPage as ToldPageType } from './told-page.tsx';

/** What the page may know of the catalogue: headings of long lists, and which questions cannot be skipped. */
export interface QuestionLayout {
  readonly groups: { readonly [Q in QuestionId]?: readonly ShownGroup[] };
  readonly mustAnswer: readonly QuestionId[];
}

/** The step that Back leads to; null leads to the start. */
export const stepBefore = (
  { stage, previous }: Pick<CheckView, 'stage' | 'previous'>,
  step: Step | null,
): Step | null => {
  if (step === 'note') return 'result';
  if (stage === 'result') return 'review';
  return previous;
};

/** Ages for which some places have a crisis line of their own. */
const minorAges: readonly OptionId<'age-now'>[] = ['under-4', 'under-12', 'age-12-17'];

/** Shows the step the check is at, and hands back what the person does. */
export const CheckScreen = ({
  view,
  step,
  layout,
  date,
  ToldPage,
  send,
  foresee,
  onBack,
  hrefOf,
  ...actions
}: ToldActions & {
  readonly view: CheckView;
  readonly step: Step | null;
  readonly layout: QuestionLayout;
  readonly date: Date;
  /** Null until it is loaded; nothing is told before. */
  readonly ToldPage: typeof ToldPageType | null;
  readonly send: (event: CheckEvent) => void;
  /** Hears what is likely to be sent next; absent while the check is not there. */
  readonly foresee: ((event: CheckEvent) => void) | undefined;
  readonly onBack: (to: Step | null) => void;
  /** The address of a step; null is the start. Without it, the site's own. */
  readonly hrefOf?: (step: Step | null) => string;
}) => {
  const { locale } = useWords();
  const addressOf =
    hrefOf ?? ((step: Step | null) => (step === null ? `/${locale}` : pathOfStep(locale, step)));
  const { stage, at, answers, context, path, witness, assessment } = view;
  const before = stepBefore(view, step);
  const back: WayBack = {
    href: addressOf(before),
    onBack: () => onBack(before),
  };
  const askedAs = (question: QuestionId): Asked => ({
    question,
    context,
    answers,
    witness: witness[question],
    groups: layout.groups[question] ?? [],
    onAnswered: (answer, seenBy) =>
      send({
        type: 'answered',
        question,
        answer,
        ...(seenBy === undefined ? {} : { witness: seenBy }),
      }),
    onChosen:
      foresee === undefined
        ? undefined
        : (answer) => foresee({ type: 'answered', question, answer }),
    onSkipped: layout.mustAnswer.includes(question)
      ? undefined
      : () => send({ type: 'skipped', question }),
  });

  const onMore = view.hasMore ? () => send({ type: 'moreRequested' }) : undefined;
  const stillUrgent = <StillUrgent emergencies={view.emergencies} />;

  if (stage === 'strokeCheck' && at !== null)
    return <StrokeCheck key="stroke-check" back={back} {...askedAs(at)} />;
  if (stage === 'emergency')
    return (
      <EmergencyPage
        emergencies={view.emergencies}
        context={context}
        isMinor={minorAges.includes(answers['age-now'] ?? 'not-sure')}
        back={back}
        asked={at === null ? null : { ...askedAs(at), onSkipped: undefined }}
        onLeave={view.emergencies.length === 0 ? undefined : () => send({ type: 'emergencyLeft' })}
      />
    );
  if (stage === 'review')
    return (
      <ReviewPage
        answers={answers}
        path={path}
        context={context}
        back={back}
        notice={stillUrgent}
        hrefOf={addressOf}
        onChange={(question) => send({ type: 'changeRequested', question })}
        onReviewed={() => send({ type: 'reviewed' })}
        onMore={onMore}
      />
    );
  if (stage === 'result' && assessment !== null && ToldPage !== null)
    return (
      <ToldPage
        told={{ assessment, answers, context }}
        view={view}
        check={view}
        shows={step === 'note' ? 'note' : 'result'}
        back={back}
        date={date}
        onMore={onMore}
        {...actions}
      />
    );
  if (at !== null)
    return <QuestionPage key={at} back={back} notice={stillUrgent} {...askedAs(at)} />;
  return <OpeningPage />;
};
