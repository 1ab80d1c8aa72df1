import type { Answers } from '../../rules/schema/contract.ts';
import type { Locale } from '../i18n/locales.ts';

/** Somebody who does not exist, for practising. */
export interface TrainingCase {
  readonly answers: Answers;
  readonly lang: Locale;
  readonly subject: 'self' | 'other';
  /** Minutes of waiting when the training begins. */
  readonly waiting: number;
}

const noSigns = { 'emergency-signs': ['none'], 'warning-signs': ['none'] } as const;

const spasm: Answers = {
  ...noSigns,
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
};

const flutter: Answers = {
  ...noSigns,
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
};

/** The queue of the training desk, in order of arrival: every level and both languages are in it. */
export const trainingCases: readonly TrainingCase[] = [
  { answers: spasm, lang: 'zh-CN', subject: 'self', waiting: 52 },
  { answers: flutter, lang: 'zh-CN', subject: 'self', waiting: 41 },
  {
    answers: { ...spasm, 'warning-signs': ['eye-red-painful'] },
    lang: 'en',
    subject: 'self',
    waiting: 33,
  },
  {
    answers: { ...spasm, 'warning-signs': ['not-sure'], medicines: ['not-sure'] },
    lang: 'zh-CN',
    subject: 'other',
    waiting: 24,
  },
  {
    answers: { ...flutter, 'warning-signs': ['face-weak-now'], 'weakness-when': 'days-1-7' },
    lang: 'zh-CN',
    subject: 'self',
    waiting: 16,
  },
  { answers: { ...flutter, 'age-now': 'under-12' }, lang: 'zh-CN', subject: 'other', waiting: 9 },
  {
    answers: { 'emergency-signs': ['arm-leg-weak'] },
    lang: 'en',
    subject: 'other',
    waiting: 1,
  },
];
