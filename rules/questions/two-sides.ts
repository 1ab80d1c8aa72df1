import { is } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * Checks an answer that people often mean otherwise. Sides that take turns are the rare spasm of
 * both sides (five cases, all out of step, R55) or a tic; sides that move together are a dystonia.
 * It decides RF15 and is not scored: `side` already is.
 */
export const twoSides = {
  id: 'two-sides',
  block: 'branch',
  askWhen: is('side', 'both-separately'),
  evidence: { grade: 'A', sources: ['R02', 'R05', 'R52', 'R55'] },
} as const satisfies Question<'two-sides'>;
