import { has } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * Botulinum toxin in the face or neck, as treatment or for looks, explains a droop or double
 * vision for some weeks (common and passing in a series of 264, R32), and turns trouble with
 * swallowing into an emergency (RF27). Asked only behind the signs that it can cause; unknown
 * raises nothing, and the other flags stand.
 */
export const recentInjection = {
  id: 'recent-injection',
  block: 'branch',
  askWhen: has(
    'warning-signs',
    'lid-droops-tired',
    'double-vision',
    'face-weak-now',
    'eye-wont-close',
    'swallow-speech-slow',
  ),
  evidence: { grade: 'A', sources: ['R32'] },
} as const satisfies Question<'recent-injection'>;
