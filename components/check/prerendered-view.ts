import type { CheckView } from '../../lib/check/check-view.ts';
import { isQuestion, type Step } from './step.ts';

/** A check that nobody has begun, written out so that the first paint needs no rules. */
const nothingSaid: CheckView = {
  stage: 'start',
  at: null,
  answers: {},
  skipped: [],
  witness: {},
  subject: 'self',
  mode: 'short',
  hasMore: false,
  path: [],
  previous: null,
  emergencies: [],
  assessment: null,
  context: 'self',
};

/**
 * What the server shows at an address, before the answers of the tab are known: the question itself,
 * so that the first paint can already be read. It stores nothing; the check takes over at once.
 */
export const prerenderedView = (step: Step): CheckView => {
  if (step === 'stroke-check')
    return { ...nothingSaid, stage: 'strokeCheck', at: 'emergency-signs' };
  if (step === 'emergency') return { ...nothingSaid, stage: 'emergency' };
  return isQuestion(step) && step !== 'seizure-now'
    ? { ...nothingSaid, stage: 'questions', at: step, path: [step] }
    : nothingSaid;
};
