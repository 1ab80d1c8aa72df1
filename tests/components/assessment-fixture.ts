import type { Told } from '../../components/result/told.ts';
import { explain } from '../../rules/engine/explain.ts';
import type { Answers } from '../../rules/schema/contract.ts';

/** What a result page is told for these answers, by the real rules. */
export const toldFor = (answers: Answers): Told => ({
  assessment: explain(answers),
  answers,
  context: 'self',
});

const noSigns = { 'emergency-signs': ['none'], 'warning-signs': ['none'] } as const;

/** An eyelid that has flickered for ten days: the commonest visitor, and nothing to worry about. */
export const tenDayFlutter: Answers = {
  ...noSigns,
  'age-now': 'age-18-39',
  side: 'left',
  'where-now': ['lid-flicker'],
  'movement-kind': 'ripple',
  'palsy-before': 'no-palsy',
  'how-long': 'under-2-weeks',
  course: 'comes-and-goes',
  triggers: ['tired-screen'],
  medicines: ['no-medicine'],
  'seen-asleep': 'nobody-looked',
};

/** A classic spasm of one side of the face. */
export const classicSpasm: Answers = {
  ...noSigns,
  'age-now': 'age-40-64',
  side: 'left',
  'where-now': ['eye-closing', 'cheek', 'mouth-corner'],
  'movement-kind': 'jerks-then-squeeze',
  'eyes-shut': 'one-eye',
  'palsy-before': 'no-palsy',
  'first-area': 'eye-first',
  'how-long': 'over-1-year',
  course: 'worse-or-spreading',
  'onset-age': 'age-40-59',
  triggers: ['face-use', 'stress'],
  medicines: ['no-medicine'],
  'seen-asleep': 'seen-in-sleep',
  'brow-lift': 'brow-up',
};
