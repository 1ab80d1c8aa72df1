import type { WordingContext } from '../../lib/check/wording-context.ts';
import type { Assessment } from '../../rules/schema/assessment.ts';
import type { Answers } from '../../rules/schema/contract.ts';

/** What every part of a result is told from. */
export interface Told {
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly context: WordingContext;
}
