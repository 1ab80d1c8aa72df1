import type { QuestionId } from '../../rules/schema/contract.ts';

/**
 * Every question once, in the order of the screens (ruling 1): one list for a client that draws the
 * form itself. The rules keep the living order in `questionPath`; a test holds this list to it.
 * `seizure-now` belongs on the emergency page, and the two questions about weakness move behind
 * `palsy-recovery` where only a recent palsy opens them.
 */
export const screenOrder: readonly QuestionId[] = [
  'emergency-signs',
  'seizure-now',
  'warning-signs',
  'weakness-when',
  'weakness-seen',
  'hearing-when',
  'recent-injection',
  'age-now',
  'side',
  'two-sides',
  'where-now',
  'jaw-kind',
  'arm-jerks',
  'memory-or-mood-change',
  'movement-kind',
  'ear-click',
  'eyes-shut',
  'brow-lift',
  'relief-trick',
  'squeeze-or-droop',
  'palsy-before',
  'linked-move',
  'at-rest',
  'palsy-when',
  'palsy-recovery',
  'first-area',
  'how-long',
  'course',
  'onset-age',
  'urge-hold',
  'other-tics',
  'triggers',
  'eye-discomfort',
  'medicines',
  'medicine-when',
  'seen-asleep',
  'drives',
  'impact-seeing',
  'impact-tasks',
  'impact-people',
  'impact-sleep-eat',
  'impact-upset',
  'mood',
  'told-before',
];
