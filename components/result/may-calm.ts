import type { Assessment } from '../../rules/schema/assessment.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import type { PatternId } from '../../rules/schema/ids.ts';

const isDenied = (ticks: readonly string[] | undefined): boolean =>
  ticks?.length === 1 && ticks[0] === 'none';

/**
 * Whether a calming sentence about a pattern may be printed: no flag is up (FX-12), and both lists of
 * signs were answered with "none". Not sure, or not asked, is never a no. An eyelid that gets worse
 * is not called harmless either. The last two are our estimate.
 */
export const mayCalm = (
  pattern: PatternId,
  { redFlags }: Pick<Assessment, 'redFlags'>,
  answers: Answers,
): boolean =>
  redFlags.length === 0 &&
  isDenied(answers['emergency-signs']) &&
  isDenied(answers['warning-signs']) &&
  !(pattern === 'eyelid-myokymia' && answers.course === 'worse-or-spreading');
