import type { IntakeRow } from '../../lib/api/intake.ts';
import { refuseWithdrawn } from '../../lib/api/refuse-withdrawn.ts';
import { explain } from '../../rules/engine/explain.ts';
import type { Assessment } from '../../rules/schema/assessment.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { timed } from '../telemetry/telemetry.ts';
import { rankOf } from './levels.ts';

/** What the rules say, and the parts of it that the queue shows and sorts by. */
export interface Judgement {
  readonly assessment: Assessment;
  readonly assessed: number;
  readonly band: IntakeRow['band'];
  readonly top: IntakeRow['top'];
  readonly flags: IntakeRow['flags'];
}

/**
 * The server's own assessment: a client sends answers, never a result.
 *
 * @throws Refusal 503 while these rules are withdrawn
 */
export const judgeAnswers = (answers: Answers): Judgement => {
  refuseWithdrawn();
  const assessment = timed('assess', () => explain(answers, 'front-desk'));
  return {
    assessment,
    assessed: rankOf(assessment.urgency),
    band: assessment.result.band,
    top: assessment.result.patterns[0]?.id ?? null,
    flags: assessment.redFlags.map(({ id, urgency }) => ({ id, urgency })),
  };
};
