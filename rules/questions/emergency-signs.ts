import { all } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * The first gate: signs that cannot wait for the rest of the questions. It separates nothing among
 * the patterns and scores nothing; every tick raises a flag of its own.
 *
 * No self-test can tell a stroke from a harmless palsy of the face (R51, R85), a seizure can look
 * like a spasm (R71), and a reaction to a medicine can close the throat (R72b). Balance, lid and
 * pupil, and the window of 7 days came in with the safety review. "Not sure" may be stored only
 * after the picture check was shown (ruling 3). Thoughts of self-harm stand alone, so that they
 * can be answered in private.
 */
export const emergencySigns = {
  id: 'emergency-signs',
  block: 'gate',
  askWhen: all(),
  evidence: { grade: 'A', sources: ['R50', 'R51', 'R71', 'R72b', 'R85'] },
  groups: [
    {
      id: 'stroke',
      options: ['face-droop-sudden', 'arm-leg-weak', 'speech-trouble', 'balance-sudden'],
    },
    { id: 'eyes', options: ['vision-lost', 'lid-pupil-sudden'] },
    {
      id: 'body',
      options: ['cannot-breathe-swallow', 'jaw-locked', 'worst-headache', 'blackout-or-spread'],
    },
    { id: 'self', options: ['self-harm-thoughts'] },
  ],
} as const satisfies Question<'emergency-signs'>;
