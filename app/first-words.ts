import type { Step } from '../components/check/step.ts';
import type { Locale } from '../lib/i18n/locales.ts';
import { loadDictionary } from '../lib/i18n/server.ts';
import type { Dictionary, WordTree } from '../lib/i18n/words.ts';
import { questionIds } from '../rules/schema/contract.ts';

/** The tree with nothing but what stands at these paths; a path that names nothing is left out. */
const only = (tree: WordTree, paths: readonly (readonly string[])[]): WordTree => {
  const picked: Record<string, WordTree | string> = {};
  for (const [name = '', ...below] of paths) {
    const found = tree[name];
    if (found === undefined) continue;
    picked[name] = below.length === 0 || typeof found === 'string' ? found : only(found, [below]);
  }
  return picked;
};

/** Words for a number where no place is chosen. */
const unknownNumber = ['unknownNumber'];

/**
 * The words with which the page of a step can be read, and used, before the rules and all other words
 * have arrived (components/check/check-words.ts): those of the step itself, and everything that tells
 * somebody in danger what to do there. The build fails when one that is shown is missing.
 */
export const firstWords = (locale: Locale, step: Step): Dictionary => {
  const {
    face = {},
    questions = {},
    flags = {},
    results = {},
    reasons = {},
  } = loadDictionary(locale, ['face', 'questions', 'flags', 'results']);
  if (step === 'stroke-check' || step === 'emergency') return { face, questions, flags, results };
  const isQuestion = (questionIds as readonly string[]).includes(step);
  return {
    results: only(results, [unknownNumber]),
    ...(isQuestion && {
      face,
      questions: only(questions, [[step]]),
      reasons: only(reasons, [['findings', step === 'where-now' ? 'extent' : step, 'idea']]),
    }),
    // Help is offered on the page where somebody is asked how low they feel.
    ...(step === 'mood' && { flags: only(flags, [['RF21']]) }),
  };
};
