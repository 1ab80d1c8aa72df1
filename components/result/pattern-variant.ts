import type { Assessment } from '../../rules/schema/assessment.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import type { PatternId } from '../../rules/schema/ids.ts';

/**
 * Which form of a pattern's text fits these answers. A face that was weak has one text for linked
 * movement (H1) and one for jerks of their own (H2); the eyelid's differs at three months (ruling 14).
 */
export const patternVariant = (
  pattern: PatternId,
  answers: Answers,
  { result }: Pick<Assessment, 'result'>,
): 'linked' | 'jerks' | 'short' | 'long' | null => {
  if (pattern === 'post-paralytic-spasm') {
    if (result.band === 'two-patterns') return 'jerks';
    return answers['linked-move'] === 'linked-every-time' ? 'linked' : null;
  }
  if (pattern !== 'eyelid-myokymia') return null;
  switch (answers['how-long']) {
    case 'under-2-weeks':
    case 'weeks-2-to-12':
      return 'short';
    case 'months-3-to-12':
    case 'over-1-year':
      return 'long';
    default:
      return null;
  }
};
