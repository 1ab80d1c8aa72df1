import { is } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * A palsy of the last 3 months is a new palsy, not its late effect: linked movement needs months
 * to grow (R28b), and a summary of the guideline sends linked movement on from 5 months (R51). It
 * therefore opens the door of a new palsy and bans the name of the late one. Asked for a palsy on
 * either side, because one that comes back needs looking into, and when somebody is not sure that
 * there was one. Not scored.
 */
export const palsyWhen = {
  id: 'palsy-when',
  block: 'branch',
  askWhen: is('palsy-before', 'palsy-same-side', 'palsy-other-side', 'not-sure'),
  evidence: { grade: 'A', sources: ['R28b', 'R51', 'R51b'] },
} as const satisfies Question<'palsy-when'>;
