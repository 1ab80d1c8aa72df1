import type { NextStepId, PatternId } from '../schema/ids.ts';
import type { Evidence } from '../schema/question.ts';
import type { Urgency } from '../schema/urgency.ts';

/**
 * Codes that were read in a public list (R81). Codes that could not be confirmed are left out, not
 * guessed. They are for a clinician's note; nothing writes a diagnosis into a record, and no patient
 * screen shows them.
 */
export interface PatternCodes {
  readonly icd10?: string;
  /** ICD-10-CM splits some codes by side. */
  readonly icd10cm?: {
    readonly left?: string;
    readonly both?: string;
    readonly unspecified?: string;
  };
  readonly icd11?: string;
  readonly snomed?: string;
}

/** One pattern: how soon it asks to be seen when nothing else is raised, and what to do. */
export interface Pattern<P extends PatternId = PatternId> {
  readonly id: P;
  readonly codes: PatternCodes;
  /** Without any flag (evidence 5.1). Watching at home is a rule of its own and never a default. */
  readonly defaultUrgency: Exclude<Urgency, 'self-care-watch'>;
  /** Whom to see, what to ask about, what to leave, what to bring; shown in the order of `nextStepIds`. */
  readonly steps: readonly NextStepId[];
  /** What the pattern as such rests on. */
  readonly evidence: Evidence;
}
