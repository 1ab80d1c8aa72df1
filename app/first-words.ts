import { isQuestion, type Step } from '../components/check/step.ts';
import { findingOf } from '../components/questionnaire/idea-behind.ts';
import type { Locale } from '../lib/i18n/locales.ts';
import { loadDictionary } from '../lib/i18n/server.ts';
import type { Dictionary, WordTree } from '../lib/i18n/words.ts';

/** The tree with nothing but what stands at this path; empty where nothing does. */
const only = (tree: WordTree, name: string, ...below: readonly string[]): WordTree => {
  const found = tree[name];
  if (found === undefined) return {};
  const [next, ...rest] = below;
  return {
    [name]: next === undefined || typeof found === 'string' ? found : only(found, next, ...rest),
  };
};

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
  } = loadDictionary(locale, ['face', 'questions', 'flags', 'results', 'reasons']);
  if (step === 'stroke-check' || step === 'emergency') return { face, questions, flags, results };
  return {
    // Said in place of a number where no place is chosen.
    results: only(results, 'unknownNumber'),
    ...(isQuestion(step) && {
      face,
      questions: only(questions, step),
      reasons: only(reasons, 'findings', findingOf(step), 'idea'),
    }),
    // Help is offered on the page where somebody is asked how low they feel.
    ...(step === 'mood' && { flags: only(flags, 'RF21') }),
  };
};
