import { type PatternId, patternIds } from '../../rules/schema/ids.ts';
import type { IntakeDetail } from '../api/intake.ts';

/** What a clinician can confirm. */
export type Diagnosis = NonNullable<IntakeDetail['outcome']>['diagnosis'];

const isNamed = (id: PatternId): id is Exclude<PatternId, 'other-or-unclear'> =>
  id !== 'other-or-unclear';

/** In the order of the list: the patterns, another condition, nothing found. */
export const diagnoses: readonly Diagnosis[] = [...patternIds.filter(isNamed), 'other', 'none'];

/** The key of the name of a diagnosis. */
export const diagnosisKey = (diagnosis: Diagnosis): string =>
  diagnosis === 'other' || diagnosis === 'none'
    ? `desk:outcome.${diagnosis}`
    : `desk:patterns.${diagnosis}`;
