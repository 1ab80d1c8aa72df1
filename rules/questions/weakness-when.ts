import { any, has, is } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * The clock of the weakness, the droop or the double vision, which is not the clock of the twitch:
 * a nerve that failed yesterday can meet a spasm of five years. Treatment of a new palsy works
 * best within about 72 hours (R51); one that grows over weeks is looked into with urgency (R51b).
 * Asked behind these signs, and when a palsy is less than 3 months old. Not sure counts as new
 * where the flag says so (ruling 11).
 */
export const weaknessWhen = {
  id: 'weakness-when',
  block: 'branch',
  askWhen: any(
    has('warning-signs', 'face-weak-now', 'eye-wont-close', 'lid-droops-tired', 'double-vision'),
    is('palsy-when', 'palsy-under-3m'),
  ),
  evidence: { grade: 'A', sources: ['R51', 'R51b', 'R68'] },
} as const satisfies Question<'weakness-when'>;
