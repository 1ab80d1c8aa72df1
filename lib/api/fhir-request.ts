import { z } from 'zod';
import { type Answers, type Setting, settings } from '../../rules/schema/contract.ts';
import { rulesVersion } from '../../rules/version.ts';
import type { FhirNames } from '../fhir/names.ts';
import { readResponse } from '../fhir/read-response.ts';
import { preferredLocale } from '../http/preferred-locale.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { fhirType } from './fhir-answering.ts';
import { type ProblemError, quoted, Refusal } from './problem.ts';
import { readJson } from './read-json.ts';

/**
 * 48 kB, below what the front door lets in. Every option ticked, with all words beside the codes,
 * takes less than three quarters of it in either language.
 */
export const largestResponse = 48 * 1024;

/** The query of `$assess`; the other calls know the language only. */
export const AssessQuery = z.strictObject({
  lang: z
    .enum(locales)
    .exactOptional()
    .describe('The language of the words. Without it `Accept-Language` decides.'),
  setting: z
    .enum(settings)
    .exactOptional()
    .describe('The place of use, `self-check` by default. It never chooses the urgency.'),
});

const allowed = AssessQuery.shape;

const errorsOf = (query: URLSearchParams): readonly ProblemError[] =>
  [...new Set(query.keys())].flatMap((name): readonly ProblemError[] => {
    const path = `?${name}`;
    if (!Object.hasOwn(allowed, name))
      return [
        {
          path,
          code: 'unknown-key',
          message: `There is no parameter ${quoted(name)} here. There are: lang, setting.`,
        },
      ];
    const values = query.getAll(name);
    if (values.length > 1)
      return [{ path, code: 'repeated-key', message: `"${name}" is given twice.` }];
    const { innerType } = allowed[name as keyof typeof allowed].def;
    return innerType.safeParse(values[0]).success
      ? []
      : [
          {
            path,
            code: 'unknown-value',
            message: `"${name}" must be one of: ${innerType.options.join(', ')}.`,
          },
        ];
  });

/**
 * The language and the place of use that are asked for.
 *
 * @throws Refusal 422 for a value that we do not know, and for any other parameter
 */
export const readAssessQuery = (
  request: Request,
): { readonly lang: Locale; readonly setting: Setting } => {
  const query = new URL(request.url).searchParams;
  const [first, ...others] = errorsOf(query);
  if (first !== undefined) throw new Refusal(422, first, ...others);
  const { lang, setting } = AssessQuery.parse(Object.fromEntries(query));
  return {
    lang: lang ?? preferredLocale(request.headers.get('accept-language')),
    setting: setting ?? 'self-check',
  };
};

/**
 * The answers of the response in the body.
 *
 * @throws Refusal 413, 415, 400 as `readJson`; 422 for another questionnaire, another version, and
 * for every item or answer that is not ours, with its place
 */
export const readAnswers = async (names: FhirNames, request: Request): Promise<Answers> => {
  const body = await readJson(request, largestResponse, [fhirType, 'application/json']);
  const read = readResponse(names, rulesVersion, body);
  if (read.ok) return read.answers;
  const [first, ...others] = read.faults;
  throw new Refusal(
    422,
    first ?? { path: '', code: 'wrong-shape', message: 'It does not fit the questionnaire.' },
    ...others,
  );
};
