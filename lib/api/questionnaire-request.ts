import { z } from 'zod';
import { preferredLocale } from '../http/preferred-locale.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { type ProblemError, quoted, Refusal } from './problem.ts';

/** The query of the questionnaire. */
export const QuestionnaireQuery = z.strictObject({
  lang: z
    .enum(locales)
    .exactOptional()
    .describe('The language of the words. Without it `Accept-Language` decides.'),
});

const errorsOf = (query: URLSearchParams): readonly ProblemError[] => [
  ...[...new Set(query.keys())]
    .filter((name) => !Object.hasOwn(QuestionnaireQuery.shape, name))
    .map((name) => ({
      path: `?${name}`,
      code: 'unknown-key' as const,
      message: `There is no parameter ${quoted(name)} here. There is: lang.`,
    })),
  ...(query.getAll('lang').length > 1
    ? [{ path: '?lang', code: 'repeated-key' as const, message: '"lang" is given twice.' }]
    : []),
];

/**
 * The language that is asked for.
 *
 * @throws Refusal 422 for a language that we do not speak, and for any other parameter
 */
export const readQuestionnaireLocale = (request: Request): Locale => {
  const query = new URL(request.url).searchParams;
  const [first, ...others] = errorsOf(query);
  if (first !== undefined) throw new Refusal(422, first, ...others);
  const parsed = QuestionnaireQuery.safeParse(Object.fromEntries(query));
  if (!parsed.success) {
    const message = `"lang" must be one of: ${locales.join(', ')}.`;
    throw new Refusal(422, { path: '?lang', code: 'unknown-value', message });
  }
  return parsed.data.lang ?? preferredLocale(request.headers.get('accept-language'));
};
