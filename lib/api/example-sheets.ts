import type { Answers } from '../../rules/schema/contract.ts';

/** One sheet to try the API with. */
export interface ExampleSheet {
  readonly summary: string;
  readonly answers: Answers;
}

/** Sheets of the documentation. What the rules say about each is computed, never written down. */
export const exampleSheets = {
  'classic-hemifacial-spasm': {
    summary: 'Jerks on one side, begun at the eye, spread to the mouth, for more than a year',
    answers: {
      'emergency-signs': ['none'],
      'warning-signs': ['none'],
      'age-now': 'age-40-64',
      side: 'left',
      'where-now': ['eye-closing', 'cheek', 'mouth-corner'],
      'movement-kind': 'jerks-then-squeeze',
      'eyes-shut': 'one-eye',
      'brow-lift': 'brow-up',
      'palsy-before': 'no-palsy',
      'first-area': 'eye-first',
      'how-long': 'over-1-year',
      course: 'worse-or-spreading',
      'onset-age': 'age-40-59',
      'urge-hold': 'cannot-hold',
      triggers: ['face-use', 'stress'],
      medicines: ['no-medicine'],
      'seen-asleep': 'seen-in-sleep',
    },
  },
  'sudden-droop': {
    summary: 'One side of the face dropped within the last 7 days',
    answers: { 'emergency-signs': ['face-droop-sudden'] },
  },
  'ten-day-eyelid-flutter': {
    summary: 'A tired adult whose one eyelid has fluttered for ten days',
    answers: {
      'emergency-signs': ['none'],
      'warning-signs': ['none'],
      'age-now': 'age-18-39',
      side: 'left',
      'where-now': ['lid-flicker'],
      'movement-kind': 'ripple',
      'palsy-before': 'no-palsy',
      'how-long': 'under-2-weeks',
      course: 'comes-and-goes',
      'urge-hold': 'cannot-hold',
      triggers: ['tired-screen'],
      medicines: ['no-medicine'],
      'seen-asleep': 'nobody-looked',
      drives: 'no',
    },
  },
  'nothing-answered': { summary: 'An empty sheet, which is legal', answers: {} },
} as const satisfies Readonly<Record<string, ExampleSheet>>;
