import { has } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * Hearing lost within three days, in the last month, is seen the same day because early treatment
 * matters; a slow loss beside a spasm is looked into within two weeks (RF12). The 3 days are how
 * fast it fell, not how long ago: the first draft had this wrong (FX-13). The guideline behind it
 * was not re-read, so this is teaching.
 */
export const hearingWhen = {
  id: 'hearing-when',
  block: 'branch',
  askWhen: has('warning-signs', 'hearing-drop'),
  evidence: { grade: 'B' },
} as const satisfies Question<'hearing-when'>;
