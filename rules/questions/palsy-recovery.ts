import { is } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * A face that does not recover is sent on, with urgency when it grew slowly or has lasted over 6
 * months (R51b); and a face that recovered fully with nothing linked does not explain a spasm (H2
 * as narrowed by FX-22). Asked when there was a palsy on either side. Not scored.
 */
export const palsyRecovery = {
  id: 'palsy-recovery',
  block: 'branch',
  askWhen: is('palsy-before', 'palsy-same-side', 'palsy-other-side'),
  evidence: { grade: 'A', sources: ['R51', 'R51b'] },
} as const satisfies Question<'palsy-recovery'>;
