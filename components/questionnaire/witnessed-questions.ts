import type { QuestionId } from '../../rules/schema/contract.ts';

/**
 * Where feeling a movement and seeing it can differ, so that a doctor wants to know who noticed.
 * Asking it everywhere would double the length of the check for a helper.
 */
export const witnessedQuestions: ReadonlySet<QuestionId> = new Set<QuestionId>([
  'movement-kind',
  'eyes-shut',
  'squeeze-or-droop',
  'urge-hold',
  'seen-asleep',
  'memory-or-mood-change',
]);
