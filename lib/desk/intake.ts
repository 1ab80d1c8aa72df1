import type { Assessment } from '../../rules/schema/assessment.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import type { IntakeDetail, IntakeRow } from '../api/intake.ts';

/** One pre-screen as the desk reads it. */
export type Intake = Omit<IntakeDetail, 'answers' | 'assessment'> & {
  readonly answers: Answers;
  readonly assessment: Assessment;
};

/** `called`: asked to come; `seen`: with the doctor or done; `left`: went away. */
export type IntakeStatus = IntakeRow['status'];

/** One thing that was done to an intake. */
export type TrailEntry = IntakeDetail['trail'][number];
