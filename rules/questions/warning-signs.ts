import { all } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * The second gate: signs that need a doctor soon and that no pattern explains. It scores nothing.
 *
 * Weakness, an eye that does not close, ear pain with blisters, a drooping lid, double vision,
 * lost hearing, spells and failing swallowing each have a flag. How new each of them is decides
 * between today and two weeks, so the branches behind this gate ask when it began. Summaries of
 * guidelines (R51, R51b) and clinic series (R52, R67, R68, R71) name the signs; the grouping on
 * the page is ours.
 */
export const warningSigns = {
  id: 'warning-signs',
  block: 'gate',
  askWhen: all(),
  evidence: { grade: 'A', sources: ['R51', 'R51b', 'R52', 'R67', 'R68', 'R71'] },
  groups: [
    { id: 'face', options: ['face-weak-now', 'face-numb-pain', 'face-thinning', 'lump-face-neck'] },
    {
      id: 'eyes',
      options: ['eye-wont-close', 'lid-droops-tired', 'double-vision', 'eye-red-painful'],
    },
    { id: 'ears', options: ['ear-rash-pain', 'hearing-drop', 'unsteady'] },
    { id: 'spells', options: ['sudden-spell-gone', 'spells', 'memory-behaviour'] },
    {
      id: 'strength',
      options: ['swallow-speech-slow', 'limbs-weaker', 'tingle-cramp', 'headache-scalp-jaw'],
    },
  ],
} as const satisfies Question<'warning-signs'>;
